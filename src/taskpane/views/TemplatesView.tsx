import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { templates } from "../../templates/registry";
import type { TemplateDefinition } from "../../templates/types";
import { CompletionList } from "../components/CompletionList";
import { knownCover } from "../components/knownCover";
import { InsertTemplate } from "../components/InsertTemplate";
import { TemplateCard } from "../components/TemplateCard";
import type { SidebarSession, SidebarState } from "../state/types";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  // Heard, not seen: the tab above says it to the eye.
  spoken: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden" },
  search: { maxWidth: "100%" },
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  none: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

const matches = (template: TemplateDefinition, wanted: string): boolean =>
  [template.title.zh, template.title.en, template.summary.zh, template.summary.en, ...template.aliases].some(
    (text) => text.toLowerCase().includes(wanted),
  );

interface TemplatesViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly onAudit: () => void;
}

/** 模板: what is in this workbook and how far it is filled, and what there is. */
export function TemplatesView({ session, state, onAudit }: TemplatesViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<TemplateDefinition | null>(null);
  const wanted = search.normalize("NFKC").trim().toLowerCase();
  const shown = templates.filter((template) => wanted === "" || matches(template, wanted));
  const present = state.overview?.templates ?? [];
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
          onBack={() => setChosen(null)}
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
      <h1 className={styles.spoken}>{t("place.templates")}</h1>
      <CompletionList session={session} templates={present} onAudit={onAudit} />
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={t("templates.search")}
        aria-label={t("templates.search")}
        dismiss={search === "" ? null : { "aria-label": t("clearSearch") }}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      {shown.length === 0 ? (
        <div className={styles.none}>
          <Text>{t("templates.noMatch")}</Text>
          <Button size="small" onClick={() => setSearch("")}>
            {t("templates.showAll")}
          </Button>
        </div>
      ) : null}
      {shown.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          present={present.some(({ recognised }) => recognised.template.id === template.id)}
          onInsert={() => {
            const cover = knownCover(state.overview?.scope ?? null);
            if (cover === null) setChosen(template);
            else void session.insertTemplate(template.id, cover);
          }}
        />
      ))}
    </div>
  );
}
