import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { resolveDivision } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";

const useStyles = makeStyles({
  nearest: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A division as typed: its code, nothing for a blank, or what it may have meant. */
export type DivisionEntry =
  | { readonly ok: true; readonly code: string | null }
  | { readonly ok: false; readonly nearest: readonly string[] };

/** A name alone may be ambiguous: untouched, the division that is known stays. */
export function readDivision(text: string, known: Division | null): DivisionEntry {
  if (text.trim() === "") return { ok: true, code: null };
  if (known !== null && text === known.name) return { ok: true, code: known.code };
  const division = resolveDivision(text);
  return division.ok
    ? { ok: true, code: division.value.code }
    : { ok: false, nearest: division.problem.nearest };
}

/** Years that a workbook may speak of. */
const years = { first: 1949, last: 2100 };

/** "２０２４" → 2024; null for a blank, undefined for what is no year. */
export function readYear(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const year = Number(text.normalize("NFKC").replace(/年$/, ""));
  return Number.isInteger(year) && year >= years.first && year <= years.last ? year : undefined;
}

interface TextFieldProps {
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function DivisionField({
  value,
  hint,
  entry,
  onChange,
}: TextFieldProps & { readonly entry: DivisionEntry }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div>
      <Field
        label={t("scope.region")}
        hint={hint ?? null}
        validationState={entry.ok ? "none" : "error"}
        validationMessage={entry.ok ? null : t("scope.regionUnknown", { text: value.trim() })}
      >
        <Input
          value={value}
          placeholder={t("scope.regionPlaceholder")}
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
      {entry.ok || entry.nearest.length === 0 ? null : (
        <div className={styles.nearest}>
          {t("scope.regionNearest")}
          {entry.nearest.map((name) => (
            <Button key={name} size="small" shape="circular" onClick={() => onChange(name)}>
              {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

export function YearField({ value, hint, onChange }: TextFieldProps) {
  const { t } = useTranslation();
  const wrong = readYear(value) === undefined;
  return (
    <Field
      label={t("scope.year")}
      hint={hint ?? null}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? t("scope.yearUnknown") : null}
    >
      <Input value={value} inputMode="numeric" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
