import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { TemplateDefinition } from "../../templates/types";
import { SheetPreview } from "./SheetPreview";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

interface TemplateCardProps {
  readonly template: TemplateDefinition;
  /** Whether this workbook holds one already. */
  readonly present: boolean;
  readonly onInsert: () => void;
}

/** A picture of the sheet, what it is for, what it rests on, how long it takes. */
export function TemplateCard({ template, present, onInsert }: TemplateCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = useLocale();
  const title = template.title[language];
  const documents = template.documents
    .map((id) => loadCatalogue().documentById(id).shortTitle[language])
    .join(language === "zh" ? "、" : ", ");
  return (
    <article className={styles.card} aria-label={title}>
      <SheetPreview template={template} title={t("templates.preview", { title })} />
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <Text>{template.summary[language]}</Text>
        <Text size={200} className={styles.soft}>
          {t("templates.basis")}
          {language === "zh" ? "：" : ": "}
          {documents}
        </Text>
        <Text size={200} className={styles.soft}>
          {t("templates.minutes", { count: template.minutes })}
        </Text>
        <Button className={styles.button} icon={<AddRegular />} onClick={onInsert}>
          {t(present ? "templates.insertAgain" : "templates.insert")}
        </Button>
      </div>
    </article>
  );
}
