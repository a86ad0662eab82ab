import { assess } from "../assessment/assess";
import { defaultAdoption } from "../assessment/adoption";
import { statusWord } from "../assessment/statusWords";
import type { Assessment, AssessmentScope } from "../assessment/types";
import type { Division } from "../catalogue/types";
import { resolveDivision } from "../catalogue/divisions";
import { multiply } from "../quantity/decimal";
import { parseQuantity } from "../quantity/parseQuantity";
import { convert, parseUnit } from "../quantity/units";
import type { CellError, CellValue } from "../workbook/snapshot";
import { readAdopted } from "./adopted";
import type { Entries, InputValue } from "./entries";
import { mayExceedWhole, statusesWithoutGap } from "./formulas";
import type { CoverValues } from "./framePlan";
import type { FormModel, IndicatorLine, Ratio } from "./model";

/** What a line's formulas show; "" is the blank of a formula. */
export interface LineResult {
  readonly value: CellValue;
  readonly verdict: CellValue;
  readonly gap: CellValue;
}

const blank: LineResult = { value: "", verdict: "", gap: "" };
const notANumber: CellError = { error: "#VALUE!" };
const notKnown: CellError = { error: "#N/A" };

/** The scope that the formulas hand on: division, year, adopted documents; `null` while one is blank. */
interface ResultScope {
  readonly division: Division | null;
  readonly assessment: AssessmentScope;
}

function scopeOf(model: FormModel, cover: CoverValues): ResultScope | null {
  const region = cover.region === null ? "" : String(cover.region).trim();
  const year = Number(cover.year ?? Number.NaN);
  if (region === "" || !Number.isFinite(year)) return null;
  const resolved = resolveDivision(region);
  const division = resolved.ok ? resolved.value : null;
  const adopted = readAdopted(String(cover.adopted ?? ""));
  return {
    division,
    assessment: {
      region: division?.code ?? null,
      year,
      nature: "actual",
      facts: {},
      adopted: adopted ?? defaultAdoption(model.catalogue, division?.code ?? null),
      thresholds: [],
      planLevel: null,
      planType: null,
    },
  };
}

const isNumber = (value: CellValue): value is number => typeof value === "number";

/** As the sheet's formula does: blank until both parts are numbers. */
function quotient({ numerator, denominator, scale }: Ratio, valueOf: ValueOf): CellValue {
  const [top, bottom] = [valueOf(numerator), valueOf(denominator)];
  return isNumber(top) && isNumber(bottom) && bottom !== 0 ? (top / bottom) * scale : "";
}

type ValueOf = (line: IndicatorLine) => InputValue;

/** A cell's value in the indicator's unit, as our functions take it: a share is points, a text what it says. */
function amount(line: IndicatorLine, value: number | string): number | null {
  if (typeof value === "number") return line.percent && value <= 1 ? multiply(value, 100) : value;
  const quantity = parseQuantity(value);
  if (!quantity.ok) return null;
  const { value: number, unit } = quantity.value;
  const own = parseUnit(line.indicator.unit ?? "");
  if (unit === null || own === null || unit.symbol === own.symbol) return number;
  const converted = convert(number, unit, own);
  return converted.ok ? converted.value : null;
}

/** GREEN_GAP answers in the scale that it was asked in. */
function gapOf(line: IndicatorLine, value: number | string, { gap }: Assessment): CellValue {
  if (gap === null) return notKnown;
  return line.percent && isNumber(value) ? multiply(gap, 0.01) : gap;
}

function check(
  model: FormModel,
  line: IndicatorLine,
  value: number | string,
  scope: ResultScope,
): LineResult {
  if (mayExceedWhole(line) && isNumber(value) && value > 1)
    return { value, verdict: statusWord("review"), gap: "" };
  const figure = amount(line, value);
  if (figure === null) return { value, verdict: notANumber, gap: notANumber };
  if (scope.division === null) return { value, verdict: notKnown, gap: notKnown };
  const assessment = assess(model.catalogue, line.indicator, figure, scope.assessment);
  const verdict = statusWord(assessment.status);
  const silent = statusesWithoutGap.includes(verdict);
  return { value, verdict, gap: silent ? "" : gapOf(line, value, assessment) };
}

/**
 * What each line's formulas show, computed as the functions would, so that a file is right before anything
 * recalculates.
 */
export function lineResults(
  model: FormModel,
  entries: Entries,
  cover: CoverValues,
): (line: IndicatorLine) => LineResult {
  const scope = scopeOf(model, cover);
  const typed: ValueOf = (line) => entries.values.get(line.indicator.code) ?? null;
  return (line) => {
    const value = line.ratio ? quotient(line.ratio, typed) : typed(line);
    if (value === null || value === "" || typeof value === "object" || typeof value === "boolean")
      return blank;
    if (line.targets.length === 0 || scope === null) return { ...blank, value };
    return check(model, line, value, scope);
  };
}
