import currentSeed from "../../seeds/divisions/current.json";
import charactersByInitial from "../../seeds/divisions/pinyin.json";
import { divisionByCode, fullDivisionName, isWithin } from "./divisions";
import { normalDivisionText } from "./divisionNames";
import type { Division, DivisionCode } from "./types";

interface Entry {
  readonly division: Division;
  readonly initials: readonly string[];
}

function readLetters(): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const [letter, characters] of Object.entries(charactersByInitial)) {
    for (const character of characters) letters.set(character, [...(letters.get(character) ?? []), letter]);
  }
  return letters;
}

/** 灵丘县 → lqx; several where a character has two readings. */
const initialsIn = (name: string, letters: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  Array.from(name).reduce<readonly string[]>(
    (begun, character) =>
      (letters.get(character) ?? [""]).flatMap((letter) => begun.map((text) => text + letter)),
    [""],
  );

let entries: readonly Entry[] | null = null;

function readEntries(): readonly Entry[] {
  const letters = readLetters();
  return Object.keys(currentSeed.names).flatMap((code) => {
    const division = divisionByCode(code);
    return division === null ? [] : [{ division, initials: initialsIn(division.name, letters) }];
  });
}

const levels: readonly Division["level"][] = ["province", "city", "county"];

function points({ division, initials }: Entry, wanted: string): number {
  const { name, code } = division;
  if (/^\d+$/u.test(wanted)) return code.startsWith(wanted) ? 4 : 0;
  if (/^[a-z]+$/u.test(wanted)) {
    if (wanted.length < 2) return 0;
    if (initials.includes(wanted)) return 3;
    return initials.some((one) => one.startsWith(wanted)) ? 2 : 0;
  }
  if (name === wanted) return 6;
  if (name.startsWith(wanted)) return 5;
  if (name.includes(wanted)) return 3;
  return fullDivisionName(division).includes(wanted) ? 1 : 0;
}

/**
 * Divisions for what is being typed in a picker: by name, path, code or pinyin initials (lqx). Those `near` a division
 * come first among equals, then provinces before cities before counties. A blank text gives the provinces.
 */
export function searchDivisions(text: string, near: DivisionCode | null, count: number): readonly Division[] {
  const wanted = normalDivisionText(text).toLowerCase();
  entries ??= readEntries();
  if (wanted === "") {
    return entries
      .flatMap(({ division }) => (division.level === "province" ? [division] : []))
      .slice(0, count);
  }
  const province = near === null ? null : (divisionByCode(`${near.slice(0, 2)}0000`)?.code ?? null);
  const isNear = ({ code }: Division): number => (province !== null && isWithin(code, province) ? 0.5 : 0);
  return entries
    .map((entry, index) => ({ division: entry.division, points: points(entry, wanted), index }))
    .filter((one) => one.points > 0)
    .sort(
      (left, right) =>
        right.points + isNear(right.division) - left.points - isNear(left.division) ||
        levels.indexOf(left.division.level) - levels.indexOf(right.division.level) ||
        left.index - right.index,
    )
    .slice(0, count)
    .map(({ division }) => division);
}
