import { Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { Locale } from "../../i18n/locale";
import { findingRow, valueText } from "../../report/findingRows";
import type { Finding } from "../../validation/types";
import type { NextStep } from "../state/findingGroups";
import type { SidebarSession } from "../state/types";
import { ConsentDialog } from "./ConsentDialog";
import { ExplanationBox } from "./ExplanationBox";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
  },
  correct: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  explain: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  know: { borderInlineStartColor: tokens.colorBrandStroke1 },
  done: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline", minWidth: 0 },
  indicator: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly step: NextStep;
  readonly session: SidebarSession;
  readonly author: string | null;
  readonly busy: boolean;
  readonly selected: boolean;
  readonly locale: Locale;
}

/** One finding: where, what, against which clause, and its settlement in place. */
export function FindingItem({ finding, step, session, author, busy, selected, locale }: FindingItemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const row = findingRow(loadCatalogue(), finding, locale);
  const { fix } = finding;
  const after = fix === null ? "" : valueText(fix.after);
  return (
    <article
      ref={element}
      className={mergeClasses(styles.item, styles[step], selected && styles.selected)}
      aria-current={selected}
    >
      <div className={styles.head}>
        <Link onClick={() => void session.select(finding)} title={row.sheet}>
          {row.cell === "" ? row.sheet : row.cell}
        </Link>
        <Text weight="semibold" className={styles.indicator} title={row.indicator}>
          {row.indicator}
        </Text>
      </div>
      <Text>{row.message}</Text>
      {row.suggestion === "" ? null : (
        <Text size={200} className={styles.soft}>
          {row.suggestion}
        </Text>
      )}
      {row.clause === "" ? null : (
        <Text size={200} className={styles.soft}>
          {row.clause}
        </Text>
      )}
      {fix === null ? null : (
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={busy}
            onClick={() => (fix.kind === "safe" ? void session.applyFixes([finding]) : setAsking(true))}
          >
            {fix.code === "reveal"
              ? t("audit.reveal")
              : t(fix.kind === "safe" ? "audit.fix" : "audit.fixConsent", { after })}
          </Button>
        </div>
      )}
      {finding.severity === "warning" && finding.explainable ? (
        <ExplanationBox finding={finding} session={session} author={author} busy={busy} />
      ) : null}
      {fix !== null && asking ? (
        <ConsentDialog
          fix={fix}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void session.applyFixes([finding]);
          }}
        />
      ) : null}
    </article>
  );
}
