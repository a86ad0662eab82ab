import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { HostProblem } from "../../hosts/types";

interface ProblemBarProps {
  readonly problem: HostProblem | null;
  readonly onDismiss: () => void;
}

/** What went wrong, that nothing was lost, and what to do. */
export function ProblemBar({ problem, onDismiss }: ProblemBarProps) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{t(`problems.${problem.code}`, { ...problem })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {t("problems.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
