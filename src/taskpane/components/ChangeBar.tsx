import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import type { AppliedChange } from "../state/types";

interface ChangeBarProps {
  readonly change: AppliedChange | null;
  readonly onUndo: () => Promise<void>;
  readonly onDismiss: () => void;
}

/** The last change that the pane made to the workbook, and its 撤销. */
export function ChangeBar({ change, onUndo, onDismiss }: ChangeBarProps) {
  const { t } = useTranslation();
  if (change === null) return null;
  return (
    <MessageBar intent="success" politeness="polite" shape="square">
      <MessageBarBody>{t(`changes.${change.label.kind}`, { ...change.label })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("changes.dismiss")}
            onClick={onDismiss}
          />
        }
      >
        {change.undo === null ? null : (
          <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void onUndo()}>
            {t("changes.undo")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
