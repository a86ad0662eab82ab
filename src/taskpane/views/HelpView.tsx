import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTranslation } from "react-i18next";
import { paneWords } from "../../i18n/pane";
import { paneTool } from "../paneTool";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    overflowY: "auto",
  },
  back: { alignSelf: "flex-start" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  soft: { color: tokens.colorNeutralForeground3 },
});

interface HelpViewProps {
  readonly onBack: () => void;
}

export function HelpView({ onBack }: HelpViewProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { sections } = paneWords[i18n.language === "zh-CN" ? "zh-CN" : "en-US"].help;
  return (
    <main className={styles.page}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
        {t("menu.back")}
      </Button>
      <Text as="h1" size={500} weight="semibold">
        {t("help.title")}
      </Text>
      <Text>{t("help.intro")}</Text>
      {sections.map(({ title, text }) => (
        <section key={title} className={styles.section}>
          <Text as="h2" weight="semibold">
            {title}
          </Text>
          <Text>{text}</Text>
        </section>
      ))}
      <Text size={200} className={styles.soft}>
        {paneTool.name} {paneTool.version} ·{" "}
        {t("audit.stamp", { rules: paneTool.rules, catalogue: paneTool.catalogue })}
      </Text>
    </main>
  );
}
