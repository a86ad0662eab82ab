import { type Result, fail, succeed } from "../quantity/result";
import type { Factor, FactorGroup, FactorItem, FactorSet } from "./factorTypes";
import { loadFactors } from "./factors";
import { nearestNames } from "./similarity";
import type { Bilingual } from "./types";

/** Why no factor is taken. */
export type FactorProblem =
  /** Sources differ or are unconfirmed: one of the sets must be named. */
  | { readonly code: "choose-set"; readonly item: FactorItem; readonly sets: readonly FactorSet[] }
  | {
      readonly code: "no-factor";
      readonly item: FactorItem;
      readonly set: FactorSet | null;
      readonly sets: readonly FactorSet[];
    };

export interface UnknownName {
  readonly code: "unknown-name";
  readonly text: string;
  readonly nearest: readonly string[];
}

interface Named {
  readonly name: Bilingual;
}

/** Letters and digits alone, in one width and case. */
const normalName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·・,，.。、:：;；"'“”‘’\-—_/()（）[\]【】<>《》]+/gu, "");

/** A thing by name, synonym or code; `nearest` names the likely ones else. */
export function findNamed<Thing extends Named>(
  text: string,
  things: readonly Thing[],
  otherNames: (thing: Thing) => readonly string[],
): Result<Thing, UnknownName> {
  const wanted = normalName(text);
  const found = things.find((thing) =>
    [thing.name.zh, thing.name.en, ...otherNames(thing)].some((name) => normalName(name) === wanted),
  );
  if (found && wanted !== "") return succeed(found);
  const names = things.map(({ name }) => name.zh);
  const nearest = nearestNames(text, names, 5);
  return fail({ code: "unknown-name", text, nearest: nearest.length > 0 ? nearest : names.slice(0, 8) });
}

/** The item of a group that a text names: 柴油, diesel, DIESEL. */
export const findFactorItem = (group: FactorGroup, text: string): Result<FactorItem, UnknownName> =>
  findNamed(text, loadFactors().groups[group].items, ({ item, synonyms }) => [item, ...synonyms]);

/** The factor set that a text names by id, name or alias. */
export const findFactorSet = (text: string): Result<FactorSet, UnknownName> =>
  findNamed(text, loadFactors().sets, ({ id, aliases }) => [id, ...aliases]);

/**
 * The factor of an item: of the set named or the one that it extends, else the group's default. A factor that is
 * unconfirmed, or on which sources differ, is never taken unasked.
 */
export function findFactor(
  group: FactorGroup,
  item: FactorItem,
  set: FactorSet | null,
): Result<Factor, FactorProblem> {
  const factors = loadFactors().groups[group].factors.filter((factor) => factor.item.item === item.item);
  const sets = factors.map((factor) => factor.set);
  if (set === null) {
    const preset = factors.find((factor) => factor.default);
    if (preset) return succeed(preset);
    if (sets.length > 0) return fail({ code: "choose-set", item, sets });
    return fail({ code: "no-factor", item, set, sets });
  }
  for (let asked: FactorSet | null = set; asked !== null; asked = extendedBy(asked)) {
    const { id }: FactorSet = asked;
    const found = factors.find((factor) => factor.set.id === id);
    if (found) return succeed(found);
  }
  return fail({ code: "no-factor", item, set, sets });
}

const extendedBy = (set: FactorSet): FactorSet | null =>
  loadFactors().sets.find(({ id }) => id === set.extends) ?? null;
