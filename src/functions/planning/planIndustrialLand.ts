import { statusWord } from "../../assessment/statusWords";
import { inLocale, landNote } from "../../i18n/planning";
import { industrialLand, landInput, landInputs } from "../../planning/industrialLand";
import { fail, succeed } from "../../quantity/result";
import { convert, parseUnit } from "../../quantity/units";
import { labelOf } from "../labels";
import type { Read } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amount, valueUnder } from "../typedAmounts";
import { type Entry, entries } from "./entries";
import { planned } from "./planned";

interface LandQuestion {
  readonly values: readonly Entry[];
}

/** "用地面积（公顷）" with 5, or "5公顷": id and value in the input's own unit. */
function inputOf({ label, value: cell }: Entry): Read<readonly [id: string, value: number]> {
  const { plain, unit: inLabel } = labelOf(label);
  const input = landInput(label) ?? landInput(plain);
  if (!input) {
    const known = landInputs.map(({ name }) => name);
    return fail({
      code: "planning",
      problem: { code: "unknown-kind", quantity: "values", text: label, known },
    });
  }
  const read = amount.read(cell, "values");
  if (!read.ok) return read;
  const wanted = parseUnit(input.unit);
  const stated = read.value.unit ?? (inLabel === null ? null : parseUnit(inLabel));
  if (!wanted) return succeed([input.id, read.value.value]);
  const own = stated ?? wanted;
  const converted = convert(read.value.unit ? read.value.value : valueUnder(read.value, own), own, wanted);
  return converted.ok
    ? succeed([input.id, converted.value])
    : fail({ code: "inconvertible", parameter: "values", from: own.symbol, to: wanted.symbol });
}

/** PLAN_INDUSTRIAL_LAND: the seven land measures, a row each: name, value, unit, verdict (待配置), note. */
export const planIndustrialLand: FunctionSpecification<LandQuestion> = {
  name: "PLAN_INDUSTRIAL_LAND",
  order: ["values"],
  parameters: { values: entries },
  run: ({ values }, locale) => {
    const inputs = new Map<string, number>();
    for (const entry of values) {
      const read = inputOf(entry);
      if (!read.ok) return read;
      inputs.set(read.value[0], read.value[1]);
    }
    const found = planned(industrialLand(inputs));
    if (!found.ok) return found;
    return succeed(
      found.value.map((measure) => [
        inLocale(measure.name, locale),
        measure.value ?? "",
        measure.unit,
        statusWord("unconfigured"),
        landNote(measure, locale),
      ]),
    );
  },
};
