import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons/svg/wand";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import { ruleTitle } from "../../i18n/rules";
import { findingRow } from "../../report/findingRows";
import type { Finding, ValidationReport } from "../../validation/types";
import {
  filteredFindings,
  groupFindings,
  safeFixes,
  sectionsOf,
  type FindingFilter,
  type Grouping,
} from "../state/findingGroups";
import type { SidebarSession, SidebarState } from "../state/types";
import { FindingFilterBar } from "./FindingFilterBar";
import { FindingGroup } from "./FindingGroup";
import { FindingProvider } from "./findingContext";
import { moveAmongLines, useSuccessorFocus } from "./findingFocus";
import { FixAllDialog } from "./FixAllDialog";
import { OutcomeTools } from "./OutcomeTools";
import { StaleExplanations } from "./StaleExplanations";
import { useLocale } from "./useLocale";
import { StandingChart } from "./StandingChart";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  missing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fixAll: { alignSelf: "flex-start" },
  unread: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

const noFilter: FindingFilter = { step: null, text: "" };

interface AuditOutcomeProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly report: ValidationReport;
  readonly onScope: () => void;
  readonly onRecognition: (sheet: string) => void;
}

/** The verdict, the counts, and the findings in the order in which they are worked off. */
export function AuditOutcome({ session, state, report, onScope, onRecognition }: AuditOutcomeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>("step");
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const settle = useSuccessorFocus(list, heading);
  const { findings } = report;
  const all = useMemo(() => groupFindings(findings), [findings]);
  const sections = useMemo(() => {
    const rowOf = (finding: Finding) => findingRow(loadCatalogue(), finding, locale);
    const describe = (finding: Finding) => [finding.label ?? "", ...Object.values(rowOf(finding))].join(" ");
    const titleOf = (finding: Finding): string => {
      if (grouping === "rule") return ruleTitle(finding.rule, locale);
      if (grouping === "sheet") return finding.sheet;
      return rowOf(finding).indicator || (finding.label ?? t("audit.noIndicator"));
    };
    return sectionsOf(filteredFindings(findings, filter, describe), grouping, titleOf);
  }, [findings, filter, grouping, locale, t]);
  const fixable = safeFixes(findings);
  const sheetsNamed = grouping !== "sheet" && new Set(findings.map(({ sheet }) => sheet)).size > 1;
  const shown = sections.length > 0;
  const unread = report.recognition.filter(({ kind }) => kind === "not-understood");
  const shared = useMemo(
    () => ({
      session,
      author: state.author,
      explanations: report,
      selected: state.selectedFinding,
      stepsShown: grouping !== "step",
      settle,
    }),
    [session, state.author, report, state.selectedFinding, grouping, settle],
  );

  return (
    <FindingProvider value={shared}>
      <div className={styles.head}>
        <Verdict report={report} heading={heading} onAgain={() => void session.audit()} />
        <StandingChart results={report.results} />
        {report.scope.region.value === null || report.scope.year.value === null ? (
          <div className={styles.missing}>
            <Text size={200}>{t("audit.scopeMissing")}</Text>
            <Button size="small" onClick={onScope}>
              {t("audit.scopeFill")}
            </Button>
          </div>
        ) : null}
        {fixable.length > 0 ? (
          <FixAllDialog findings={fixable}>
            <Button appearance="primary" icon={<WandRegular />} className={styles.fixAll}>
              {t("audit.fixAll", { count: fixable.length })}
            </Button>
          </FixAllDialog>
        ) : null}
        {findings.length === 0 ? (
          <Text>{t("audit.clean")}</Text>
        ) : (
          <>
            <FindingFilterBar groups={all} filter={filter} onFilter={setFilter} />
            <OutcomeTools
              grouping={grouping}
              onGrouping={setGrouping}
              marked={state.marked}
              markable={all.correct.length + all.explain.length > 0}
              onMark={(marked) => void session.mark(marked)}
            />
          </>
        )}
        {!shown && findings.length > 0 ? (
          <Text>
            {t("audit.noMatch")}{" "}
            <Button size="small" onClick={() => setFilter(noFilter)}>
              {t("audit.clearFilter")}
            </Button>
          </Text>
        ) : null}
      </div>
      <div ref={list} onKeyDown={moveAmongLines}>
        {sections.map((section) => (
          <FindingGroup
            key={section.key}
            section={section}
            sheetsNamed={sheetsNamed}
            filterKey={`${filter.step ?? ""} ${filter.text}`}
          />
        ))}
      </div>
      {unread.map(({ sheet }) => (
        <div key={sheet} className={styles.unread}>
          <Text size={200} className={styles.soft}>
            {t("audit.notUnderstood", { sheet })}
          </Text>
          <Button size="small" onClick={() => onRecognition(sheet)}>
            {t("recognition.open")}
          </Button>
        </div>
      ))}
      <StaleExplanations explanations={report.staleExplanations} />
    </FindingProvider>
  );
}
