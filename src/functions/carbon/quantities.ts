import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { convert, parseUnit } from "../../quantity/units";
import { type Amount, readAmount, valueUnder } from "../typedAmounts";
import { type Parameter, type Read, ofCell } from "../parameters";

/** A unit that the product knows, for units named in code; a slip there throws at start. */
export function knownUnit(symbol: string): Unit {
  const found = parseUnit(symbol);
  if (!found) throw new TypeError(`No unit ${symbol}`);
  return found;
}

const carbonDioxide = knownUnit("tCO2").dimension;

/** A plain tonne is one of carbon dioxide where carbon dioxide is asked. */
const asAsked = (own: Unit, asked: Unit): Unit =>
  own.dimension === "mass" && asked.dimension === carbonDioxide ? { ...own, dimension: carbonDioxide } : own;

/**
 * The amount in `wanted`: converted from the unit in its text, else from `stated`, else taken as it stands.
 * 1.26万吨 in tCO2 → 12600; 100tC → 366.67.
 */
export function inUnit(given: Amount, wanted: Unit, parameter: string, stated: Unit = wanted): Read<number> {
  const own = asAsked(given.unit ?? stated, wanted);
  const converted = convert(given.unit ? given.value : valueUnder(given, stated), own, wanted);
  if (converted.ok) return converted;
  return converted.problem.code === "inconvertible"
    ? fail({ code: "inconvertible", parameter, from: own.symbol, to: wanted.symbol })
    : fail({ code: "not-finite", parameter });
}

/** The second amount in the unit of the first, which a bare one shares; a unit of the second alone is refused. */
export function inUnitOf(
  second: Amount,
  first: Amount,
  [firstParameter, secondParameter]: readonly [first: string, second: string],
): Read<number> {
  if (first.unit) return inUnit(second, first.unit, secondParameter);
  if (!second.unit) return succeed(second.value);
  return fail({ code: "unit-missing", parameter: firstParameter, wanted: second.unit.symbol });
}

/** A cell in a unit: bare numbers are in it, texts are converted into it. */
export const amountOf = (symbol: string): Parameter<number> => {
  const wanted = knownUnit(symbol);
  return ofCell((cell, name) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return succeed(cell);
    const read = readAmount(cell, name);
    return read.ok ? inUnit(read.value, wanted, name) : read;
  });
};

/** A pure number; a share may be typed as 10%. */
export const pureNumber: Parameter<number> = amountOf("1");
