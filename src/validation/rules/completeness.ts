import listSeeds from "../../../seeds/unit-lists.json";
import {
  allDivisions,
  countiesIn,
  divisionAbove,
  divisionsBelow,
  provinces,
} from "../../catalogue/divisionTree";
import { divisionByCode } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import type { RangeAddress } from "../../workbook/address";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";
import { titleOf } from "./tableTitle";

/** A list of units that a document names: which cities, and places that it counts among them. */
export type NamedList = (typeof listSeeds)[number];

/** The units of a table against those of the level that it lists. */
export interface Completeness {
  /** The county, city or province whose parts are listed; null: the country's provinces. */
  readonly whole: Division | null;
  readonly expected: number;
  readonly present: number;
  readonly missing: readonly string[];
  /** Rows or columns whose unit the list does not know: one of them may be a missing one by another name. */
  readonly unknown: number;
  readonly list: NamedList | null;
  /** Where the units are named. */
  readonly at: RangeAddress;
}

interface ListedUnits {
  readonly divisions: readonly Division[];
  /** Names that the list of divisions does not have. */
  readonly others: readonly string[];
  /** Every name as written. */
  readonly names: readonly string[];
  readonly total: string | null;
  readonly at: RangeAddress;
}

/** Rows that are units, else columns that are. */
function listedUnits(table: RecognisedTable): ListedUnits | null {
  const rows = table.entries.filter(({ name, code, total }) => !total && (name ?? code) !== null);
  const columns = table.values.filter(
    ({ name, subject, total }) => !total && (subject !== null || name !== null),
  );
  const units = rows.length > 0 ? rows : columns;
  const divisions = units.flatMap(({ subject }) => subject ?? []);
  if (new Set(divisions.map(({ code }) => code)).size < 2) return null;
  const totals = rows.length > 0 ? table.entries : table.values;
  const total = totals.find((one) => one.total);
  const key =
    table.columns.find(({ use }) => use === "name") ?? table.columns.find(({ use }) => use === "code");
  const [top, bottom] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const [first, last] = [table.values[0]?.column ?? 0, table.values.at(-1)?.column ?? 0];
  return {
    divisions: [...new Map(divisions.map((division) => [division.code, division])).values()],
    names: units.map(({ name }) => name ?? ""),
    others: units.filter(({ subject }) => subject === null).map(({ name }) => name ?? ""),
    total: total === undefined ? null : "label" in total ? total.label : total.header,
    at:
      rows.length > 0
        ? { row: top, column: key?.column ?? 0, rows: bottom - top + 1, columns: 1 }
        : { row: table.header.last, column: first, rows: 1, columns: last - first + 1 },
  };
}

interface Expected {
  readonly whole: Division | null;
  readonly names: readonly (Division | string)[];
  readonly list: NamedList | null;
}

const within = (divisions: readonly Division[], code: string): boolean =>
  divisions.every((division) => division.code.startsWith(code.replace(/(?:00){1,2}$/, "")));

/** 设市城市 in the title of a table of Inner Mongolia's cities: the cities, and the town that counts as one. */
function namedList({ divisions }: ListedUnits, title: string): Expected | null {
  const list = listSeeds.find((one) => title.includes(one.title) && within(divisions, one.region));
  if (list === undefined) return null;
  const cities = allDivisions().filter(
    ({ code, name }) =>
      within(divisions, list.region) &&
      code.startsWith(list.region.slice(0, 2)) &&
      list.endings.some((ending) => name.endsWith(ending)),
  );
  return {
    whole: divisionByCode(list.region),
    names: [...cities, ...list.also.map(({ name }) => name)],
    list,
  };
}

/** All cities of one province, all counties of one city or province, all provinces; null for a mixture. */
function expectedUnits({ divisions }: ListedUnits): Expected | null {
  const levels = new Set(divisions.map(({ level }) => level));
  if (levels.size === 1 && levels.has("province")) return { whole: null, names: provinces(), list: null };
  const above = new Map(
    divisions.map((division) => [divisionAbove(division)?.code, divisionAbove(division)]),
  );
  const [whole] = above.values();
  if (above.size === 1 && whole != null) {
    const { usual, provincial } = divisionsBelow(whole);
    const withProvincial = divisions.some(({ code }) => provincial.some((one) => one.code === code));
    return { whole, names: withProvincial ? [...usual, ...provincial] : usual, list: null };
  }
  const provincesAbove = new Set(divisions.map(({ code }) => `${code.slice(0, 2)}0000`));
  const [province] = [...provincesAbove].map(divisionByCode);
  if (levels.size > 1 || !levels.has("county") || provincesAbove.size > 1 || province == null) return null;
  return { whole: province, names: countiesIn(province), list: null };
}

const stem = (name: string): string => name.slice(0, 2);

/**
 * The units that a table lists against those of their level; null where it lists no units, units of several levels, or
 * fewer than half of them: that is a selection.
 */
export function completenessOf(table: RecognisedTable, sheet: RecognisedSheet): Completeness | null {
  const listed = listedUnits(table);
  if (listed === null) return null;
  const expected = namedList(listed, titleOf(table, sheet)) ?? expectedUnits(listed);
  if (expected === null) return null;
  const codes = new Set<string>(listed.divisions.map(({ code }) => code));
  const missing = expected.names.filter((unit) =>
    typeof unit === "string"
      ? !listed.names.some((name) => name.includes(unit.slice(0, -1)))
      : !codes.has(unit.code) && !listed.others.some((name) => name.includes(stem(unit.name))),
  );
  const present = expected.names.length - missing.length;
  if (present <= missing.length) return null;
  return {
    whole: expected.whole,
    expected: expected.names.length,
    present,
    missing: missing.map((unit) => (typeof unit === "string" ? unit : unit.name)),
    unknown: listed.others.length,
    list: expected.list,
    at: listed.at,
  };
}

const all = /全[省区市州盟县国]|各[省市州盟区县旗地]/;
const some =
  /部分|抽样|样本|典型|(?:试点|示范|重点|主要|代表性?)(?:城市|市|县|区县|县区|县市|地区)|排名前|前[一二三四五六七八九十\d]+[名位]/;

/**
 * Whether a table means to list every unit of its level: it has a total over its units, or its title or sheet says 全省,
 * 全区, 全市, 各县 and the like; and nothing there says that it is a selection.
 */
export function meansAll(table: RecognisedTable, sheet: RecognisedSheet): boolean {
  const listed = listedUnits(table);
  const title = titleOf(table, sheet);
  return listed !== null && !some.test(title) && (listed.total !== null || all.test(title));
}
