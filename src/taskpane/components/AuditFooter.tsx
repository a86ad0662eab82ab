import { Button, ProgressBar, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { useTranslation } from "react-i18next";
import type { Progress } from "../state/progress";

const useStyles = makeStyles({
  footer: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { display: "flex", flexDirection: "column", flex: "1 1 120px", minWidth: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface AuditFooterProps {
  readonly progress: Progress;
  readonly hasAuditForm: boolean;
  readonly onForm: () => void;
}

/** How far the work is, and where it ends: the audit form. */
export function AuditFooter({ progress, hasAuditForm, onForm }: AuditFooterProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { settled, total } = progress;
  const open = total - settled;
  const hint = t(hasAuditForm ? "audit.formAgainHint" : "audit.formHint");
  const done =
    open === 0
      ? t("audit.allDone")
      : t(settled === 0 ? "audit.remaining" : "audit.settled", { settled, open });
  return (
    <div className={styles.footer}>
      {settled > 0 ? (
        <ProgressBar
          shape="square"
          aria-label={done}
          value={settled / total}
          color={open === 0 ? "success" : "brand"}
        />
      ) : (
        <div className={styles.rule} />
      )}
      <div className={styles.line}>
        <span className={styles.text} role="status">
          <Text size={200} weight={open === 0 ? "semibold" : "regular"}>
            {done}
          </Text>
          {open === 0 ? (
            <Text size={200} className={styles.soft}>
              {hint}
            </Text>
          ) : null}
        </span>
        <Tooltip content={hint} relationship="description">
          <Button
            appearance={open === 0 ? "primary" : "secondary"}
            icon={<DocumentCheckmarkRegular />}
            onClick={onForm}
          >
            {t("audit.form")}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}
