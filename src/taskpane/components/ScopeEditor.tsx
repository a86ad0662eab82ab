import { Checkbox, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { DocumentId } from "../../catalogue/types";
import { paneWords } from "../../i18n/pane";
import type { ResolvedScope } from "../../validation/types";
import type { ScopeEdit } from "../state/types";
import { EditorLayer } from "./EditorLayer";
import { DivisionField, YearField, readDivision, readYear } from "./ScopeFields";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  soft: { color: tokens.colorNeutralForeground3 },
  documents: { display: "flex", flexDirection: "column" },
});

interface ScopeEditorProps {
  readonly scope: ResolvedScope;
  /** Sheets of templates, whose covers say the same and are rewritten. */
  readonly templateSheets: readonly string[];
  readonly onSave: (edit: ScopeEdit) => void;
  readonly onCancel: () => void;
}

/** Values are stored in Chinese in every language, so that a workbook reads the same everywhere. */
const stored = paneWords["zh-CN"];

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

export function ScopeEditor({ scope, templateSheets, onSave, onCancel }: ScopeEditorProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { locale, language } = useLocale();
  const [unit, setUnit] = useState(scope.reportingUnit.value ?? "");
  const [region, setRegion] = useState(scope.region.value?.name ?? "");
  const [year, setYear] = useState(String(scope.year.value ?? ""));
  const [level, setLevel] = useState(scope.level.value ?? "");
  const [planType, setPlanType] = useState(scope.planType.value ?? "");
  const [adopted, setAdopted] = useState<readonly DocumentId[]>(scope.adopted);

  const division = readDivision(region, scope.region.value);
  const yearNumber = readYear(year);
  const guess = (from: string) => (from === "guess" ? t("scope.guessHint") : undefined);
  const choice = (
    label: string,
    list: "levels" | "planTypes",
    value: string,
    set: (value: string) => void,
  ) => (
    <Field label={label} className={styles.select}>
      <Select value={value} onChange={(_event, data) => set(data.value)}>
        <option value="">{t("scope.none")}</option>
        {choices(list, value).map((one) => (
          <option key={one} value={one}>
            {paneWords[locale][list][stored[list].findIndex((word) => word === one)] ?? one}
          </option>
        ))}
      </Select>
    </Field>
  );

  const save = () => {
    if (!division.ok || yearNumber === undefined) return;
    onSave({
      reportingUnit: orNull(unit),
      region: division.code,
      year: yearNumber,
      level: orNull(level),
      planType: orNull(planType),
      // Unchanged, the documents issued for the territory stay the rule, wherever that will be.
      ...(sameMembers(adopted, scope.adopted) ? {} : { adopted: adopted.length === 0 ? null : adopted }),
    });
  };

  return (
    <EditorLayer
      title={t("scope.title")}
      save={t("scope.save")}
      canSave={division.ok && yearNumber !== undefined}
      focusTitle={false}
      onSave={save}
      onCancel={onCancel}
    >
      <Field label={t("scope.unit")} hint={guess(scope.reportingUnit.from) ?? null}>
        <Input autoFocus value={unit} onChange={(_event, { value }) => setUnit(value)} />
      </Field>
      <DivisionField value={region} entry={division} hint={guess(scope.region.from)} onChange={setRegion} />
      <YearField value={year} hint={guess(scope.year.from)} onChange={setYear} />
      <div className={styles.pair}>
        {choice(t("scope.level"), "levels", level, setLevel)}
        {choice(t("scope.planType"), "planTypes", planType, setPlanType)}
      </div>
      <div role="group" aria-label={t("scope.adopted")} className={styles.documents}>
        <Text>{t("scope.adopted")}</Text>
        {documentsWithTargets().map(({ id, shortTitle }) => (
          <Checkbox
            key={id}
            label={shortTitle[language]}
            checked={adopted.includes(id)}
            onChange={(_event, { checked }) =>
              setAdopted(checked === true ? [...adopted, id] : adopted.filter((one) => one !== id))
            }
          />
        ))}
        <Text size={200} className={styles.soft}>
          {t("scope.adoptedHint")}
        </Text>
      </div>
      <Text size={200} className={styles.soft}>
        {t("scope.hint")}
        {templateSheets.length === 0 ? null : (
          <>
            <br />
            {t("scope.coverHint", { sheets: templateSheets.join(locale === "zh-CN" ? "、" : ", ") })}
          </>
        )}
      </Text>
    </EditorLayer>
  );
}

/** What a workbook says in its own words can be kept. */
const choices = (list: "levels" | "planTypes", value: string): readonly string[] => {
  const known: readonly string[] = stored[list];
  return value === "" || known.includes(value) ? known : [...known, value];
};

/** Only documents that the catalogue holds targets of can be adopted. */
function documentsWithTargets() {
  const { documents, targets } = loadCatalogue();
  return documents.filter(({ id }) => targets.some(({ document }) => document === id));
}

const sameMembers = (one: readonly DocumentId[], other: readonly DocumentId[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
