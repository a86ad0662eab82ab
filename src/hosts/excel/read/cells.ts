import { cellErrorOf, otherError, type CellValue } from "../../../workbook/snapshot";

/** One block as the snapshot keeps it. */
export interface CellRows {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  readonly numberFormats: readonly (readonly (string | null)[] | null)[];
}

export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Needed only where a value reads like an error. */
  readonly types: readonly (readonly string[])[] | null;
}

/** Excel gives an error as its text, as it gives a typed "#N/A": only the value's type tells them apart. */
export const readsLikeAnError = (values: readonly (readonly unknown[])[]): boolean =>
  values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));

export function cellRows(raw: RawCells): CellRows {
  const formulas = raw.formulas.map((row, index) => formulaRow(row, raw.values[index] ?? []));
  const values = raw.values.map((row, index) =>
    row.map((value, column) =>
      cellValue(value, raw.types?.[index]?.[column] ?? null, (formulas[index]?.[column] ?? null) !== null),
    ),
  );
  return { values, formulas, numberFormats: raw.numberFormats.map(formatRow) };
}

function cellValue(value: unknown, type: string | null, isFormula: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  if (type === "Error") return cellErrorOf(value) ?? otherError;
  return value === "" && !isFormula ? null : value;
}

/** A constant's formula is the constant itself; a typed text may begin with "=", then both are the same. */
function formulaRow(
  formulas: readonly unknown[],
  values: readonly unknown[],
): readonly (string | null)[] | null {
  const row = formulas.map((formula, column) =>
    typeof formula === "string" && formula.startsWith("=") && formula !== values[column]
      ? withoutStoragePrefix(formula)
      : null,
  );
  return row.some((formula) => formula !== null) ? row : null;
}

/** Where the add-in was not loaded when the workbook was opened, Excel shows the form kept in the file. */
const withoutStoragePrefix = (formula: string): string => formula.replaceAll("_xldudf_", "");

function formatRow(formats: readonly unknown[]): readonly (string | null)[] | null {
  const row = formats.map((format) => (typeof format === "string" && format !== "General" ? format : null));
  return row.some((format) => format !== null) ? row : null;
}
