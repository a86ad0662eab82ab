import { progress } from "../../assessment/progress";
import { progressMethod, progressNote, progressSource } from "../../i18n/progress";
import { fail, succeed } from "../../quantity/result";
import { type Amount, amount, inOneUnit } from "../typedAmounts";
import { numberRow } from "../answers";
import { onOff, optional, year } from "../parameters";
import type { FunctionSpecification } from "../runner";

interface ProgressQuestion {
  readonly baseYear: number;
  readonly baseValue: Amount;
  readonly year: number;
  readonly value: Amount;
  readonly targetYear: number;
  readonly targetValue: Amount;
  readonly detail: boolean;
}

/** GREEN_PROGRESS: the share of the way from base to target, and whether it keeps up with a straight path. */
export const greenProgress: FunctionSpecification<ProgressQuestion> = {
  name: "GREEN_PROGRESS",
  order: ["baseYear", "baseValue", "year", "value", "targetYear", "targetValue", "detail"],
  parameters: {
    baseYear: year,
    baseValue: amount,
    year,
    value: amount,
    targetYear: year,
    targetValue: amount,
    detail: optional(onOff, false),
  },
  run: ({ baseYear, baseValue, year: now, value, targetYear, targetValue, detail }, locale) => {
    const base = inOneUnit(baseValue, targetValue, ["baseValue", "targetValue"]);
    if (!base.ok) return base;
    const reached = inOneUnit(value, targetValue, ["value", "targetValue"]);
    if (!reached.ok) return reached;
    const found = progress({
      ...{ baseYear, baseValue: base.value[0], year: now, value: reached.value[0] },
      ...{ targetYear, targetValue: targetValue.value },
    });
    if (!found.ok) return fail({ code: "progress", problem: found.problem });
    const { share } = found.value;
    if (!detail) return succeed(share);
    const words = {
      method: progressMethod(locale),
      source: progressSource(locale),
      note: progressNote(found.value, locale),
    };
    return succeed(numberRow({ value: share, unit: "1", ...words }));
  },
};
