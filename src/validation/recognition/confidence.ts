import type { RecognitionReason, TableOrientation } from "../types";
import { looksLikeCode } from "./columnUse";
import type { EntryColumns } from "./keys";
import type { TableWords } from "./tableLines";
import type { RecognisedTable, TableColumn, TableEntry } from "./types";

type Kind = RecognisedTable["kind"];

/** Reasons that make a table a guess: of its figures nothing but the form is checked. */
const doubts: readonly RecognitionReason[] = [
  "no-known-names",
  "unknown-divisions",
  "values-by-data",
  "same-meaning",
];

interface TableParts {
  readonly kind: Kind;
  readonly keys: EntryColumns;
  readonly values: readonly TableColumn[];
  readonly entries: readonly TableEntry[];
  readonly words: TableWords;
  readonly carried: boolean;
  readonly confirmed: boolean;
}

const meaningOf = ({ year, yearOffset, nature, indicator, name, total, unit }: TableColumn): string =>
  [year, yearOffset, nature, indicator?.code, name, total, unit?.text].join("|");

/** Three columns and more that say the same by their headers: 一季度, 二季度, 三季度 are no figures of a year. */
function sameMeaning(values: readonly TableColumn[]): boolean {
  const counts = new Map<string, number>();
  for (const column of values) {
    if (column.stated || !column.headed) continue;
    const meaning = meaningOf(column);
    counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 2);
}

/** By its name or code; a code of another year's list is one still. */
const isKnownUnit = ({ subject, code }: TableEntry): boolean =>
  subject !== null || (code !== null && looksLikeCode(code));

/** Why a table was read as it was, where its own words leave it open. */
export function reasonsOf(parts: TableParts): readonly RecognitionReason[] {
  const { kind, keys, values, entries, words, carried, confirmed } = parts;
  const speaks = values.some(({ year, unit, stated }) => year !== null || unit !== null || stated);
  const byData = values.every(({ headed, unit, indicator, year }) => !headed && !unit && !indicator && !year);
  const reasons: (RecognitionReason | false)[] = [
    kind === "data-table" && !speaks && "no-known-names",
    kind === "unit-table" && !entries.some(isKnownUnit) && "unknown-divisions",
    kind === "data-table" && byData && "values-by-data",
    kind === "indicator-table" && sameMeaning(values) && "same-meaning",
    [keys.label, keys.name].some((column) => column?.use === "ignore") && "labels-by-data",
    keys.year !== null && keys.year.use !== "year" && "years-by-data",
    carried && "carried-down",
    (words.subject !== null || words.year !== null || words.indicator !== null) && "from-above",
    confirmed && "confirmed",
  ];
  return reasons.filter((reason) => reason !== false);
}

export const isDoubt = (reason: RecognitionReason): boolean => doubts.includes(reason);

export const isSure = (reasons: readonly RecognitionReason[]): boolean =>
  reasons.includes("confirmed") || !reasons.some(isDoubt);

/** What the rows are. */
export function orientationOf({ kind, keys }: Pick<TableParts, "kind" | "keys">): TableOrientation {
  const said = [keys.label !== null, keys.byDivision, keys.year !== null].filter(Boolean).length;
  if (said > 1) return "long";
  if (keys.byDivision) return "units-down";
  if (keys.year !== null) return "years-down";
  return kind === "indicator-table" ? "indicators-down" : "items-down";
}
