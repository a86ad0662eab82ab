import { fail, succeed, type Result } from "../quantity/result";
import { parseUnit } from "../quantity/units";
import type { Catalogue } from "./catalogue";
import { longestLabel, readLabel, type Label } from "./label";
import { nameIndexOf, type NameIndex } from "./nameIndex";
import { nearestIndicators } from "./search";
import type { IndicatorMatch, IndicatorRecord, NotFound } from "./types";

type Found = Pick<IndicatorMatch, "indicator" | "reason">;

/**
 * The indicator that a label of a sheet or a function's argument names, by code, name, synonym, or the same words
 * written another way. A wrong match is worse than none: what is not surely the same is not found, with the names
 * most like it.
 */
export function resolveIndicator(catalogue: Catalogue, label: string): Result<IndicatorMatch, NotFound> {
  const match = findIndicator(catalogue, label);
  if (match !== null) return succeed(match);
  return fail({ code: "not-found", text: label, nearest: nearestIndicators(catalogue, label, 5) });
}

/** As `resolveIndicator`, without looking for the nearest names: for sheets with many labels. */
export function findIndicator(catalogue: Catalogue, label: string): IndicatorMatch | null {
  if (label.length > longestLabel) return null;
  const code = catalogue.indicatorByCode(label.trim());
  if (code !== null) return { indicator: code, reason: "code", unitInLabel: null };
  // "红线宽度 米" ends in a unit, "常住人 口" does not: the second reading takes spaces for slips.
  const read = matchLabel(catalogue, readLabel(label));
  if (read !== null || !/\s/u.test(label)) return read;
  return matchLabel(catalogue, readLabel(label.replace(/\s+/gu, "")));
}

function matchLabel(catalogue: Catalogue, label: Label): IndicatorMatch | null {
  if (label.plain.length < 2 || label.plain.length > 120) return null;
  const found = byName(nameIndexOf(catalogue), label);
  return found === null ? null : { ...found, unitInLabel: label.unit };
}

function byName(index: NameIndex, label: Label): Found | null {
  const name = only(index.names.get(label.plain));
  if (name !== null) return { indicator: name, reason: "name" };
  const synonym = only(index.synonyms.get(label.plain));
  if (synonym !== null) return { indicator: synonym, reason: "synonym" };
  const rewritten =
    only(index.canonical.get(label.canonical)) ??
    withoutScope(index, label.canonical) ??
    countedThing(index, label);
  if (rewritten !== null)
    return agrees(rewritten, label) ? { indicator: rewritten, reason: "normalised" } : null;
  const contained = containedIn(index, label.canonical);
  return contained !== null && agrees(contained, label)
    ? { indicator: contained, reason: "contained" }
    : null;
}

const only = (records: readonly IndicatorRecord[] | undefined): IndicatorRecord | null =>
  records?.length === 1 ? (records[0] ?? null) : null;

/** A unit in the label that measures another thing speaks against a match; t may stand for tCO2. */
function agrees(indicator: IndicatorRecord, label: Label): boolean {
  const seen = label.unit === null ? null : parseUnit(label.unit);
  const own = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (seen === null || own === null) return true;
  return carbonAsMass(seen.dimension) === carbonAsMass(own.dimension);
}

const carbonAsMass = (dimension: string): string => dimension.replace("carbon dioxide", "mass");

/** "停车位（个）" is the number of them; a share or an area in a counted unit names nothing. */
function countedThing(index: NameIndex, { canonical, unit }: Label): IndicatorRecord | null {
  const counted = unit !== null && parseUnit(unit)?.dimension.startsWith("count of ");
  return counted ? only(index.canonical.get(`${canonical}数量`)) : null;
}

const wholeTerritory = /^(?:全省|全市|全县|全区|全盟|全旗|我省|我市|我县|本省|本市|本县)(?:的)?/u;
const settlement = /^(?:城镇|城市|县城)/u;

/**
 * The name without its scope: 全市常住人口 → 常住人口. 城镇, 城市 and 县城 are left out of shares only (城镇常住人口
 * is another quantity), and never turn a county town's share into the towns' or the other way round.
 */
function withoutScope(index: NameIndex, canonical: string): IndicatorRecord | null {
  const whole = canonical.replace(wholeTerritory, "");
  if (whole !== canonical) {
    const found = only(index.canonical.get(whole));
    if (found !== null) return found;
  }
  const [scope] = settlement.exec(whole) ?? [];
  if (scope === undefined) return null;
  const found = only(index.canonical.get(whole.slice(scope.length)));
  const [ownScope] = found === null ? [] : (settlement.exec(found.name.zh) ?? []);
  const sameScope = ownScope === undefined || ownScope === scope;
  return found?.unit === "%" && sameScope ? found : null;
}

/** What may stand around a name without changing what is meant. */
const harmlessWords =
  /^(?:\d{4}年?(?:度|末|底)?|报告期|本年度?|当年|年末|期末|年度|到|达到|预计|现状|规划|目标|实际|完成|指标|情况|统计|数值|值|全省|全市|全县|我省|我市|我县)*$/u;

function containedIn(index: NameIndex, canonical: string): IndicatorRecord | null {
  const found = [...index.canonical]
    .filter(([name]) => name.length >= 4 && canonical.length > name.length && isPadded(canonical, name))
    .sort(([left], [right]) => right.length - left.length);
  const longest = found[0]?.[0].length;
  const records = new Set(found.filter(([name]) => name.length === longest).flatMap(([, owners]) => owners));
  return only([...records]);
}

function isPadded(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && harmlessWords.test(text.slice(0, at)) && harmlessWords.test(text.slice(at + name.length));
}
