import { Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CommentEditRegular } from "@fluentui/react-icons/svg/comment-edit";
import { Fragment, useEffect, useRef, useState, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import { wordFindingBrief } from "../../i18n/findingBrief";
import { findingRow } from "../../report/findingRows";
import type { Finding } from "../../validation/types";
import { nextStepOf } from "../state/findingGroups";
import { ClauseLine } from "./ClauseLine";
import { ExplanationForm } from "./ExplanationForm";
import { ExplanationText } from "./ExplanationText";
import { FixButton } from "./FixButton";
import { useFindings } from "./findingContext";
import { lineAttribute } from "./findingFocus";
import { StepIcon } from "./steps";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "52px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  cell: {
    alignSelf: "start",
    textAlign: "start",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  message: { overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What a button in place says already is not said again. */
const needsSuggestion = ({ fix, explainable, problem }: Finding): boolean =>
  fix === null && !(explainable && problem.code === "target-missed");

const isOnControl = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest("button, a, input, textarea, form, [role=dialog]") !== null;

interface FindingItemProps {
  readonly finding: Finding;
}

/** One finding: where, what, against which clause, and its settlement in place. */
export function FindingItem({ finding }: FindingItemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { session, selected, stepsShown } = useFindings();
  const [explaining, setExplaining] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const isSelected = selected === finding.id;
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const row = findingRow(loadCatalogue(), finding, locale);
  const { fix, explanation, explainable } = finding;
  const name = finding.label ?? row.indicator;
  const message = wordFindingBrief(finding, locale);
  const place = row.cell === "" ? t("audit.wholeSheet") : row.cell;
  const show = () => void session.select(finding);
  return (
    <div
      ref={element}
      className={mergeClasses(styles.item, isSelected && styles.selected)}
      {...(isSelected && { "aria-current": true })}
      onClick={(event) => {
        if (!isOnControl(event) && window.getSelection()?.toString() === "") show();
      }}
    >
      <div className={styles.place}>
        <Link
          as="button"
          className={styles.cell}
          title={`${row.sheet} ${row.cell}`}
          {...{ [lineAttribute]: finding.id }}
          onClick={show}
        >
          {place.split(":").map((part, index) => (
            <Fragment key={part}>
              {index === 0 ? null : (
                <>
                  :<wbr />
                </>
              )}
              {part}
            </Fragment>
          ))}
        </Link>
        {stepsShown ? <StepIcon step={nextStepOf(finding)} named /> : null}
      </div>
      <div className={styles.body}>
        {name === "" || message.startsWith(name) ? null : (
          <Text weight="semibold" className={styles.name} title={row.indicator === "" ? name : row.indicator}>
            {name}
          </Text>
        )}
        <Text className={styles.message}>{message}</Text>
        {row.clause === "" ? null : <ClauseLine clause={row.clause} indicator={finding.indicator} />}
        {needsSuggestion(finding) && row.suggestion !== "" && explanation === null ? (
          <Text size={200} className={styles.soft}>
            {row.suggestion}
          </Text>
        ) : null}
        {explaining ? (
          <ExplanationForm findings={[finding]} onClose={() => setExplaining(false)} />
        ) : explanation !== null ? (
          <ExplanationText finding={finding} text={explanation} onEdit={() => setExplaining(true)} />
        ) : fix !== null || explainable ? (
          <div className={styles.actions}>
            {fix === null ? null : <FixButton finding={finding} fix={fix} />}
            {explainable && finding.severity === "warning" ? (
              <Button size="small" icon={<CommentEditRegular />} onClick={() => setExplaining(true)}>
                {t("audit.writeExplanation")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
