import { Button, Card, ProgressBar, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import { templates } from "../../templates/registry";
import type { TemplateDefinition } from "../../templates/types";
import { ActivityBar } from "../components/ActivityBar";
import { InsertTemplate } from "../components/InsertTemplate";
import { SheetPreview } from "../components/SheetPreview";
import type { SidebarSession, SidebarState, TemplateInWorkbook } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  search: { maxWidth: "100%" },
  back: { alignSelf: "flex-start" },
  soft: { color: tokens.colorNeutralForeground3 },
  meter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

const matches = (template: TemplateDefinition, wanted: string): boolean =>
  [template.title.zh, template.title.en, template.summary.zh, template.summary.en, ...template.aliases].some(
    (text) => text.toLowerCase().includes(wanted),
  );

interface TemplatesViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
}

/** 模板: what there is, what is in this workbook, and how far it is filled. */
export function TemplatesView({ session, state }: TemplatesViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<TemplateDefinition | null>(null);
  const wanted = search.normalize("NFKC").trim().toLowerCase();
  const shown = templates.filter((template) => wanted === "" || matches(template, wanted));
  const busy = state.activity !== null;
  if (chosen !== null) {
    return (
      <div className={styles.page}>
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={() => setChosen(null)}
        >
          {t("menu.back")}
        </Button>
        <InsertTemplate
          template={chosen}
          scope={state.overview?.scope ?? null}
          busy={busy}
          onInsert={(cover) => {
            setChosen(null);
            void session.insertTemplate(chosen.id, cover);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <ActivityBar activity={state.activity} onCancel={session.cancel} />
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={t("templates.search")}
        aria-label={t("templates.search")}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      {shown.length === 0 ? <Text>{t("templates.noMatch")}</Text> : null}
      {shown.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          present={(state.overview?.templates ?? []).filter(
            ({ recognised }) => recognised.template.id === template.id,
          )}
          busy={busy}
          onInsert={() => setChosen(template)}
          onOpen={(sheet) => void session.selectSheet(sheet)}
        />
      ))}
    </div>
  );
}

interface TemplateCardProps {
  readonly template: TemplateDefinition;
  readonly present: readonly TemplateInWorkbook[];
  readonly busy: boolean;
  readonly onInsert: () => void;
  readonly onOpen: (sheet: string) => void;
}

function TemplateCard({ template, present, busy, onInsert, onOpen }: TemplateCardProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const language = i18n.language === "zh-CN" ? "zh" : "en";
  const title = template.title[language];
  const documents = template.documents
    .map((id) => loadCatalogue().documentById(id).shortTitle[language])
    .join(" · ");
  return (
    <Card focusMode="off">
      <SheetPreview template={template} title={t("templates.preview", { title })} />
      <Text as="h2" weight="semibold">
        {title}
      </Text>
      <Text size={200}>{template.summary[language]}</Text>
      <Text size={200} className={styles.soft}>
        {t("templates.basis")} {documents} · {t("templates.minutes", { count: template.minutes })}
      </Text>
      {present.map(({ recognised, filled, required }) => (
        <div key={recognised.sheet} className={styles.meter}>
          <Text size={200}>
            {recognised.sheet} ·{" "}
            {filled === required ? t("templates.complete") : t("templates.progress", { filled, required })}
          </Text>
          <ProgressBar
            value={required === 0 ? 1 : filled / required}
            thickness="large"
            color={filled === required ? "success" : "brand"}
          />
        </div>
      ))}
      <div className={styles.actions}>
        <Button
          appearance={present.length === 0 ? "primary" : "secondary"}
          icon={<AddRegular />}
          disabled={busy}
          onClick={onInsert}
        >
          {t("templates.insert")}
        </Button>
        {present.map(({ recognised }) => (
          <Button key={recognised.sheet} onClick={() => onOpen(recognised.sheet)}>
            {t("templates.open")}
          </Button>
        ))}
      </div>
    </Card>
  );
}
