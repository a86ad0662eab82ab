import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { convert } from "../../quantity/units";
import { type Amount, amount, valueUnder } from "../typedAmounts";
import { unit } from "../parameters";
import type { FunctionSpecification } from "../runner";

interface ConvertQuestion {
  readonly value: Amount;
  readonly fromUnit: Unit;
  readonly toUnit: Unit;
}

/** GREEN_CONVERT: a quantity in another unit of its kind; a unit typed with the value counts before `fromUnit`. */
export const greenConvert: FunctionSpecification<ConvertQuestion> = {
  name: "GREEN_CONVERT",
  order: ["value", "fromUnit", "toUnit"],
  parameters: { value: amount, fromUnit: unit, toUnit: unit },
  run: ({ value: typed, fromUnit, toUnit }) => {
    const from = typed.unit ?? fromUnit;
    const converted = convert(typed.unit ? typed.value : valueUnder(typed, from), from, toUnit);
    if (converted.ok) return succeed(converted.value);
    return converted.problem.code === "not-finite"
      ? fail({ code: "not-finite", parameter: "value" })
      : fail({ code: "inconvertible", parameter: "toUnit", from: from.symbol, to: toUnit.symbol });
  },
};
