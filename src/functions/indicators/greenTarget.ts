import { governingTarget } from "../../assessment/governingTarget";
import { answerUnit } from "../../assessment/indicatorValue";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { IndicatorMatch } from "../../catalogue/types";
import { fail, succeed } from "../../quantity/result";
import { convert, parseUnit } from "../../quantity/units";
import { type Setting, scopeOf, settingParameters } from "./question";
import type { Answer, FunctionSpecification } from "../runner";

interface TargetQuestion extends Setting {
  readonly indicator: IndicatorMatch;
}

function answer({ indicator: { indicator }, ...setting }: TargetQuestion): Answer {
  const found = governingTarget(loadCatalogue(), indicator, scopeOf(setting));
  if ("reason" in found) return fail({ code: "no-target", reason: found.reason });
  const own = indicator.unit === null ? null : parseUnit(indicator.unit);
  const wanted = answerUnit(indicator, setting.context.unit);
  if (!own || !wanted) return fail({ code: "not-numeric", indicator: indicator.name.zh });
  const { value } = found.limit;
  const figures: number[] = [];
  for (const bound of typeof value === "number" ? [value] : value) {
    const converted = convert(bound, own, wanted);
    if (!converted.ok) {
      return fail({ code: "inconvertible", parameter: "context", from: own.symbol, to: wanted.symbol });
    }
    figures.push(converted.value);
  }
  const [only = null] = figures;
  return succeed(figures.length === 1 ? only : [figures]);
}

/** GREEN_TARGET: the number asked for, a share for %, low and high side by side for a range. */
export const greenTarget: FunctionSpecification<TargetQuestion> = {
  name: "GREEN_TARGET",
  order: ["indicator", "region", "year", "context"],
  parameters: settingParameters,
  run: answer,
};
