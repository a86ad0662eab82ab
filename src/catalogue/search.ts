import type { Catalogue } from "./catalogue";
import { initialsOf } from "./initials";
import { readLabel } from "./label";
import { nameIndexOf } from "./nameIndex";
import { likenessTo } from "./similarity";
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
  return ranked(catalogue, (indicator, names) => best([...names.map(nameScore), ...initialsScore(indicator)]))
    .filter(({ points }) => points >= leastLikeness)
    .slice(0, count)
    .map(({ indicator, reason }) => ({ indicator, reason }));
}

/** Below this share of common letter pairs a name is no help to somebody who searches. */
const leastLikeness = 0.3;

function nameScoreOf(wanted: string, words: readonly string[]): (name: string) => Score {
  const likeness = likenessTo(wanted);
  return (name) => {
    if (name === wanted) return { points: 5, reason: "equal" };
    if (name.startsWith(wanted)) return { points: 4, reason: "begins" };
    if (name.includes(wanted)) return { points: 3, reason: "contains" };
    if (words.every((word) => name.includes(word))) return { points: 2, reason: "words" };
    return { points: likeness(name), reason: "alike" };
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

const none: Score = { points: 0, reason: "alike" };

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
    .sort((left, right) => right.points - left.points || left.index - right.index);
}
