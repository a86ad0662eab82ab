import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTranslation } from "react-i18next";
import { useLocale } from "../components/useLocale";
import { paneWords } from "../../i18n/pane";
import { paneTool } from "../paneTool";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  lead: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  soft: { color: tokens.colorNeutralForeground3 },
});

interface HelpViewProps {
  readonly onBack: () => void;
}

export function HelpView({ onBack }: HelpViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className={styles.page} onKeyDown={({ key }) => (key === "Escape" ? onBack() : undefined)}>
      <Button
        autoFocus
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {t("menu.back")}
      </Button>
      <div className={styles.lead}>
        <h1 className={styles.title}>{t("help.title")}</h1>
        <Text>{t("help.intro")}</Text>
      </div>
      {paneWords[locale].help.sections.map(({ title, text }) => (
        <section key={title} className={styles.section}>
          <h2 className={styles.heading}>{title}</h2>
          <Text>{text}</Text>
        </section>
      ))}
      <Text size={200} className={styles.soft}>
        {t("product")} {paneTool.version} ·{" "}
        {t("audit.stamp", { rules: paneTool.rules, catalogue: paneTool.catalogue })}
      </Text>
    </div>
  );
}
