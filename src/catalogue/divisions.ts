import currentSeed from "../../seeds/divisions/current.json";
import formerSeed from "../../seeds/divisions/former.json";
import { fail, succeed, type Result } from "../quantity/result";
import { divisionCode } from "./codes";
import { normalDivisionText, shortDivisionName } from "./divisionNames";
import { nearestNames } from "./similarity";
import type { Division, DivisionCode, NotFound } from "./types";

/** Date up to which the current list is complete, as its package states it. */
export const divisionVintage: string = currentSeed.vintage;

/** What the lists of all years know about a code. */
export interface CodeLookUp {
  readonly state: "current" | "former" | "unknown";
  /** The current name first, then earlier ones; empty where the code is unknown. */
  readonly names: readonly string[];
  /**
   * First and last year of the lists in which a former code was found; null for the others.
   * The yearly lists end in `lastFormerYear`: a code last found there may have lasted some years more.
   */
  readonly years: { readonly first: number; readonly last: number } | null;
}

const currentNames: Readonly<Record<string, string>> = currentSeed.names;
const formerNames: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = formerSeed.names;

/** Year of the last of the yearly lists behind the former codes. */
export const lastFormerYear: number = formerSeed.years[1] ?? 0;

/** The division of a current code: `divisionByCode("140224")` is 灵丘县; null for any other text. */
export function divisionByCode(code: string): Division | null {
  const name = currentNames[code];
  const branded = divisionCode(code);
  return name === undefined || branded === null ? null : { code: branded, name, level: levelOf(code) };
}

function levelOf(code: string): Division["level"] {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

/** Whether a code is listed now, was listed in 2002 or later, or is unknown. */
export function lookUpCode(code: string): CodeLookUp {
  // Only a code is looked up: "constructor" is something on any object.
  const listed = divisionCode(code) !== null;
  const current = listed ? currentNames[code] : undefined;
  const former = (listed ? formerNames[code] : undefined) ?? [];
  const earlier = former.map(([name]) => String(name));
  if (current !== undefined) return { state: "current", names: [current, ...earlier], years: null };
  if (former.length === 0) return { state: "unknown", names: [], years: null };
  const first = Math.min(...former.map((span) => Number(span[1])));
  const last = Math.max(...former.map((span) => Number(span[2])));
  return { state: "former", names: earlier, years: { first, last } };
}

/** Every code of the lists of all years, current and former, in order. */
export const listedCodes = (): readonly string[] =>
  [...new Set([...Object.keys(currentNames), ...Object.keys(formerNames)])].sort();

/** Whether `region` is `territory` or lies in it: 140224 in 140200, in 140000, not in 150000. */
export function isWithin(region: DivisionCode, territory: DivisionCode): boolean {
  return region.startsWith(territory.replace(/(00){1,2}$/, ""));
}

/** The divisions above one, province first: 灵丘县 → 山西省, 大同市. */
export function parentsOf(division: Division): readonly Division[] {
  const codes = [`${division.code.slice(0, 2)}0000`, `${division.code.slice(0, 4)}00`];
  return [...new Set(codes)]
    .filter((code) => code !== division.code)
    .map(divisionByCode)
    .filter((parent) => parent !== null);
}

/** Name with its parents: 山西省大同市灵丘县. */
export function fullDivisionName(division: Division): string {
  return [...parentsOf(division), division].map(({ name }) => name).join("");
}

/** No path of names is longer; a longer cell holds prose. */
const longestPath = 60;

let named: ReadonlyMap<string, readonly Division[]> | null = null;

function divisionsNamed(name: string): readonly Division[] {
  named ??= indexNames();
  return named.get(name) ?? [];
}

function indexNames(): ReadonlyMap<string, readonly Division[]> {
  const index = new Map<string, Division[]>();
  for (const code of Object.keys(currentNames)) {
    const division = divisionByCode(code);
    if (division === null) continue;
    for (const name of namesOf(division)) {
      const others = index.get(name);
      if (others === undefined) index.set(name, [division]);
      else others.push(division);
    }
  }
  return index;
}

function namesOf(division: Division): readonly string[] {
  const short = shortDivisionName(division.name);
  return short === null ? [division.name] : [division.name, short];
}

/**
 * The division that a text names: a code ("140224"), a full or short name (灵丘县, 灵丘), or a path
 * (山西省大同市灵丘县). A name that several divisions bear is ambiguous, with the candidates' full names.
 */
export function resolveDivision(text: string): Result<Division, NotFound> {
  const wanted = text.length > 2 * longestPath ? "" : normalDivisionText(text);
  const byCode = /^\d{6}(0{6})?$/.test(wanted) ? divisionByCode(wanted.slice(0, 6)) : null;
  if (byCode !== null) return succeed(byCode);
  const [only, ...others] = preferred(candidatesFor(wanted), wanted);
  if (only === undefined) return fail({ code: "not-found", text, nearest: nearestDivisions(wanted) });
  if (others.length === 0) return succeed(only);
  return fail({ code: "ambiguous", text, nearest: [only, ...others].slice(0, 10).map(fullDivisionName) });
}

/** As `resolveDivision`, for columns of many names: null where none or several are meant, near names not looked for. */
export function divisionNamed(text: string): Division | null {
  const wanted = text.length > 2 * longestPath ? "" : normalDivisionText(text);
  const byCode = /^\d{6}(0{6})?$/.test(wanted) ? divisionByCode(wanted.slice(0, 6)) : null;
  if (byCode !== null) return byCode;
  const [only, ...others] = preferred(candidatesFor(wanted), wanted);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether a text is the name or code of some division, be it of several: 鼓楼区. */
export const isDivisionName = (text: string): boolean =>
  text.length <= longestPath && candidatesFor(normalDivisionText(text)).length > 0;

/** Divisions whose name ends the text while the rest names its parents, each level optional. */
function candidatesFor(wanted: string): readonly Division[] {
  const found = new Set<Division>();
  for (let at = 0; at <= wanted.length - 2; at += 1) {
    const path = wanted.slice(0, at);
    for (const division of divisionsNamed(wanted.slice(at))) {
      if (namesPath(path, parentsOf(division))) found.add(division);
    }
  }
  return [...found];
}

function namesPath(path: string, parents: readonly Division[]): boolean {
  if (path === "") return true;
  return parents.some((parent, index) =>
    namesOf(parent).some(
      (name) => path.startsWith(name) && namesPath(path.slice(name.length), parents.slice(index + 1)),
    ),
  );
}

/**
 * Full names go before short ones. Among short names a province goes before all (河南, 海南), a city
 * before districts (大同 is 大同市, nobody calls 大同区 so); anything else stays ambiguous.
 */
function preferred(candidates: readonly Division[], wanted: string): readonly Division[] {
  const full = candidates.filter(({ name }) => wanted.endsWith(name));
  if (full.length > 0) return full;
  const provinces = candidates.filter(({ level }) => level === "province");
  if (provinces.length === 1) return provinces;
  const withoutDistricts = candidates.filter(({ name }) => !name.endsWith("区"));
  return withoutDistricts.length > 0 ? withoutDistricts : candidates;
}

/**
 * The division with whose full name a longer text begins: 灵丘县住房和城乡建设管理局 → 灵丘县,
 * 山西省大同市灵丘县统计局 → 灵丘县; null where there is none or more than one.
 */
export function divisionAtStart(text: string): Division | null {
  const whole = normalDivisionText(text.slice(0, longestPath * 2)).slice(0, longestPath);
  for (let end = whole.length; end >= 2; end -= 1) {
    const part = whole.slice(0, end);
    const [only, ...others] = candidatesFor(part).filter(({ name }) => part.endsWith(name));
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

function nearestDivisions(wanted: string): readonly string[] {
  return nearestNames(wanted, [...new Set(Object.values(currentNames))], 5);
}
