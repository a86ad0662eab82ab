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

const notApplicable = statusWord("not-applicable");
const review = statusWord("review");

/**
 * Blank until value, division and year are there. A typed 不适用 stays 不适用, any other text is 待核: the audit
 * says what is wrong with it. No error is caught, so that a sheet without the add-in shows #NAME? and no verdict.
 */
export function verdictFormula(model: FormModel, line: IndicatorLine): string {
  const own = value(line);
  const blanks = [own, ...scopeCells(model)].map((cell) => `${cell}=""`).join(",");
  const check = `GREEN_CHECK(${callArguments(model, line)})`;
  const checked = mayExceedWhole(line)
    ? `IF(${own}>1,${quoted(review)},${check})`
    : `IF(ISNUMBER(${own}),${check},IF(${own}=${quoted(notApplicable)},${own},${quoted(review)}))`;
  return `=IF(OR(${blanks}),"",${checked})`;
}

export function gapFormula(model: FormModel, line: IndicatorLine): string {
  const verdict = cellAddress(verdictCell(line));
  const silent = ["", ...statusesWithoutGap].map((word) => `${verdict}=${quoted(word)}`).join(",");
  return `=IF(OR(${silent}),"",GREEN_GAP(${callArguments(model, line)}))`;
}
