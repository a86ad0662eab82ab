import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { valueText } from "../../report/findingRows";
import type { Finding } from "../../validation/types";
import { useFindings } from "./findingContext";
import { afterText } from "./fixWords";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  scroll: { maxHeight: "50vh", overflowY: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", color: tokens.colorNeutralForeground3, fontWeight: "inherit" },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface FixAllDialogProps {
  readonly findings: readonly Finding[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** Shows every cell with its old and new value before anything is written. */
export function FixAllDialog({ findings, children }: FixAllDialogProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { session, settle } = useFindings();
  const severalSheets = new Set(findings.map(({ sheet }) => sheet)).size > 1;
  const heads = [
    ...(severalSheets ? ["audit.fixAllSheet"] : []),
    "audit.fixAllCell",
    "audit.fixAllBefore",
    "audit.fixAllAfter",
  ];
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("audit.fixAllTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <div>{t("audit.fixAllHint")}</div>
            <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("audit.fixAllTitle")}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th key={head} scope="col">
                        {t(head)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {findings.map(({ id, sheet, cell, fix }) => (
                    <tr key={id}>
                      {severalSheets ? <td>{sheet}</td> : null}
                      <td>{cell}</td>
                      <td>{fix === null ? "" : valueText(fix.before)}</td>
                      <td className={styles.after}>{fix === null ? "" : afterText(fix)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => settle(findings, () => session.applyFixes(findings))}
              >
                {t("audit.fixAllConfirm", { count: findings.length })}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t("audit.cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
