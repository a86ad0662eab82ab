import { type UnknownName, findFactorItem, findFactorSet } from "../../catalogue/factorLookup";
import type { FactorGroup, FactorItem, FactorSet } from "../../catalogue/factorTypes";
import { type Result, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { cellText, isBlankCell } from "../cells";
import { type Parameter, type Read, ofCell, unexpected } from "../parameters";
import { remember } from "../remember";
import { type Amount, readAmount } from "../typedAmounts";
import { carbonProblem } from "./problem";

/** A set by name, or a factor of the user's own. */
export type FactorChoice = { readonly set: FactorSet } | { readonly own: Amount };

const named = <Thing>(found: Result<Thing, UnknownName>, parameter: string): Read<Thing> =>
  found.ok ? found : carbonProblem({ ...found.problem, parameter });

/** A thing named by a text, looked up once for each text. */
export function namedParameter<Thing>(find: (text: string) => Result<Thing, UnknownName>): Parameter<Thing> {
  const known = remember(1000, find);
  return ofCell((cell, name) =>
    typeof cell === "string" ? named(known(cell), name) : unexpected(name, "text", cell),
  );
}

export const itemOf = (group: FactorGroup): Parameter<FactorItem> =>
  namedParameter((text) => findFactorItem(group, text));

const knownSet = remember(1000, findFactorSet);

/** A set's name, or a number (also with its unit) that is the factor itself. */
export const factorChoice: Parameter<FactorChoice> = ofCell<FactorChoice>((cell, name) => {
  if (typeof cell === "string") {
    const found = knownSet(cell);
    if (found.ok) return succeed({ set: found.value });
    const own = readAmount(cell, name);
    return own.ok ? succeed({ own: own.value }) : named(found, name);
  }
  const own = readAmount(cell, name);
  return own.ok ? succeed({ own: own.value }) : own;
});

export interface NamedCell {
  readonly name: string;
  readonly cell: CellValue;
}

/** Names and figures of two ranges side by side; pairs that are blank in both are passed over. */
export function pairedCells(
  names: readonly CellValue[],
  cells: readonly CellValue[],
  [nameParameter, cellParameter]: readonly [names: string, cells: string],
): Read<readonly NamedCell[]> {
  if (names.length !== cells.length) {
    return carbonProblem({
      ...{ code: "unequal", parameter: cellParameter, count: cells.length },
      ...{ other: nameParameter, wanted: names.length },
    });
  }
  const pairs: NamedCell[] = [];
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? null;
    if (isBlankCell(name) && isBlankCell(cell)) continue;
    if (isBlankCell(name) || isBlankCell(cell)) {
      const parameter = isBlankCell(name) ? nameParameter : cellParameter;
      return carbonProblem({ code: "blank-inside", parameter, place: at + 1 });
    }
    pairs.push({ name: cellText(name), cell });
  }
  return succeed(pairs);
}
