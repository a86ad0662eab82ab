import electricitySeed from "../../seeds/factors/electricity.json";
import { type Result, fail, succeed } from "../quantity/result";
import { divisionByCode, parentsOf, resolveDivision } from "./divisions";
import { type UnknownName, findNamed } from "./factorLookup";
import type { ElectricityCaliber, ElectricityFactor, ElectricityTable, GridRegion } from "./factorTypes";
import type { Bilingual, NotFound } from "./types";

/** The area whose factor is asked: the country, a grid or a province. */
export interface PowerArea {
  /** "CN", the grid's id or the province's code. */
  readonly key: string;
  readonly name: Bilingual;
}

export interface NoElectricityFactor {
  readonly code: "no-electricity-factor";
  /** Years for which the area has a factor of the caliber, latest first. */
  readonly years: readonly number[];
}

const calibers: readonly ElectricityCaliber[] = electricitySeed.calibers;
const grids: readonly GridRegion[] = electricitySeed.grids;
const tables: readonly ElectricityTable[] = electricitySeed.tables.map((table) => ({
  ...table,
  values: Object.fromEntries(Object.entries(table.values).filter(([, value]) => typeof value === "number")),
}));

export const wholeCountry: PowerArea = { key: "CN", name: { zh: "全国", en: "the country" } };
const countryNames = ["全国", "中国", "CN", "China"];

function caliberOf(id: string): ElectricityCaliber {
  const found = calibers.find(({ caliber }) => caliber === id);
  if (!found) throw new RangeError(`No caliber ${id}`);
  return found;
}

/** The published average, which is meant where no caliber is named. */
export const averageCaliber: ElectricityCaliber = caliberOf("average");

/** The country, a grid, or the province in which a division lies. */
export function findPowerArea(text: string): Result<PowerArea, NotFound> {
  if (countryNames.includes(text.trim())) return succeed(wholeCountry);
  const grid = findNamed(text, grids, ({ grid: id, synonyms }) => [id, ...synonyms]);
  if (grid.ok) return succeed({ key: grid.value.grid, name: grid.value.name });
  const found = resolveDivision(text);
  if (!found.ok) return found;
  const [province = found.value] = parentsOf(found.value);
  return succeed({ key: province.code, name: { zh: province.name, en: province.name } });
}

/** All published factors of electricity, table by table; `areaName` names their keys. */
export const loadElectricityTables = (): readonly ElectricityTable[] => tables;

/** The area of a table's key: "CN", a grid's id or a province's code. */
export function areaName(key: string): Bilingual {
  const grid = grids.find(({ grid: id }) => id === key);
  if (key === wholeCountry.key) return wholeCountry.name;
  const name = divisionByCode(key)?.name ?? key;
  return grid?.name ?? { zh: name, en: name };
}

export const findCaliber = (text: string): Result<ElectricityCaliber, UnknownName> =>
  findNamed(text, calibers, ({ caliber, synonyms }) => [caliber, ...synonyms]);

/** The factor of an area and caliber: of the year, or the latest published where no year is given. */
export function electricityFactor(
  area: PowerArea,
  year: number | null,
  caliber: ElectricityCaliber,
): Result<ElectricityFactor, NoElectricityFactor> {
  const published = tables
    .filter((table) => table.caliber === caliber.caliber && table.values[area.key] !== undefined)
    .sort((left, right) => right.year - left.year);
  const table = published.find((candidate) => year === null || candidate.year === year);
  const value = table?.values[area.key];
  if (!table || value === undefined) {
    return fail({ code: "no-electricity-factor", years: published.map((candidate) => candidate.year) });
  }
  return succeed({ value, table, caliber });
}
