import { statusWord } from "../assessment/statusWords";
import { cellAddress, type CellPosition } from "../workbook/address";
import { columns, coverGrid, topLeft } from "./grid";
import type { FormModel, IndicatorLine, Ratio } from "./model";
import type { CoverField } from "./types";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const absolute = (cell: CellPosition): string => cellAddress(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

export const coverCell = (model: FormModel, field: CoverField): CellPosition | null => {
  const place = coverGrid(model.cover).find((cell) => cell.field === field);
  return place ? topLeft(place.entry) : null;
};

export const valueCell = (line: IndicatorLine): CellPosition => ({ row: line.row, column: columns.value });

const value = (line: IndicatorLine): string => cellAddress(valueCell(line));

/** A scale as a factor that a person can read: "*10000", "/666.67"; "" for 1. */
const scaling = (scale: number): string => {
  if (scale === 1) return "";
  return scale < 1 ? `/${1 / scale}` : `*${scale}`;
};

/** Blank until both parts are numbers; COUNT keeps a typed text from turning into #VALUE!. */
export function derivedFormula({ numerator, denominator, scale }: Ratio): string {
  const [top, bottom] = [value(numerator), value(denominator)];
  return `=IF(OR(COUNT(${top},${bottom})<2,${bottom}=0),"",${top}/${bottom}${scaling(scale)})`;
}

/** A share that a part larger than its whole pushes over 1: contradictory data, no verdict on them. */
export const mayExceedWhole = (line: IndicatorLine): boolean =>
  line.ratio !== null && line.percent && line.indicator.partOfWhole;

/** Cover cells that a verdict needs besides the value. */
const scopeCells = (model: FormModel): readonly string[] =>
  [coverCell(model, "region"), coverCell(model, "year")].flatMap((cell) => (cell ? [absolute(cell)] : []));

/** What stands before the adopted documents, as the cover names them: "采用=", "城市新区；采用=". */
export function contextPrefix(model: FormModel, line: IndicatorLine): string {
  const adopted = model.cover.includes("adopted") ? "采用=" : "";
  return [line.context, adopted].filter((part) => part !== "").join("；");
}

function callArguments(model: FormModel, line: IndicatorLine): string {
  const adopted = coverCell(model, "adopted");
  const prefix = contextPrefix(model, line);
  const context = adopted ? `${quoted(prefix)}&${absolute(adopted)}` : quoted(prefix);
  const parts = [quoted(line.indicator.name.zh), value(line), ...scopeCells(model)];
  return [...parts, ...(prefix === "" ? [] : [context])].join(",");
}

export const verdictCell = (line: IndicatorLine): CellPosition => ({
  row: line.row,
  column: columns.verdict,
});
export const gapCell = (line: IndicatorLine): CellPosition => ({ row: line.row, column: columns.gap });

/** Statuses that are no comparison: the gap stays blank. */
export const statusesWithoutGap: readonly string[] = [
  statusWord("review"),
  statusWord("unconfigured"),
  statusWord("not-applicable"),
];

/** Blank until value, division and year are there. */
export function verdictFormula(model: FormModel, line: IndicatorLine): string {
  const blanks = [value(line), ...scopeCells(model)].map((cell) => `${cell}=""`).join(",");
  const check = `GREEN_CHECK(${callArguments(model, line)})`;
  const checked = mayExceedWhole(line)
    ? `IF(${value(line)}>1,${quoted(statusWord("review"))},${check})`
    : check;
  return `=IF(OR(${blanks}),"",${checked})`;
}

/** A figure typed with a unit of its own would get a gap in that unit, not in the line's: it has none. */
export function gapFormula(model: FormModel, line: IndicatorLine): string {
  const verdict = cellAddress(verdictCell(line));
  const silent = ["", ...statusesWithoutGap].map((word) => `${verdict}=${quoted(word)}`).join(",");
  const isText = `NOT(ISNUMBER(${value(line)}))`;
  return `=IF(OR(${isText},${silent}),"",GREEN_GAP(${callArguments(model, line)}))`;
}
