import { Button, SearchBox, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WandRegular } from "@fluentui/react-icons/svg/wand";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { Locale } from "../../i18n/locale";
import { verdictSentence } from "../../i18n/rules";
import { findingRow } from "../../report/findingRows";
import type { ValidationReport, Verdict } from "../../validation/types";
import {
  filteredFindings,
  groupFindings,
  nextSteps,
  safeFixes,
  type FindingFilter,
  type NextStep,
} from "../state/findingGroups";
import type { SidebarSession, SidebarState } from "../state/types";
import { FindingGroup } from "./FindingGroup";
import { FixAllDialog } from "./FixAllDialog";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { fontSize: "24px", flexShrink: 0 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
  "needs-explanation": { color: tokens.colorStatusWarningForeground1 },
  submittable: { color: tokens.colorStatusSuccessForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  counts: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  search: { maxWidth: "100%" },
  soft: { color: tokens.colorNeutralForeground3 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
});

const verdictIcons: Readonly<Record<Verdict, typeof WarningFilled>> = {
  rejected: ErrorCircleFilled,
  "needs-explanation": WarningFilled,
  submittable: CheckmarkCircleFilled,
};

interface AuditOutcomeProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly report: ValidationReport;
}

export function AuditOutcome({ session, state, report }: AuditOutcomeProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const locale: Locale = i18n.language === "zh-CN" ? "zh-CN" : "en-US";
  const [filter, setFilter] = useState<FindingFilter>({ step: null, text: "" });
  const [tidying, setTidying] = useState(false);
  const all = useMemo(() => groupFindings(report.findings), [report]);
  const groups = useMemo(() => {
    const describe = (finding: ValidationReport["findings"][number]) =>
      Object.values(findingRow(loadCatalogue(), finding, locale)).join(" ");
    return groupFindings(filteredFindings(report.findings, filter, describe));
  }, [report, filter, locale]);
  const fixable = safeFixes(report.findings);
  const busy = state.activity !== null;
  const Icon = verdictIcons[report.verdict];
  const open = all.correct.length + all.explain.length;
  const shown = nextSteps.reduce((sum, step) => sum + groups[step].length, 0);
  const chooseStep = (step: NextStep) => setFilter({ ...filter, step: filter.step === step ? null : step });

  return (
    <>
      <div className={styles.verdict} role="status">
        <Icon className={`${styles.icon} ${styles[report.verdict]}`} aria-hidden />
        <Text size={400} weight="semibold">
          {verdictSentence(report.verdict, report.counts, report.findings, locale)}
        </Text>
      </div>
      <div className={styles.actions}>
        {fixable.length > 0 ? (
          <Button
            appearance={open > 0 ? "primary" : "secondary"}
            icon={<WandRegular />}
            disabled={busy}
            onClick={() => setTidying(true)}
          >
            {t("audit.fixAll", { count: fixable.length })}
          </Button>
        ) : null}
        <Button icon={<ArrowSyncRegular />} disabled={busy} onClick={() => void session.audit()}>
          {t("audit.again")}
        </Button>
      </div>
      {report.findings.length === 0 ? (
        <Text>{t("audit.clean")}</Text>
      ) : (
        <>
          <div className={styles.counts} role="group" aria-label={t("audit.group")}>
            {(["correct", "explain", "know"] as const).map((step) => (
              <ToggleButton
                key={step}
                size="small"
                shape="circular"
                checked={filter.step === step}
                onClick={() => chooseStep(step)}
              >
                {t(`audit.${step}`)} {all[step].length}
              </ToggleButton>
            ))}
          </div>
          <SearchBox
            className={styles.search}
            size="small"
            placeholder={t("audit.search")}
            aria-label={t("audit.search")}
            value={filter.text}
            onChange={(_event, { value }) => setFilter({ ...filter, text: value })}
          />
          {shown === 0 ? (
            <Button size="small" appearance="subtle" onClick={() => setFilter({ step: null, text: "" })}>
              {t("audit.noMatch")} {t("audit.clearFilter")}
            </Button>
          ) : null}
          {nextSteps.map((step) => (
            <FindingGroup
              key={step}
              step={step}
              findings={groups[step]}
              session={session}
              state={state}
              locale={locale}
            />
          ))}
        </>
      )}
      <div className={styles.form}>
        {open === 0 ? <Text weight="semibold">{t("audit.allDone")}</Text> : null}
        <Button
          appearance={open === 0 ? "primary" : "secondary"}
          icon={<DocumentCheckmarkRegular />}
          disabled={busy}
          onClick={() => void session.writeAuditForm()}
        >
          {t("audit.form")}
        </Button>
        <Text size={200} className={styles.soft}>
          {t(state.overview?.hasAuditForm === true ? "audit.formAgainHint" : "audit.formHint")}
        </Text>
      </div>
      <FixAllDialog
        open={tidying}
        findings={fixable}
        locale={locale}
        onClose={() => setTidying(false)}
        onConfirm={() => {
          setTidying(false);
          void session.applyFixes(fixable);
        }}
      />
    </>
  );
}
