import { ratio } from "../../planning/ratio";
import { fail } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { parseUnit } from "../../quantity/units";
import { optional, unit } from "../parameters";
import type { Answer, FunctionSpecification } from "../runner";
import { type Amount, amount, inOneUnit, valueUnder } from "../typedAmounts";
import { planned } from "./planned";

interface FloorAreaQuestion {
  readonly floorArea: Amount;
  readonly landArea: Amount;
  readonly unit: Unit | null;
}

const squareMetre = parseUnit("m²");

const withUnit = (of: Amount, unit: Unit | null): Amount =>
  of.unit || !unit ? of : { value: valueUnder(of, unit), unit };

function answer({ floorArea, landArea, unit: stated }: FloorAreaQuestion): Answer {
  const floor = withUnit(floorArea, stated);
  const land = withUnit(landArea, stated);
  for (const [parameter, { unit: own }] of [["floorArea", floor] as const, ["landArea", land] as const]) {
    if (!own || !squareMetre || own.dimension === squareMetre.dimension) continue;
    return fail({ code: "inconvertible", parameter, from: own.symbol, to: squareMetre.symbol });
  }
  const areas = inOneUnit(floor, land, ["floorArea", "landArea"]);
  if (!areas.ok) return areas;
  return planned(
    ratio({ name: "floorArea", value: areas.value[0] }, { name: "landArea", value: areas.value[1] }),
  );
}

/** PLAN_FLOOR_AREA_RATIO: floor area over land, both in one unit; `unit` is that of numbers without their own. */
export const planFloorAreaRatio: FunctionSpecification<FloorAreaQuestion> = {
  name: "PLAN_FLOOR_AREA_RATIO",
  order: ["floorArea", "landArea", "unit"],
  parameters: { floorArea: amount, landArea: amount, unit: optional(unit, null) },
  run: answer,
};
