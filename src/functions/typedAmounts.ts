import { endsInMultiplier, inMultipliedUnit } from "../quantity/bareMultiplier";
import { parseQuantity } from "../quantity/parseQuantity";
import { type Result, fail, succeed } from "../quantity/result";
import type { QuantityProblem, Unit } from "../quantity/types";
import { convert, parseUnit } from "../quantity/units";
import type { CellValue } from "../workbook/snapshot";
import { cellsIn, isBlankCell, isRange } from "./cells";
import { type Parameter, type Read, ofCell, unexpected } from "./parameters";
import { remember } from "./remember";
import type { FunctionArgument } from "./types";

/** A definite number and the unit that was typed with it; null where there is none. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit | null;
  /** Whether the number ends in 万, 亿 or the like without a unit, see `valueUnder`. */
  readonly multiplied?: boolean;
}

/** The value of an amount without a unit where it stands for one: "8万" under 万人 is 8. */
export const valueUnder = ({ value, multiplied = false }: Amount, unit: Unit): number =>
  multiplied ? inMultipliedUnit(value, unit) : value;

/** The amount that a text holds; "bound" for "≥30", which is no number to compute with, as "约30" is. */
const amountOfText = remember<Result<Amount, QuantityProblem | "bound">>(2000, (text) => {
  const quantity = parseQuantity(text);
  if (!quantity.ok) return quantity;
  const { value, unit, qualifier } = quantity.value;
  if (qualifier !== "exact" && qualifier !== "approximate") return fail("bound");
  return succeed(endsInMultiplier(quantity.value) ? { value, unit, multiplied: true } : { value, unit });
});

/** A definite number and the unit typed with it; a text is taken apart once. */
export function readAmount(cell: CellValue, parameter: string): Read<Amount> {
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? succeed({ value: cell, unit: null })
      : fail({ code: "not-finite", parameter });
  }
  if (typeof cell !== "string") return unexpected(parameter, "number", cell);
  const read = amountOfText(cell);
  if (read.ok) return read;
  return read.problem === "bound"
    ? fail({ code: "no-target", reason: { code: "bound-value", text: cell } })
    : fail({ code: "quantity", parameter, problem: read.problem });
}

/** A number, also as people type it, with its unit where it has one. */
export const amount = ofCell(readAmount);

function inUnit(amountRead: Amount, wanted: Unit, parameter: string): Read<number> {
  const { value, unit } = amountRead;
  if (!unit) return succeed(valueUnder(amountRead, wanted));
  const converted = convert(value, unit, wanted);
  if (converted.ok) return converted;
  if (converted.problem.code === "not-finite") return fail({ code: "not-finite", parameter });
  return fail({ code: "inconvertible", parameter, from: unit.symbol, to: wanted.symbol });
}

/** Reads a cell as a number of a unit; a symbol that is none reads the bare number. */
function readIn(cell: CellValue, symbol: string, name: string): Read<number> {
  const read = readAmount(cell, name);
  if (!read.ok) return read;
  const wanted = parseUnit(symbol);
  return wanted ? inUnit(read.value, wanted, name) : succeed(read.value.value);
}

/** A number in a unit: a bare one already is, a text with a unit is converted. */
export const amountIn = (symbol: string): Parameter<number> =>
  ofCell((cell, name) => readIn(cell, symbol, name));

/** The cells of a range in reading order; of a single value the value itself. */
export const cellsOf = (argument: FunctionArgument): readonly CellValue[] =>
  isRange(argument) ? cellsIn(argument) : [argument];

/** The numbers of a range in a unit, blank cells left out. */
export const amountsIn = (symbol: string): Parameter<readonly number[]> => ({
  optional: false,
  range: true,
  read: (argument, name) => {
    const numbers: number[] = [];
    for (const cell of cellsOf(argument)) {
      if (isBlankCell(cell)) continue;
      const read = readIn(cell, symbol, name);
      if (!read.ok) return read;
      numbers.push(read.value);
    }
    return succeed(numbers);
  },
});

/** The cells of a range of any shape, in reading order, blank ones among them. */
export const anyCells: Parameter<readonly CellValue[]> = {
  optional: false,
  range: true,
  read: (argument) => succeed(cellsOf(argument)),
};

/** A word; a number counts as its digits. */
export const word = ofCell((cell, name) =>
  typeof cell === "string" || typeof cell === "number"
    ? succeed(String(cell).trim())
    : unexpected(name, "text", cell),
);

/** Two amounts to be divided: both bare, or both with a unit of one kind; the second's unit is the common one. */
export function inOneUnit(
  first: Amount,
  second: Amount,
  names: readonly [first: string, second: string],
): Read<readonly [first: number, second: number]> {
  if (!first.unit && !second.unit) return succeed([first.value, second.value]);
  if (!first.unit || !second.unit) {
    const bare = first.unit ? names[1] : names[0];
    const symbol = (first.unit ?? second.unit)?.symbol ?? "";
    return fail({ code: "unit-missing", parameter: bare, wanted: symbol });
  }
  const converted = inUnit(first, second.unit, names[0]);
  return converted.ok ? succeed([converted.value, second.value]) : converted;
}
