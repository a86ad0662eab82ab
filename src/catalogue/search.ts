import type { Catalogue } from "./catalogue";
import { initialsOf } from "./initials";
import { readLabel } from "./label";
import { nameIndexOf } from "./nameIndex";
import { likenessAmong, likenessTo } from "./similarity";
import type { IndicatorRecord } from "./types";

/** Why an indicator was found; `blank` where nothing was asked and the catalogue is shown from its beginning. */
export type SearchReason = "equal" | "begins" | "contains" | "words" | "initials" | "alike" | "blank";

export interface IndicatorHit {
  readonly indicator: IndicatorRecord;
  readonly reason: SearchReason;
}

interface Score {
  readonly points: number;
  readonly reason: SearchReason;
}

/**
 * Indicators for what is being typed in a picker, best first: equal to a name, synonym or code, beginning one,
 * within one, having all its words, then merely alike; Latin letters are also taken for pinyin initials. A blank
 * text gives the first `count` of the catalogue.
 */
export function searchIndicators(catalogue: Catalogue, text: string, count: number): readonly IndicatorHit[] {
  const wanted = readLabel(text).canonical;
  if (wanted === "") {
    return catalogue.indicators.slice(0, count).map((indicator) => ({ indicator, reason: "blank" }));
  }
  const words = text
    .split(/\s+/u)
    .map((word) => readLabel(word).canonical)
    .filter((word) => word !== "");
  const nameScore = nameScoreOf(wanted, words);
  const initialsScore = initialsScoreOf(text.trim().toLowerCase());
  const likeness = likenessIn(catalogue)(wanted);
  let place = 0;
  return nameIndexOf(catalogue)
    .entries.map(({ indicator, names }, index) => {
      const scores = names.map((name) => nameScore(name, likeness[place++] ?? 0));
      return { ...best([...scores, ...initialsScore(indicator)]), indicator, index };
    })
    .filter(({ points }) => points >= leastLikeness)
    .sort(byPoints)
    .slice(0, count)
    .map(({ indicator, reason }) => ({ indicator, reason }));
}

const none: Score = { points: 0, reason: "alike" };

/** Below this share of common letter pairs a name is no help to somebody who searches. */
const leastLikeness = 0.3;

/** The likeness of all names to a text, in the order of the entries and their names; indexed once. */
const likenesses = new WeakMap<Catalogue, (text: string) => ArrayLike<number>>();

function likenessIn(catalogue: Catalogue): (text: string) => ArrayLike<number> {
  const known =
    likenesses.get(catalogue) ?? likenessAmong(nameIndexOf(catalogue).entries.flatMap(({ names }) => names));
  likenesses.set(catalogue, known);
  return known;
}

function nameScoreOf(wanted: string, words: readonly string[]): (name: string, likeness: number) => Score {
  // A name that holds two letters side by side has that pair in common; most names need not be looked through.
  const paired = [...wanted].length > 1;
  const oneWord = words.length === 1 && words[0] === wanted;
  return (name, likeness) => {
    if (!paired || likeness > 0) {
      if (name === wanted) return { points: 5, reason: "equal" };
      if (name.startsWith(wanted)) return { points: 4, reason: "begins" };
      if (name.includes(wanted)) return { points: 3, reason: "contains" };
    }
    if (!oneWord && words.every((word) => name.includes(word))) return { points: 2, reason: "words" };
    return likeness === 0 ? none : { points: likeness, reason: "alike" };
  };
}

/** Fewer letters begin or stand in too many names to tell anything. */
const fewestInitials = 2;

/** Initials weigh a little less than words: "gdp" is first of all a word of the names that contain it. */
function initialsScoreOf(typed: string): (indicator: IndicatorRecord) => readonly Score[] {
  if (typed.length < fewestInitials || !/^(?=.*[a-z])[a-z0-9]+$/u.test(typed)) return () => [];
  return ({ name, synonyms }) =>
    [name.zh, ...synonyms]
      .filter((written) => /\p{Script=Han}/u.test(written))
      .flatMap(initialsOf)
      .flatMap((initials): readonly Score[] => {
        if (initials === typed) return [{ points: 3.5, reason: "initials" }];
        if (initials.startsWith(typed)) return [{ points: 2.5, reason: "initials" }];
        return initials.includes(typed) ? [{ points: 1.5, reason: "initials" }] : [];
      });
}

const best = (scores: readonly Score[]): Score =>
  scores.reduce((left, right) => (right.points > left.points ? right : left), none);

/** Chinese names of the indicators most like a text (English ones for an English text), best first. */
export function nearestIndicators(catalogue: Catalogue, text: string, count: number): readonly string[] {
  const wanted = readLabel(text).canonical;
  const locale = /\p{Script=Han}/u.test(wanted) ? "zh" : "en";
  const likeness = likenessTo(wanted);
  return ranked(catalogue, (_indicator, names) => ({
    points: Math.max(...names.map(likeness)),
    reason: "alike",
  }))
    .filter(({ points }) => points > 0)
    .slice(0, count)
    .map(({ indicator }) => indicator.name[locale]);
}

function ranked(
  catalogue: Catalogue,
  scoreOf: (indicator: IndicatorRecord, names: readonly string[]) => Score,
): readonly (Score & { readonly indicator: IndicatorRecord })[] {
  return nameIndexOf(catalogue)
    .entries.map(({ indicator, names }, index) => ({ ...scoreOf(indicator, names), indicator, index }))
    .sort(byPoints);
}

interface Ranked {
  readonly points: number;
  readonly index: number;
}

const byPoints = (left: Ranked, right: Ranked): number =>
  right.points - left.points || left.index - right.index;
