import currentSeed from "../../seeds/divisions/current.json";
import { divisionByCode } from "./divisions";
import type { Division } from "./types";

/** The divisions right below one, as the current list has them. */
export interface DivisionsBelow {
  readonly usual: readonly Division[];
  /** Counties and cities run by the province itself (仙桃市, 石河子市): a table may list them beside cities or not. */
  readonly provincial: readonly Division[];
}

/** 直辖市: their districts stand right below them. */
const municipalities = /^(?:11|12|31|50)0000$/;

/** Lists of the mainland's provinces leave these out. */
const listedApart = /^(?:71|81|82)/;

let listed: readonly Division[] | null = null;

/** Every division of the current list, in the order of codes. */
export function allDivisions(): readonly Division[] {
  listed ??= Object.keys(currentSeed.names)
    .sort()
    .map(divisionByCode)
    .filter((division) => division !== null);
  return listed;
}

export const provinces = (): readonly Division[] =>
  allDivisions().filter(({ code, level }) => level === "province" && !listedApart.test(code));

const isProvincial = (code: string): boolean => /^\d\d90(?!00)/.test(code);

/** Cities of a province, counties of a city; the districts of Beijing and its like. */
export function divisionsBelow({ code, level }: Division): DivisionsBelow {
  if (level === "county") return { usual: [], provincial: [] };
  const prefix = level === "city" ? code.slice(0, 4) : code.slice(0, 2);
  const within = allDivisions().filter(
    (division) => division.code.startsWith(prefix) && division.code !== code,
  );
  if (level === "city") return { usual: within, provincial: [] };
  if (municipalities.test(code))
    return { usual: within.filter((division) => division.level === "county"), provincial: [] };
  return {
    usual: within.filter((division) => division.level === "city"),
    provincial: within.filter((division) => isProvincial(division.code)),
  };
}

/** Every county, district and county-level city of a province or city. */
export const countiesIn = ({ code }: Division): readonly Division[] =>
  allDivisions().filter(
    (division) => division.level === "county" && division.code.startsWith(code.replace(/(?:00){1,2}$/, "")),
  );

/** The division right above: 霍林郭勒市 → 通辽市, 仙桃市 → 湖北省; null above a province. */
export function divisionAbove({ code, level }: Division): Division | null {
  if (level === "province") return null;
  const province = divisionByCode(`${code.slice(0, 2)}0000`);
  return level === "city" ? province : (divisionByCode(`${code.slice(0, 4)}00`) ?? province);
}
