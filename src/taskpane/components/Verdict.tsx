import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { wordRuleChange } from "../../i18n/ruleChanges";
import { statusLabel, verdictSentence } from "../../i18n/rules";
import type { ResultRow, ValidationReport, Verdict as VerdictCode } from "../../validation/types";
import type { Status } from "../../assessment/types";
import { statusOrder } from "../../templates/statusTones";
import type { NextStep } from "../state/findingGroups";
import { StepIcon } from "./steps";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  verdict: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  sentence: {
    margin: 0,
    paddingTop: "2px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  // A line is broken between the parts only.
  part: { display: "inline-block", whiteSpace: "pre" },
  soft: { display: "block", color: tokens.colorNeutralForeground3, gridColumn: "2 / span 2" },
});

const signs: Readonly<Record<VerdictCode, NextStep>> = {
  rejected: "correct",
  "needs-explanation": "explain",
  submittable: "done",
};

/** 达标 5 · 未到期 3: how the values stand, in a fixed order. */
function counted(results: readonly ResultRow[]): readonly (readonly [Status, number])[] {
  return statusOrder
    .map(
      (status) => [status, results.filter(({ assessment }) => assessment.status === status).length] as const,
    )
    .filter(([, count]) => count > 0);
}

/** "不可报送：3 项须改正，" and "2 项须说明": what must stay together on a line. */
const parts = (sentence: string): readonly string[] => sentence.split(/(?<=[，,：:] ?)(?=\S)/);

interface VerdictProps {
  readonly report: ValidationReport;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onAgain: () => void;
}

/** The verdict as a sentence, and what was held against targets. */
export function Verdict({ report, heading, onAgain }: VerdictProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { verdict, counts, findings, results } = report;
  const standing = counted(results).map(([status, count]) => `${statusLabel(status, locale)} ${count}`);
  return (
    <div className={styles.verdict}>
      <StepIcon step={signs[verdict]} large />
      <div role="status">
        <h1 ref={heading} tabIndex={-1} className={styles.sentence}>
          {parts(verdictSentence(verdict, counts, findings, locale)).map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </h1>
      </div>
      <Tooltip content={t("audit.again")} relationship="label">
        <Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={onAgain} />
      </Tooltip>
      {report.ruleChanges.length === 0 ? null : (
        <Text size={200} className={styles.soft}>
          {t("audit.rulesChanged", {
            rules: report.ruleChanges
              .map((change) => wordRuleChange(change, locale))
              .join(t("recognition.join")),
          })}
        </Text>
      )}
      <Text size={200} className={styles.soft}>
        {results.length === 0 ? (
          t("audit.noResults")
        ) : (
          <>
            <span className={styles.part}>{t("audit.results", { count: results.length })}</span>
            {standing.map((status, index) => (
              <span key={status} className={styles.part}>
                {status}
                {index === standing.length - 1 ? "" : " · "}
              </span>
            ))}
          </>
        )}
      </Text>
    </div>
  );
}
