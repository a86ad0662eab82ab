import { Button, Link, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SidebarSession, TemplateInWorkbook } from "../state/types";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

interface CompletionListProps {
  readonly session: SidebarSession;
  readonly templates: readonly TemplateInWorkbook[];
  readonly onAudit: () => void;
}

/** The forms of this workbook, how far each is filled, and the way to what is still blank. */
export function CompletionList({ session, templates, onAudit }: CompletionListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (templates.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("templates.inWorkbook")}</h2>
      {templates.map(({ recognised: { sheet }, filled, required }) => {
        const complete = filled === required;
        const count = t(complete ? "templates.complete" : "templates.progress", { filled, required });
        return (
          <div key={sheet} className={styles.form}>
            <div className={styles.line}>
              <Link
                as="button"
                className={styles.name}
                title={t("templates.open", { sheet })}
                onClick={() => void session.selectSheet(sheet)}
              >
                {sheet}
              </Link>
              <Text size={200} className={styles.count}>
                {count}
              </Text>
            </div>
            <ProgressBar
              aria-label={`${sheet} ${count}`}
              value={required === 0 ? 1 : filled / required}
              color={complete ? "success" : "brand"}
            />
            <Button
              size="small"
              className={styles.button}
              onClick={complete ? onAudit : () => void session.selectNextBlank(sheet)}
            >
              {t(complete ? "templates.audit" : "templates.nextBlank")}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
