import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { useTranslation } from "react-i18next";
import { ActivityBar } from "../components/ActivityBar";
import { AuditOutcome } from "../components/AuditOutcome";
import type { SidebarSession, SidebarState, WorkbookOverview } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  start: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  soft: { color: tokens.colorNeutralForeground3 },
});

interface AuditViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly onTemplates: () => void;
}

/** 审核: one button before, progress during, the verdict as a sentence after. */
export function AuditView({ session, state, onTemplates }: AuditViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { report, overview, activity, stale } = state;
  if (report === null) {
    return (
      <div className={styles.page}>
        <ActivityBar activity={activity} onCancel={session.cancel} />
        {activity?.kind === "auditing" || overview === null ? null : (
          <BeforeAudit
            session={session}
            overview={overview}
            busy={activity !== null}
            onTemplates={onTemplates}
          />
        )}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <ActivityBar activity={activity} onCancel={session.cancel} />
      {stale ? (
        <MessageBar intent="warning" politeness="polite">
          <MessageBarBody>
            {t("audit.stale")} <Link onClick={() => void session.audit()}>{t("audit.again")}</Link>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <AuditOutcome session={session} state={state} report={report} />
    </div>
  );
}

interface BeforeAuditProps {
  readonly session: SidebarSession;
  readonly overview: WorkbookOverview;
  readonly busy: boolean;
  readonly onTemplates: () => void;
}

function BeforeAudit({ session, overview, busy, onTemplates }: BeforeAuditProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const sheets = overview.recognition.filter(({ kind }) => kind !== "own");
  const tables = sheets.filter(({ values }) => values > 0).length;
  const unknown = sheets.filter(({ kind }) => kind === "not-understood");
  if (overview.empty) {
    return (
      <div className={styles.start}>
        <Text>{t("audit.empty")}</Text>
        <Button appearance="primary" onClick={onTemplates}>
          {t("audit.emptyButton")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.start}>
      <Text>
        {t(tables === 0 ? "audit.willReadNone" : "audit.willRead", { sheets: sheets.length, tables })}
      </Text>
      {unknown.length > 0 ? (
        <div className={styles.notes}>
          {unknown.map(({ sheet }) => (
            <Text key={sheet} size={200} className={styles.soft}>
              {t("audit.notUnderstood", { sheet })}
            </Text>
          ))}
        </div>
      ) : null}
      <Button
        appearance="primary"
        icon={<ClipboardTaskRegular />}
        disabled={busy}
        onClick={() => void session.audit()}
      >
        {t("audit.button")}
      </Button>
    </div>
  );
}
