import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SessionProblem } from "../state/types";

interface ProblemBarProps {
  readonly problem: SessionProblem | null;
  readonly onDismiss: () => void;
}

/** Nothing failed: something of the user's was left as it is. */
const isCaution = ({ code }: SessionProblem): boolean =>
  code === "changed-meanwhile" || code === "undo-too-late" || code === "sheets-not-marked";

/** What went wrong, that nothing was lost, and what to do. */
export function ProblemBar({ problem, onDismiss }: ProblemBarProps) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <MessageBar
      intent={isCaution(problem) ? "warning" : "error"}
      layout="multiline"
      politeness="assertive"
      shape="square"
    >
      <MessageBarBody>{t(`problems.${problem.code}`, { ...problem })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {t("problems.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
