import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateDefinition } from "../../templates/types";
import type { ResolvedScope } from "../../validation/types";
import type { ScopeEdit } from "../state/types";
import { divisionEntry } from "../state/scopePlan";
import { DivisionField, YearField, readDivision, readYear } from "./ScopeFields";
import { useLocale } from "./useLocale";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  soft: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

interface InsertTemplateProps {
  readonly template: TemplateDefinition;
  readonly scope: ResolvedScope | null;
  readonly onBack: () => void;
  readonly onInsert: (cover: ScopeEdit) => void;
}

/** Three questions at most, answered already where the scope knows; all may be left for later. */
export function InsertTemplate({ template, scope, onBack, onInsert }: InsertTemplateProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = useLocale();
  const [unit, setUnit] = useState(scope?.reportingUnit.value ?? "");
  const [region, setRegion] = useState(scope?.region.value?.name ?? "");
  const [year, setYear] = useState(String(scope?.year.value ?? ""));
  const known = scope?.region.value ?? null;
  const division = readDivision(region, known);
  const yearNumber = readYear(year);
  const insert = () => {
    if (!division.ok || yearNumber === undefined) return;
    onInsert({
      reportingUnit: unit.trim() === "" ? null : unit.trim(),
      region: division.code === null ? null : divisionEntry(division.code),
      year: yearNumber,
    });
  };
  return (
    <form
      className={styles.form}
      onKeyDown={({ key }) => (key === "Escape" ? onBack() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <h1 className={styles.title}>{t("templates.insertTitle", { title: template.title[language] })}</h1>
      <Field label={t("scope.unit")}>
        <Input autoFocus value={unit} onChange={(_event, { value }) => setUnit(value)} />
      </Field>
      <DivisionField value={region} entry={division} onChange={setRegion} />
      <YearField value={year} onChange={setYear} />
      <Text size={200} className={styles.soft}>
        {t("templates.insertLater")}
      </Text>
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabled={!division.ok || yearNumber === undefined}
      >
        {t("templates.insert")}
      </Button>
      <Text size={200} className={styles.soft}>
        {t("templates.insertHint")}
      </Text>
    </form>
  );
}
