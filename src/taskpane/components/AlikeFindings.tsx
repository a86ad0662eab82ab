import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { wordFindingBrief } from "../../i18n/findingBrief";
import { ruleTitle } from "../../i18n/rules";
import type { Finding } from "../../validation/types";
import { nextStepOf } from "../state/findingGroups";
import { ExplanationForm } from "./ExplanationForm";
import { FindingItem } from "./FindingItem";
import { FixAllDialog } from "./FixAllDialog";
import { useFindings } from "./findingContext";
import { lineAttribute } from "./findingFocus";
import { pageLength, ShowMore } from "./ShowMore";
import { StepIcon } from "./steps";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  fold: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
  },
  toggle: { minWidth: 0, padding: 0, height: "20px", justifyContent: "flex-start" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  clamp: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground2 },
});

interface AlikeFindingsProps {
  readonly findings: readonly Finding[];
}

/** Many findings of one kind on one sheet as one line, settled together where they can be. */
export function AlikeFindings({ findings }: AlikeFindingsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { selected, stepsShown } = useFindings();
  const [open, setOpen] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const [shown, setShown] = useState(pageLength);
  const at = findings.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (at < 0) return;
    setOpen(true);
    setShown((count) => Math.max(count, at + 1));
  }, [at]);
  const [first] = findings;
  if (first === undefined) return null;
  const safe = findings.filter(({ fix }) => fix?.kind === "safe");
  const unexplained = findings.filter(
    ({ severity, explainable, explanation }) => severity === "warning" && explainable && explanation === null,
  );
  const count = findings.length;
  return (
    <>
      <div className={styles.fold}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-label={`${t("audit.alike", { count })} ${ruleTitle(first.rule, locale)}`}
          {...{ [lineAttribute]: `alike ${first.id}` }}
          onClick={() => setOpen(!open)}
        />
        <div className={styles.body}>
          <Text weight="semibold" className={styles.count}>
            {stepsShown ? <StepIcon step={nextStepOf(first)} named /> : null}
            {t("audit.alike", { count })}
          </Text>
          <Text className={styles.clamp}>
            {t("audit.alikeExample", {
              cell: first.cell ?? first.sheet,
              message: wordFindingBrief(first, locale),
            })}
          </Text>
          <Text size={200} className={styles.soft}>
            {ruleTitle(first.rule, locale)}
          </Text>
          {explaining ? (
            <ExplanationForm findings={unexplained} onClose={() => setExplaining(false)} />
          ) : safe.length > 0 || unexplained.length > 1 ? (
            <div className={styles.actions}>
              {safe.length > 0 ? (
                <FixAllDialog findings={safe}>
                  <Button size="small">{t("audit.fixAlike", { count: safe.length })}</Button>
                </FixAllDialog>
              ) : null}
              {unexplained.length > 1 ? (
                <Button size="small" onClick={() => setExplaining(true)}>
                  {t("audit.explainAlike", { count: unexplained.length })}
                </Button>
              ) : null}
            </div>
          ) : null}
        </div>
      </div>
      {open ? (
        <>
          <ul className={styles.list} aria-label={t("audit.alike", { count })}>
            {findings.slice(0, shown).map((finding) => (
              <li key={finding.id}>
                <FindingItem finding={finding} />
              </li>
            ))}
          </ul>
          <ShowMore
            className={styles.list}
            shown={shown}
            total={count}
            onMore={() => setShown(shown + pageLength)}
          />
        </>
      ) : null}
    </>
  );
}
