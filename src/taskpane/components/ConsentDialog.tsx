import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { valueText } from "../../report/findingRows";
import type { Fix } from "../../validation/types";

const questions: Readonly<Record<Fix["code"], string>> = {
  "to-number": "audit.consentQualifier",
  "drop-qualifier": "audit.consentQualifier",
  "split-unit": "audit.consentUnit",
  "percent-form": "audit.consentUnit",
  "unmerge-and-fill": "audit.fixAllHint",
  "code-from-name": "audit.fixAllHint",
  reveal: "audit.consentReveal",
};

interface ConsentDialogProps {
  readonly fix: Fix;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a change that drops something the user wrote, or shows what was hidden. */
export function ConsentDialog({ fix, onConfirm, onClose }: ConsentDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("audit.consentTitle")}</DialogTitle>
          <DialogContent>
            {t(questions[fix.code], { before: valueText(fix.before), after: valueText(fix.after) })}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {t("audit.confirm")}
            </Button>
            <Button onClick={onClose}>{t("audit.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
