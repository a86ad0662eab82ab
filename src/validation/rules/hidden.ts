import { columnLetters } from "../../workbook/address";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText, isFilled } from "../recognition/text";
import type { RecognisedSheet } from "../recognition/types";
import type { Fix } from "../types";
import { none, type Draft, type Rule } from "./rule";

/** [3, 4, 5, 9] → [[3, 5], [9, 9]]. */
function runsOf(indices: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const index of [...indices].sort((one, other) => one - other)) {
    const open = runs.at(-1);
    if (open !== undefined && index === open[1] + 1) open[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function revealFix(sheet: SheetSnapshot, rows: readonly number[], columns: readonly number[]): Fix | null {
  if (sheet.protection.protected) return null;
  const operations = [{ type: "reveal", sheet: sheet.name, rows, columns, hidden: false }] as const;
  return { kind: "consent", code: "reveal", before: null, after: null, plan: { operations } };
}

/** Figures in the given rows and columns; outside of tables, whatever is filled. */
function filledIn(
  { sheet, tables }: RecognisedSheet,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const inRow = (row: number): number => {
    if (tables.some(({ header }) => row >= header.first && row <= header.last)) return 0;
    const table = tables.find((candidate) => row >= candidate.rows.first && row <= candidate.rows.last);
    const values = table?.values.map(({ column }) => column);
    const counted = values === undefined ? columns : columns.filter((column) => values.includes(column));
    return counted.filter((column) => isFilled(valueAt(sheet, row, column))).length;
  };
  return rows.reduce((sum, row) => sum + inRow(row), 0);
}

/** The label of a row, from its table or else its first text. */
function labelOf({ sheet, tables }: RecognisedSheet, row: number, columns: readonly number[]): string | null {
  const entry = tables.flatMap(({ entries }) => entries).find((candidate) => candidate.row === row);
  if (entry !== undefined && entry.label !== "") return entry.label;
  const texts = columns.map((column) => cellText(valueAt(sheet, row, column)));
  return texts.find((text) => /\p{L}/u.test(text)) ?? null;
}

function hiddenRows(recognised: RecognisedSheet): readonly Draft[] {
  const { sheet } = recognised;
  const used = sheet.usedRange;
  if (used === null) return none;
  const columns = span(used.column, used.column + used.columns - 1);
  return runsOf(sheet.hiddenRows).flatMap(([first, last]): readonly Draft[] => {
    const rows = span(first, last);
    const values = filledIn(recognised, rows, columns);
    if (values === 0) return none;
    const shown = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
    return [
      {
        at: { row: first, column: used.column, rows: rows.length, columns: used.columns },
        label: first === last ? labelOf(recognised, first, columns) : null,
        problem: { code: "hidden-rows", rows: shown, values },
        fix: revealFix(sheet, rows, []),
      },
    ];
  });
}

function hiddenColumns(recognised: RecognisedSheet): readonly Draft[] {
  const { sheet } = recognised;
  const used = sheet.usedRange;
  if (used === null) return none;
  const rows = span(used.row, used.row + used.rows - 1);
  return runsOf(sheet.hiddenColumns).flatMap(([first, last]): readonly Draft[] => {
    const columns = span(first, last);
    const values = filledIn(recognised, rows, columns);
    if (values === 0) return none;
    const letters = first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`;
    return [
      {
        at: { row: used.row, column: first, rows: used.rows, columns: columns.length },
        problem: { code: "hidden-columns", columns: letters, values },
        fix: revealFix(sheet, [], columns),
      },
    ];
  });
}

/** A hidden sheet of lists for drop-downs is no concern; one that holds a table of figures is. */
function hiddenSheet({ sheet, recognition }: RecognisedSheet): readonly Draft[] {
  if (sheet.visibility === "visible" || recognition.values === 0) return none;
  const operations = [{ type: "visibility", sheet: sheet.name, visibility: "visible" }] as const;
  return [
    {
      at: null,
      problem: { code: "hidden-sheet", values: recognition.values },
      fix: { kind: "consent", code: "reveal", before: null, after: null, plan: { operations } },
    },
  ];
}

/** F04: hidden or filtered rows, columns and sheets that hold data; they are audited like all others. */
export const hiddenData: Rule = {
  meta: { id: "F04", severity: "warning", fixable: true, since: "1.0.0" },
  checkSheet: (recognised) =>
    recognised.recognition.kind === "own"
      ? none
      : [...hiddenSheet(recognised), ...hiddenRows(recognised), ...hiddenColumns(recognised)],
};
