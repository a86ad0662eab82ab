import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { StoredExplanation } from "../../workbook/settings";
import { useFindings } from "./findingContext";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface StaleExplanationsProps {
  readonly explanations: readonly StoredExplanation[];
}

/** Explanations whose issue is gone, so that none is thought to count that does not. */
export function StaleExplanations({ explanations }: StaleExplanationsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { session } = useFindings();
  if (explanations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("audit.staleExplanations", { count: explanations.length })}</h2>
      <Text size={200} className={styles.soft}>
        {t("audit.staleExplanationsHint")}
      </Text>
      <ul className={styles.list}>
        {explanations.map(({ sheet, cell, rule, text }) => (
          <li key={[sheet, cell, rule, text].join("\n")} className={styles.soft}>
            {sheet} {cell}：{text}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void session.forgetStaleExplanations()}>
        {t("audit.forgetStale")}
      </Button>
    </section>
  );
}
