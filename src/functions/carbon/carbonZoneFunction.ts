import { type UnitFigures, carbonZones } from "../../carbon/zoning";
import { zoneWord } from "../../i18n/carbonStates";
import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import type { CellValue } from "../../workbook/snapshot";
import { type Rows, cellsIn, isBlankCell } from "../cells";
import type { Read } from "../parameters";
import { rowsParameter, withoutEnd } from "./ranges";
import type { FunctionSpecification } from "../runner";
import { readAmount } from "../typedAmounts";
import { asFunctionProblem, carbonProblem } from "./problem";
import { inUnit, knownUnit } from "./quantities";

interface ZoneQuestion {
  readonly gdp: Rows;
  readonly emissions: Rows;
  readonly sinks: Rows;
}

const parameters = ["gdp", "emissions", "sinks"] as const;
const units: Readonly<Record<keyof UnitFigures, Unit>> = {
  gdp: knownUnit("万元"),
  emissions: knownUnit("tCO2"),
  sinks: knownUnit("tCO2"),
};

/** One unit's figures; null where all three cells are blank. */
function unitAt(
  cells: Readonly<Record<keyof UnitFigures, CellValue>>,
  place: number,
): Read<UnitFigures | null> {
  if (parameters.every((parameter) => isBlankCell(cells[parameter]))) return succeed(null);
  const read = { gdp: 0, emissions: 0, sinks: 0 };
  for (const parameter of parameters) {
    if (isBlankCell(cells[parameter])) return carbonProblem({ code: "blank-inside", parameter, place });
    const typed = readAmount(cells[parameter], parameter);
    const value = typed.ok ? inUnit(typed.value, units[parameter], parameter) : typed;
    if (!value.ok) return value;
    read[parameter] = value.value;
  }
  return succeed(read);
}

/** CARBON_ZONE: one row a unit: economic contribution, ecological support, zone; blank units stay blank. */
export const carbonZoneFunction: FunctionSpecification<ZoneQuestion> = {
  name: "CARBON_ZONE",
  order: ["gdp", "emissions", "sinks"],
  parameters: { gdp: rowsParameter, emissions: rowsParameter, sinks: rowsParameter },
  run: (question) => {
    const [gdp, emissions, sinks] = [question.gdp, question.emissions, question.sinks].map(cellsIn);
    if (!gdp || !emissions || !sinks) return fail({ code: "missing", parameter: "gdp" });
    const wanted = gdp.length;
    for (const [parameter, cells] of [
      ["emissions", emissions],
      ["sinks", sinks],
    ] as const) {
      if (cells.length !== wanted) {
        return carbonProblem({ code: "unequal", parameter, count: cells.length, other: "gdp", wanted });
      }
    }
    const read: (UnitFigures | null)[] = [];
    const count = Math.max(...[gdp, emissions, sinks].map((cells) => withoutEnd(cells).length));
    for (let at = 0; at < count; at += 1) {
      const cells = { gdp: gdp[at] ?? null, emissions: emissions[at] ?? null, sinks: sinks[at] ?? null };
      const unit = unitAt(cells, at + 1);
      if (!unit.ok) return unit;
      read.push(unit.value);
    }
    const zones = carbonZones(read.filter((unit) => unit !== null));
    if (!zones.ok) return fail(asFunctionProblem(zones.problem));
    const zoned = zones.value[Symbol.iterator]();
    return succeed(
      read.map((unit) => {
        const next = unit === null ? null : (zoned.next().value ?? null);
        return next === null
          ? ["", "", ""]
          : [next.economic ?? "", next.ecological ?? "", zoneWord(next.zone)];
      }),
    );
  },
};
