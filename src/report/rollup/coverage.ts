import { countiesIn, divisionAbove, divisionsBelow, provinces } from "../../catalogue/divisionTree";
import { divisionByCode, isWithin } from "../../catalogue/divisions";
import type { Division, DivisionCode } from "../../catalogue/types";
import type { AuditedSummary, Coverage, DuplicateUnit, FileSummary, MissingUnit } from "./types";

type Level = Division["level"];

/** From the narrowest: where as many cities as counties report, the roll-up is about counties. */
const levels: readonly Level[] = ["county", "city", "province"];

/** Items by key, in the order of first appearance. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

export const isAudited = (file: FileSummary): file is AuditedSummary => file.kind === "audited";

const isPartOf = (division: Division, whole: Division | null): boolean =>
  whole === null || (division.code !== whole.code && isWithin(division.code, whole.code));

/** Distinct divisions that files are of, in the order of the files. */
function divisionsOf(files: readonly FileSummary[]): readonly Division[] {
  const found = files.flatMap(({ unit }) => unit.division ?? []);
  return [...new Map(found.map((division) => [division.code, division])).values()];
}

/** The level that most units have; null where no unit is known. */
function levelOf(divisions: readonly Division[]): Level | null {
  const count = (level: Level): number => divisions.filter((division) => division.level === level).length;
  const most = Math.max(0, ...levels.map(count));
  return most === 0 ? null : (levels.find((level) => count(level) === most) ?? null);
}

/** The city or province that holds all; null where none does. */
function commonWhole(divisions: readonly Division[]): Division | null {
  const above = new Set(divisions.map((division) => divisionAbove(division)?.code ?? null));
  const [only] = above;
  if (above.size === 1) return only == null ? null : divisionByCode(only);
  const provincesAbove = new Set(divisions.map(({ code }) => `${code.slice(0, 2)}0000`));
  const [province] = provincesAbove;
  return provincesAbove.size === 1 && province !== undefined ? divisionByCode(province) : null;
}

function expectedUnits(
  whole: Division | null,
  level: Level,
  present: readonly Division[],
): readonly Division[] {
  if (level === "province") return provinces();
  if (whole === null) return [];
  if (level === "county") return countiesIn(whole).filter(({ code }) => code !== whole.code);
  const { usual, provincial } = divisionsBelow(whole);
  const withProvincial = present.some(({ code }) => provincial.some((one) => one.code === code));
  return withProvincial ? [...usual, ...provincial] : usual;
}

/** What was expected: the parts of the region that was asked for, or of the one that all who reported lie in. */
export function expectation(
  files: readonly FileSummary[],
  region: Division | null,
): Pick<Coverage, "whole" | "level" | "decidedBy" | "expected"> {
  const parts = divisionsOf(files).filter((division) => isPartOf(division, region));
  const level = levelOf(parts);
  if (level === null) return { whole: region, level, decidedBy: "unknown", expected: [] };
  const ofLevel = parts.filter((division) => division.level === level);
  const whole = region ?? (level === "province" ? null : commonWhole(ofLevel));
  const expected = expectedUnits(whole, level, parts);
  if (region !== null) return { whole, level, decidedBy: "option", expected };
  // Fewer than half of the parts: a selection, of which nobody is missing.
  const known = new Set<string>(expected.map(({ code }) => code));
  const present = ofLevel.filter(({ code }) => known.has(code)).length;
  return present * 2 > expected.length
    ? { whole, level, decidedBy: "files", expected }
    : { whole: null, level, decidedBy: "unknown", expected: [] };
}

function missingUnits(expected: readonly Division[], files: readonly FileSummary[]): readonly MissingUnit[] {
  const byUnit = groupBy(files, ({ unit }) => unit.division?.code ?? null);
  const lists = files.filter(isAudited).map(({ file, figures }) => ({
    file,
    subjects: new Set<DivisionCode | null>(figures.map(({ subject }) => subject)),
  }));
  return expected.flatMap((division): readonly MissingUnit[] => {
    const own = byUnit.get(division.code) ?? [];
    if (own.some(isAudited)) return [];
    const listedIn = lists.filter(({ subjects }) => subjects.has(division.code)).map(({ file }) => file);
    const reason = own.length > 0 ? "unreadable" : "no-file";
    return [{ division, reason, files: own.map(({ file }) => file), listedIn }];
  });
}

function duplicateUnits(files: readonly AuditedSummary[]): readonly DuplicateUnit[] {
  const known = files.filter(({ unit }) => unit.division !== null);
  const groups = groupBy(known, ({ unit, year }) => `${unit.division?.code ?? ""}|${year ?? ""}`);
  return [...groups.values()].flatMap((group): readonly DuplicateUnit[] => {
    const division = group[0]?.unit.division ?? null;
    if (group.length < 2 || division === null) return [];
    const sameContent = new Set(group.map(({ contentHash }) => contentHash)).size === 1;
    return [{ division, year: group[0]?.year ?? null, files: group.map(({ file }) => file), sameContent }];
  });
}

const names = (files: readonly FileSummary[]): readonly string[] => files.map(({ file }) => file);

/** Who reported, who did not, and what came twice. */
export function coverageOf(
  files: readonly FileSummary[],
  region: Division | null,
  year: number | null,
): Coverage {
  const audited = files.filter(isAudited);
  const { whole, level, decidedBy, expected } = expectation(files, region);
  const missing = missingUnits(expected, files);
  const isOutside = ({ unit: { division } }: FileSummary): boolean =>
    division !== null && whole !== null && decidedBy !== "unknown" && !isWithin(division.code, whole.code);
  return {
    whole,
    level,
    decidedBy,
    expected,
    present: expected.length - missing.length,
    missing,
    duplicates: duplicateUnits(audited),
    outside: names(files.filter(isOutside)),
    unknown: names(files.filter(({ unit }) => unit.division === null)),
    otherYears: names(audited.filter((file) => file.year !== year)),
    sameContent: [...groupBy(audited, ({ contentHash }) => contentHash).values()]
      .filter((group) => group.length > 1)
      .map(names),
  };
}
