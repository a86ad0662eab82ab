import { sourceText, stationsMethod, stationsNote } from "../../i18n/planningTables";
import { wasteStations, wasteStationsRule } from "../../planning/wasteStations";
import { succeed } from "../../quantity/result";
import { numberRow } from "../answers";
import { onOff, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountIn } from "../typedAmounts";
import { planned } from "./planned";

interface StationsQuestion {
  /** Persons. */
  readonly population: number;
  /** km² */
  readonly areaKm2: number;
  readonly detail: boolean;
}

/** PLAN_WASTE_STATIONS: the least number of waste collection stations, by residents and by area. */
export const planWasteStations: FunctionSpecification<StationsQuestion> = {
  name: "PLAN_WASTE_STATIONS",
  order: ["population", "areaKm2", "detail"],
  parameters: { population: amountIn("人"), areaKm2: amountIn("km²"), detail: optional(onOff, false) },
  run: ({ population, areaKm2, detail }, locale) => {
    const found = planned(wasteStations(population, areaKm2));
    if (!found.ok) return found;
    if (!detail) return succeed(found.value.least);
    const words = {
      method: stationsMethod(locale),
      source: sourceText(wasteStationsRule, locale),
      note: stationsNote(found.value, locale),
    };
    return succeed(numberRow({ value: found.value.least, unit: "座", ...words }));
  },
};
