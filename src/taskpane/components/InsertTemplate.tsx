import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { resolveDivision } from "../../catalogue/divisions";
import type { TemplateDefinition } from "../../templates/types";
import type { ResolvedScope } from "../../validation/types";
import type { ScopeEdit } from "../state/types";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

interface InsertTemplateProps {
  readonly template: TemplateDefinition;
  readonly scope: ResolvedScope | null;
  readonly busy: boolean;
  readonly onInsert: (cover: ScopeEdit) => void;
}

/** Three questions at most, answered already where the scope knows; all may be left for later. */
export function InsertTemplate({ template, scope, busy, onInsert }: InsertTemplateProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const title = template.title[i18n.language === "zh-CN" ? "zh" : "en"];
  const [unit, setUnit] = useState(scope?.reportingUnit.value ?? "");
  const [region, setRegion] = useState(scope?.region.value?.name ?? "");
  const [year, setYear] = useState(
    scope?.year.value === null || scope === null ? "" : String(scope.year.value),
  );
  const division = region.trim() === "" ? null : resolveDivision(region);
  const yearNumber = year.trim() === "" ? null : Number(year.normalize("NFKC"));
  const yearWrong =
    yearNumber !== null && !(Number.isInteger(yearNumber) && yearNumber >= 1949 && yearNumber <= 2100);
  const regionWrong = division !== null && !division.ok;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onInsert({
          reportingUnit: unit.trim() === "" ? null : unit.trim(),
          region: region.trim() === "" ? null : region.trim(),
          year: yearNumber,
        });
      }}
    >
      <Text as="h2" size={400} weight="semibold">
        {t("templates.insertTitle", { title })}
      </Text>
      <Field label={t("scope.unit")}>
        <Input autoFocus value={unit} onChange={(_event, { value }) => setUnit(value)} />
      </Field>
      <Field
        label={t("scope.region")}
        validationState={regionWrong ? "error" : "none"}
        validationMessage={
          regionWrong
            ? t("scope.regionUnknown", {
                text: region,
                nearest:
                  division.problem.nearest.length === 0
                    ? ""
                    : t("scope.regionNearest", { names: division.problem.nearest.join("、") }),
              })
            : ""
        }
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
      <Text size={200} className={styles.soft}>
        {t("templates.insertHint")}
      </Text>
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabled={busy || yearWrong || regionWrong}
      >
        {t("templates.insert")}
      </Button>
    </form>
  );
}
