import { defaultAdoption } from "../assessment/adoption";
import { assess } from "../assessment/assess";
import { parseContext } from "../assessment/context";
import { inStatedScale, readIndicatorValue } from "../assessment/indicatorValue";
import { statusWord } from "../assessment/statusWords";
import { resolveDivision } from "../catalogue/divisions";
import type { Division } from "../catalogue/types";
import type { CellError, CellValue } from "../workbook/snapshot";
import type { Entries, InputValue } from "./entries";
import { contextPrefix, mayExceedWhole, statusesWithoutGap } from "./formulas";
import type { CoverValues } from "./coverPlan";
import type { FormModel, IndicatorLine, Ratio } from "./model";

/** What a line's formulas show; "" is the blank of a formula. */
export interface LineResult {
  readonly value: CellValue;
  readonly verdict: CellValue;
  readonly gap: CellValue;
}

const blank: LineResult = { value: "", verdict: "", gap: "" };
/** A division or document on the cover that the functions do not know. */
const notUnderstood: CellError = { error: "#VALUE!" };

/** What the cover hands on to the functions; `null` while division or year is blank. */
interface CoverScope {
  readonly division: Division | null;
  readonly year: number;
  readonly adopted: string;
}

function scopeOf(cover: CoverValues): CoverScope | null {
  const region = String(cover.region ?? "").trim();
  const year = Number(cover.year ?? Number.NaN);
  if (region === "" || !Number.isFinite(year)) return null;
  const resolved = resolveDivision(region);
  return { division: resolved.ok ? resolved.value : null, year, adopted: String(cover.adopted ?? "") };
}

const isNumber = (value: CellValue): value is number => typeof value === "number";

/** As the sheet's formula does: blank until both parts are numbers. */
function quotient({ numerator, denominator, scale }: Ratio, valueOf: ValueOf): CellValue {
  const [top, bottom] = [valueOf(numerator), valueOf(denominator)];
  return isNumber(top) && isNumber(bottom) && bottom !== 0 ? (top / bottom) * scale : "";
}

type ValueOf = (line: IndicatorLine) => InputValue;

function assessed(
  model: FormModel,
  line: IndicatorLine,
  value: number,
  { division, year, adopted }: CoverScope,
): LineResult {
  const context = parseContext(model.catalogue, `${contextPrefix(model, line)}${adopted}`);
  const figure = readIndicatorValue(line.indicator, value, null);
  if (!context.ok || !figure.ok || division === null)
    return { value, verdict: notUnderstood, gap: notUnderstood };
  const assessment = assess(model.catalogue, line.indicator, figure.value.value, {
    region: division.code,
    year,
    nature: context.value.nature ?? "actual",
    facts: context.value.facts,
    adopted: context.value.adopted ?? defaultAdoption(model.catalogue, division.code),
    thresholds: [],
    planLevel: context.value.planLevel,
    planType: context.value.planType,
  });
  const verdict = statusWord(assessment.status);
  const silent = assessment.gap === null || statusesWithoutGap.includes(verdict);
  const gap = silent ? "" : inStatedScale(line.indicator, assessment.gap, figure.value.stated);
  return { value, verdict, gap };
}

function check(model: FormModel, line: IndicatorLine, value: number | string, scope: CoverScope): LineResult {
  const review = statusWord("review");
  if (typeof value === "string") {
    const notApplicable = statusWord("not-applicable");
    return { value, verdict: value === notApplicable ? notApplicable : review, gap: "" };
  }
  const isTooMuch = mayExceedWhole(line) && value > 1;
  return isTooMuch ? { value, verdict: review, gap: "" } : assessed(model, line, value, scope);
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
  const scope = scopeOf(cover);
  const typed: ValueOf = (line) => entries.values.get(line.indicator.code) ?? null;
  return (line) => {
    const value = line.ratio ? quotient(line.ratio, typed) : typed(line);
    if (value === null || value === "" || typeof value === "object" || typeof value === "boolean")
      return blank;
    if (line.targets.length === 0 || scope === null) return { ...blank, value };
    return check(model, line, value, scope);
  };
}
