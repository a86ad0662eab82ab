import { Combobox, Option, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { loadCatalogue } from "../../../catalogue/catalogue";
import { searchIndicators } from "../../../catalogue/search";
import type { IndicatorCode } from "../../../catalogue/types";
import { useLocale } from "../useLocale";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%", "& input": { minWidth: 0, textOverflow: "ellipsis" } },
});

const shownHits = 8;

interface IndicatorFieldProps {
  readonly label: string;
  readonly value: IndicatorCode | null;
  readonly onChange: (indicator: IndicatorCode | null) => void;
}

/** Finds an indicator by what people call it; emptied, it names none. */
export function IndicatorField({ label, value, onChange }: IndicatorFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = useLocale();
  const catalogue = loadCatalogue();
  const [text, setText] = useState<string | null>(null);
  const chosen = value === null ? "" : (catalogue.indicatorByCode(value)?.name[language] ?? value);
  const sought = text ?? (chosen === "" ? label : chosen);
  const hits = useMemo(() => searchIndicators(catalogue, sought, shownHits), [catalogue, sought]);
  return (
    <Combobox
      className={styles.field}
      size="small"
      freeform
      aria-label={t("recognition.indicatorOf", { label })}
      placeholder={t("recognition.indicatorPlaceholder")}
      value={text ?? chosen}
      selectedOptions={value === null ? [] : [value]}
      onChange={({ target }) => {
        setText(target.value);
        if (target.value.trim() === "") onChange(null);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        const indicator = catalogue.indicatorByCode(optionValue ?? "");
        if (indicator !== null) onChange(indicator.code);
        setText(null);
      }}
      onBlur={() => setText(null)}
    >
      {hits.map(({ indicator: { code, name, unit } }) => (
        <Option key={code} value={code} text={name[language]}>
          {unit === null ? name[language] : `${name[language]}（${unit}）`}
        </Option>
      ))}
    </Combobox>
  );
}
