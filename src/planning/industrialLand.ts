import table from "../../seeds/planning/industrial-land.json";
import type { Bilingual } from "../catalogue/types";
import { divide, scaleByFraction, tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { parseUnit } from "../quantity/units";
import { type Kind, findKind } from "./kinds";
import type { PlanningProblem } from "./problems";
import { checkedSource } from "./source";

export const industrialLandSource = checkedSource(table.source);

/** A quantity that the seven measures are computed from, with the unit in which it is taken. */
export interface LandInput extends Kind {
  readonly unit: string;
}

export const landInputs: readonly LandInput[] = table.inputs;

export const landInput = (text: string): LandInput | null => findKind(landInputs, text);

export interface LandMeasure {
  readonly name: Bilingual;
  /** In `unit`; null where an input is missing. */
  readonly value: number | null;
  readonly unit: string;
  readonly missing: readonly Bilingual[];
}

type Measure = (typeof table.measures)[number];

const nameOf = (id: string): Bilingual =>
  landInputs.find((input) => input.id === id)?.name ?? { zh: id, en: id };

const unitOf = (id: string): string => landInputs.find((input) => input.id === id)?.unit ?? "";

/** 万元 over m² in 万元/公顷; areas over areas as they are. */
function inMeasureUnit(quotient: number, of: Measure): number {
  const [numerator = 1, denominator = 1] = scales.get(of) ?? [];
  return tidyNumber(scaleByFraction(quotient, numerator, denominator));
}

/** Numerator and denominator that bring a quotient of the inputs into the measure's unit. */
function scaleOf({ above, below, unit }: Measure): readonly [numerator: number, denominator: number] {
  const [top, bottom, own] = [unitOf(above), unitOf(below), unit].map(parseUnit);
  if (!top || !bottom || !own) return [1, 1];
  return [
    top.factor.numerator * bottom.factor.denominator * own.factor.denominator,
    top.factor.denominator * bottom.factor.numerator * own.factor.numerator,
  ];
}

const scales = new Map(table.measures.map((of) => [of, scaleOf(of)] as const));

function measure(of: Measure, values: ReadonlyMap<string, number>): Result<LandMeasure, PlanningProblem> {
  const { name, unit } = of;
  const missing = [of.above, of.below].filter((id) => !values.has(id)).map(nameOf);
  const [above = 0, below = 0] = [values.get(of.above), values.get(of.below)];
  if (missing.length > 0) return succeed({ name, value: null, unit, missing });
  if (of.partOfWhole && above > below) {
    return fail({
      code: "part-exceeds",
      quantity: "values",
      part: nameOf(of.above),
      whole: nameOf(of.below),
    });
  }
  const quotient = divide(above, below);
  if (quotient === null) return fail({ code: "not-finite", quantity: "values" });
  return succeed({ name, value: inMeasureUnit(quotient, of), unit, missing: [] });
}

/**
 * The seven measures of an industrial plot that the report names (7.1（二）3); it gives no limits for them.
 *
 * @param values Inputs by id, in the units of `landInputs` (m² and 万元).
 * Errors: negative inputs, no land, a part of the land greater than the whole.
 * Example: 50,000 m² of land, 60,000 m² of floor → floor area ratio 1.2.
 */
export function industrialLand(
  values: ReadonlyMap<string, number>,
): Result<readonly LandMeasure[], PlanningProblem> {
  for (const value of values.values()) {
    if (value < 0) return fail({ code: "negative", quantity: "values" });
  }
  if (values.get("land") === 0)
    return fail({ code: "zero-entry", quantity: "values", entry: nameOf("land") });
  const measures: LandMeasure[] = [];
  for (const of of table.measures) {
    const found = measure(of, values);
    if (!found.ok) return found;
    measures.push(found.value);
  }
  return succeed(measures);
}
