import { Button, Checkbox, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import { resolveDivision } from "../../catalogue/divisions";
import type { DocumentId } from "../../catalogue/types";
import { paneWords } from "../../i18n/pane";
import type { ResolvedScope } from "../../validation/types";
import type { ScopeEdit } from "../state/types";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground3 },
  documents: { display: "flex", flexDirection: "column" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface ScopeEditorProps {
  readonly scope: ResolvedScope;
  readonly busy: boolean;
  readonly onSave: (edit: ScopeEdit) => void;
  readonly onCancel: () => void;
}

/** Values are stored in Chinese in every language, so that a workbook reads the same everywhere. */
const { levels, planTypes } = paneWords["zh-CN"];

export function ScopeEditor({ scope, busy, onSave, onCancel }: ScopeEditorProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const language = i18n.language === "zh-CN" ? "zh" : "en";
  const words = paneWords[i18n.language === "zh-CN" ? "zh-CN" : "en-US"];
  const [unit, setUnit] = useState(scope.reportingUnit.value ?? "");
  const [region, setRegion] = useState(scope.region.value?.name ?? "");
  const [year, setYear] = useState(scope.year.value === null ? "" : String(scope.year.value));
  const [level, setLevel] = useState(scope.level.value ?? "");
  const [planType, setPlanType] = useState(scope.planType.value ?? "");
  const [adopted, setAdopted] = useState<ReadonlySet<DocumentId>>(new Set(scope.adopted));

  // The name alone may be ambiguous; an untouched field keeps the code that is known.
  const untouched = region === (scope.region.value?.name ?? "");
  const division = region.trim() === "" || untouched ? null : resolveDivision(region);
  const regionProblem =
    division === null || division.ok
      ? null
      : t("scope.regionUnknown", {
          text: region,
          nearest:
            division.problem.nearest.length === 0
              ? ""
              : t("scope.regionNearest", { names: division.problem.nearest.join("、") }),
        });
  const yearNumber = year.trim() === "" ? null : Number(year.normalize("NFKC"));
  const yearWrong =
    yearNumber !== null && !(Number.isInteger(yearNumber) && yearNumber >= 1949 && yearNumber <= 2100);
  const chosenRegion = (): string | null => {
    if (untouched) return scope.region.value?.code ?? null;
    return division?.ok === true ? division.value.code : null;
  };

  return (
    <form
      className={styles.editor}
      aria-label={t("scope.title")}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          reportingUnit: unit.trim() === "" ? null : unit.trim(),
          region: chosenRegion(),
          year: yearNumber,
          level: level === "" ? null : level,
          planType: planType === "" ? null : planType,
          adopted: [...adopted],
        });
      }}
    >
      <Text weight="semibold">{t("scope.title")}</Text>
      <Field label={t("scope.unit")}>
        <Input value={unit} onChange={(_event, { value }) => setUnit(value)} />
      </Field>
      <Field
        label={t("scope.region")}
        validationState={regionProblem === null ? "none" : "error"}
        validationMessage={regionProblem ?? ""}
      >
        <Input
          value={region}
          placeholder={t("scope.regionPlaceholder")}
          onChange={(_event, { value }) => setRegion(value)}
        />
      </Field>
      <Field
        label={t("scope.year")}
        validationState={yearWrong ? "error" : "none"}
        validationMessage={yearWrong ? t("scope.yearUnknown") : ""}
      >
        <Input value={year} inputMode="numeric" onChange={(_event, { value }) => setYear(value)} />
      </Field>
      <div className={styles.pair}>
        <Field label={t("scope.level")}>
          <Select value={level} onChange={(_event, { value }) => setLevel(value)}>
            <option value="">{t("scope.none")}</option>
            {levels.map((value, index) => (
              <option key={value} value={value}>
                {words.levels[index] ?? value}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("scope.planType")}>
          <Select value={planType} onChange={(_event, { value }) => setPlanType(value)}>
            <option value="">{t("scope.none")}</option>
            {planTypes.map((value, index) => (
              <option key={value} value={value}>
                {words.planTypes[index] ?? value}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={t("scope.adopted")} hint={t("scope.adoptedHint")}>
        <div className={styles.documents}>
          {documentsWithTargets().map(({ id, shortTitle }) => (
            <Checkbox
              key={id}
              label={shortTitle[language]}
              checked={adopted.has(id)}
              onChange={(_event, { checked }) => setAdopted(toggled(adopted, id, checked === true))}
            />
          ))}
        </div>
      </Field>
      <Text size={200} className={styles.soft}>
        {t("scope.hint")}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={busy || yearWrong || regionProblem !== null}>
          {t("scope.save")}
        </Button>
        <Button onClick={onCancel}>{t("scope.cancel")}</Button>
      </div>
    </form>
  );
}

/** Only documents that the catalogue holds targets of can be adopted. */
function documentsWithTargets() {
  const { documents, targets } = loadCatalogue();
  return documents.filter(({ id }) => targets.some(({ document }) => document === id));
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item, present: boolean): ReadonlySet<Item> {
  const next = new Set(items);
  if (present) next.add(item);
  else next.delete(item);
  return next;
}
