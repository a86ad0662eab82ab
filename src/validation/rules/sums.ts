import { cellAddress } from "../../workbook/address";
import { fold } from "../recognition/text";
import type { RecognisedSheet, RecognisedTable, TableColumn, TableEntry } from "../recognition/types";
import { tableCell, type ValueCell } from "../valueCells";
import { adds } from "./additive";
import { foldAlike } from "./alike";
import { completenessOf, meansAll } from "./completeness";
import { at, none, sureTables, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { rangesOf, summed, type Summed } from "./summing";

const subtotalWord = /小计|subtotal/i;

/** A line of a table, row or column, as far as sums go. */
interface Line {
  readonly place: number;
  readonly text: string;
  readonly total: boolean;
  readonly partOf: number | null;
  readonly group: string | null;
  readonly code: string | null;
}

const isSubtotal = ({ text }: Line): boolean => subtotalWord.test(fold(text));

/** Lines between a total and the next one in a direction. */
function upTo(lines: readonly Line[], from: number, step: 1 | -1): readonly Line[] {
  const found: Line[] = [];
  for (let index = from + step; lines[index] !== undefined && lines[index]?.total === false; index += step) {
    const line = lines[index];
    if (line !== undefined) found.push(line);
  }
  return found;
}

const isLeaf = ({ total, partOf }: Line): boolean => !total && partOf === null;

/** Without counties whose city is listed too. */
const topmost = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(
    ({ code }) =>
      code === null ||
      !lines.some((other) => other.code !== null && other.code !== code && isInside(code, other.code)),
  );

const isInside = (code: string, other: string): boolean => code.startsWith(other.replace(/(?:00){1,2}$/, ""));

/**
 * What a total may be the sum of, the likeliest first: of a subtotal the lines of its group, or down from or up to the
 * total before; of a total the subtotals, all lines, or all cities without their counties. 其中 lines are in their
 * wholes already.
 */
function partsOf(lines: readonly Line[], index: number, groupFirst: boolean): readonly (readonly Line[])[] {
  const own = lines[index];
  if (own === undefined) return [];
  const leaves = lines.filter(isLeaf);
  const near = [upTo(lines, index, -1), upTo(lines, index, 1)].map((some) => some.filter(isLeaf));
  const group = own.group === null ? [] : leaves.filter((line) => line.group === own.group);
  const subtotals = lines.filter((line) => line !== own && isSubtotal(line));
  const whole = isSubtotal(own) ? [] : [leaves, subtotals, topmost(leaves)];
  const several = isSubtotal(own) || groupFirst ? [group, ...near, ...whole] : [...whole, group, ...near];
  return several.filter((parts) => parts.length > 1);
}

/** The total's own figure against each of its possible sums: settled by the first that fits, else told of the likeliest. */
function judged(total: ValueCell, sums: readonly (readonly ValueCell[])[]) {
  let first: { readonly cells: readonly ValueCell[]; readonly found: Summed } | null = null;
  for (const cells of sums) {
    const found = summed(total, cells);
    if (found.state === "fits") return null;
    if (found.state !== "unlike") first ??= { cells, found };
  }
  return first;
}

/** Units that the table lacks, where its total is above the sum of the others. */
function absentUnits(table: RecognisedTable, sheet: RecognisedSheet): readonly string[] {
  const found = meansAll(table, sheet) ? completenessOf(table, sheet) : null;
  return found?.missing ?? [];
}

function draftOf(
  table: RecognisedTable,
  total: ValueCell,
  sums: readonly (readonly ValueCell[])[],
  sheet: RecognisedSheet,
): readonly Draft[] {
  if (total.reading.kind !== "number" || adds(total) === "no") return none;
  const main = judged(total, sums);
  if (main === null || main.found.state === "fits" || main.found.state === "unlike") return none;
  const { found, cells } = main;
  const shown = shownOf(total);
  const { sum, gap } = found;
  const absent = gap > 0 ? absentUnits(table, sheet) : [];
  const expected = String(sum);
  if (found.state === "open" || absent.length > 0) {
    const blanks = found.state === "open" ? found.blanks.map(cellAddress) : [];
    const problem = { code: "sum-incomplete", shown, sum, gap, blanks, absent, alike: 0 } as const;
    return [{ ...at(total), severity: "info", expected: null, problem }];
  }
  const problem = {
    code: "sum-differs",
    shown,
    sum,
    gap,
    parts: rangesOf(cells),
    hint: found.hint,
    alike: 0,
  } as const;
  return [{ ...at(total), severity: adds(total) === "yes" ? "error" : "warning", expected, problem }];
}

const rowLine = (entry: TableEntry): Line => ({
  place: entry.row,
  text: entry.label,
  total: entry.total,
  partOf: entry.partOf,
  group: entry.group,
  code: entry.subject?.code ?? null,
});

/** Whether a total has 其中 lines of its own: they need not be all of it. */
const hasParts = (lines: readonly Line[], { place }: Line): boolean =>
  lines.some(({ partOf }) => partOf === place);

/** Rows of one year and nature add up; years one under another are a series, not parts. */
function rowTotals(
  table: RecognisedTable,
  sheet: RecognisedSheet,
  { scope }: AuditContext,
): readonly Draft[] {
  if (table.orientation === "years-down" || table.orientation === "long") return none;
  const lines = table.entries.map(rowLine);
  const byRow = new Map(table.entries.map((entry) => [entry.row, entry] as const));
  return lines.flatMap((line, index) => {
    const entry = byRow.get(line.place);
    if (!line.total || entry === undefined || hasParts(lines, line)) return none;
    const sums = partsOf(lines, index, false);
    return table.values.flatMap((column) => {
      const cellsOf = (parts: readonly Line[]): readonly ValueCell[] =>
        parts.flatMap(({ place }) => {
          const part = byRow.get(place);
          return part === undefined ? [] : [tableCell(table, part, column, scope)];
        });
      return draftOf(table, tableCell(table, entry, column, scope), sums.map(cellsOf), sheet);
    });
  });
}

const sameTime = (one: TableColumn, other: TableColumn): boolean =>
  one.year === other.year && one.yearOffset === other.yearOffset && one.nature === other.nature;

const totalHeader = /(?:^|\s)(?:合\s*计|总\s*计|小\s*计|total|subtotal)$/i;

const headerText = ({ header }: TableColumn): string => header.replace(/[（(][^（）()]*[）)]/g, "").trim();

/** Words above the last of a header: 新建建筑面积 over 合计, 住宅, 公共建筑. */
const groupOf = (column: TableColumn): string | null => {
  const words = headerText(column).split(/\s+/);
  return words.length > 1 ? words.slice(0, -1).join(" ") : null;
};

const columnLine = (column: TableColumn): Line => ({
  place: column.column,
  text: column.header,
  total: column.total || totalHeader.test(headerText(column)),
  partOf: column.partOf,
  group: column.subject === null ? groupOf(column) : null,
  code: column.subject?.code ?? null,
});

function columnTotals(
  table: RecognisedTable,
  sheet: RecognisedSheet,
  { scope }: AuditContext,
): readonly Draft[] {
  const byColumn = new Map(table.values.map((column) => [column.column, column] as const));
  const drafts = table.values.flatMap((column) => {
    const own = columnLine(column);
    if (!own.total) return none;
    const alike = table.values.filter((other) => sameTime(column, other)).map(columnLine);
    const index = alike.findIndex(({ place }) => place === column.column);
    if (hasParts(alike, own)) return none;
    const sums = partsOf(alike, index, true).map((parts) =>
      parts.flatMap(({ place }) => byColumn.get(place) ?? []),
    );
    if (sums.length === 0) return none;
    return table.entries.flatMap((entry) => {
      const cellsOf = (columns: readonly TableColumn[]): readonly ValueCell[] =>
        columns.map((part) => tableCell(table, entry, part, scope));
      return draftOf(table, tableCell(table, entry, column, scope), sums.map(cellsOf), sheet);
    });
  });
  return foldAlike(drafts);
}

/** L01: totals in rows and columns against what they may be the sum of, each figure ± half its last printed place. */
export const totals: Rule = {
  meta: { id: "L01", severity: "error", fixable: false, since: "1.1.0" },
  checkSheet: (recognised, context) =>
    sureTables(recognised).flatMap((table) => [
      ...foldAlike(rowTotals(table, recognised, context)),
      ...columnTotals(table, recognised, context),
    ]),
};
