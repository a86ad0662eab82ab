import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useTranslation } from "react-i18next";
import type { AppliedChange } from "../state/types";

interface ChangeBarProps {
  readonly change: AppliedChange | null;
  readonly busy: boolean;
  readonly onUndo: () => Promise<void>;
}

/** The last change that the pane made to the workbook, and its 撤销. */
export function ChangeBar({ change, busy, onUndo }: ChangeBarProps) {
  const { t } = useTranslation();
  if (change === null) return null;
  return (
    <MessageBar intent="success" politeness="polite">
      <MessageBarBody>{t(`changes.${change.label.kind}`, { ...change.label })}</MessageBarBody>
      {change.undo === null ? null : (
        <MessageBarActions>
          <Button size="small" icon={<ArrowUndoRegular />} disabled={busy} onClick={() => void onUndo()}>
            {t("changes.undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
