import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { AuditOutcome } from "../components/AuditOutcome";
import { BeforeAudit } from "../components/BeforeAudit";
import type { SidebarSession, SidebarState } from "../state/types";

const useStyles = makeStyles({
  lost: { padding: tokens.spacingHorizontalM },
});

interface AuditViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly onTemplates: () => void;
  readonly onScope: () => void;
  /** Shows how a sheet was read. */
  readonly onRecognition: (sheet: string) => void;
}

/** 审核: one button before, the verdict as a sentence after. */
export function AuditView({ session, state, onTemplates, onScope, onRecognition }: AuditViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { report, overview, activity, problem, stale } = state;
  if (report !== null) {
    return (
      <>
        {stale && activity === null ? (
          <MessageBar intent="warning" politeness="polite" layout="multiline" shape="square">
            <MessageBarBody>{t("audit.stale")}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void session.audit()}>
                {t("audit.again")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        ) : null}
        <AuditOutcome
          session={session}
          state={state}
          report={report}
          onScope={onScope}
          onRecognition={onRecognition}
        />
      </>
    );
  }
  if (overview !== null)
    return (
      <BeforeAudit
        session={session}
        overview={overview}
        auditing={activity?.kind === "auditing"}
        onTemplates={onTemplates}
        onRecognition={onRecognition}
      />
    );
  // The workbook could not be read; the bar above says why.
  return problem === null ? null : (
    <div className={styles.lost}>
      <Button appearance="primary" onClick={() => void session.refresh()}>
        {t("audit.readAgain")}
      </Button>
    </div>
  );
}
