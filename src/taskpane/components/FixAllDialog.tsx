import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Locale } from "../../i18n/locale";
import { valueText } from "../../report/findingRows";
import type { Finding } from "../../validation/types";

interface FixAllDialogProps {
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Shows every cell with its old and new value before anything is written. */
export function FixAllDialog({ open, findings, onConfirm, onClose }: FixAllDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("audit.fixAllTitle")}</DialogTitle>
          <DialogContent>
            <Text>{t("audit.fixAllHint")}</Text>
            <Table size="extra-small" aria-label={t("audit.fixAllTitle")}>
              <TableBody>
                {findings.map(({ id, sheet, cell, fix }) => (
                  <TableRow key={id}>
                    <TableCell title={sheet}>{cell ?? sheet}</TableCell>
                    <TableCell>{fix === null ? "" : valueText(fix.before)}</TableCell>
                    <TableCell>→ {fix === null ? "" : valueText(fix.after)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
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
