import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { reportFigure } from "./figures";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";

/** 万人 a station at most, and stations a km² at least. */
const mostResidents = reportFigure("WASTE_COLLECTION_STATION_SERVICE_POPULATION");
const leastDensity = reportFigure("WASTE_COLLECTION_STATION_DENSITY");

export const wasteStationsRule = mostResidents.record;

const personsInUnit = 10_000;

export interface WasteStations {
  /** Least number of stations: both rules hold, the greater governs. */
  readonly least: number;
  readonly byPopulation: number;
  readonly byArea: number;
  readonly governing: "population" | "area" | "both";
}

/** Whole stations; 3.0000000000004 of binary noise is 3. */
const whole = (stations: number): number => Math.ceil(tidyNumber(stations));

const governs = (byPopulation: number, byArea: number): WasteStations["governing"] => {
  if (byPopulation === byArea) return "both";
  return byPopulation > byArea ? "population" : "area";
};

/**
 * Least number of waste collection stations of a town by residents and by area (PKU 7.6（五）8).
 *
 * @param population Residents. @param areaKm2 km². The population rule gives a range a station; its
 * upper end gives the least number. Errors: negative or not finite quantities.
 * Example: 80,000 residents on 10 km² → 10 by area, 4 by population.
 */
export function wasteStations(population: number, areaKm2: number): Result<WasteStations, PlanningProblem> {
  const impossible = impossibleQuantity([
    { name: "population", value: population },
    { name: "areaKm2", value: areaKm2 },
  ]);
  if (impossible) return fail(impossible);
  const byPopulation = whole(population / (mostResidents.value * personsInUnit));
  const byArea = whole(areaKm2 * leastDensity.value);
  const least = Math.max(byPopulation, byArea);
  return succeed({ least, byPopulation, byArea, governing: governs(byPopulation, byArea) });
}
