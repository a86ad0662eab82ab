import type { Catalogue } from "./catalogue";
import { readLabel } from "./label";
import { nameIndexOf } from "./nameIndex";
import { likenessTo } from "./similarity";
import type { IndicatorRecord } from "./types";

/**
 * Indicators for what is being typed in a picker, best first: equal, beginning with it, containing it, containing
 * all its words, then merely alike. A blank text gives the first `count` of the catalogue.
 */
export function searchIndicators(
  catalogue: Catalogue,
  text: string,
  count: number,
): readonly IndicatorRecord[] {
  const wanted = readLabel(text).canonical;
  if (wanted === "") return catalogue.indicators.slice(0, count);
  const words = text
    .split(/\s+/u)
    .map((word) => readLabel(word).canonical)
    .filter((word) => word !== "");
  return ranked(catalogue, scoreOf(wanted, words), leastLikeness).slice(0, count);
}

/** Below this share of common letter pairs a name is no help to somebody who searches. */
const leastLikeness = 0.3;

function scoreOf(wanted: string, words: readonly string[]): (name: string) => number {
  const likeness = likenessTo(wanted);
  return (name) => {
    if (name === wanted) return 5;
    if (name.startsWith(wanted)) return 4;
    if (name.includes(wanted)) return 3;
    return words.every((word) => name.includes(word)) ? 2 : likeness(name);
  };
}

/** Chinese names of the indicators most like a text (English ones for an English text), best first. */
export function nearestIndicators(catalogue: Catalogue, text: string, count: number): readonly string[] {
  const wanted = readLabel(text).canonical;
  const locale = /\p{Script=Han}/u.test(wanted) ? "zh" : "en";
  return ranked(catalogue, likenessTo(wanted), Number.MIN_VALUE)
    .slice(0, count)
    .map((indicator) => indicator.name[locale]);
}

function ranked(
  catalogue: Catalogue,
  score: (name: string) => number,
  least: number,
): readonly IndicatorRecord[] {
  return nameIndexOf(catalogue)
    .entries.map(({ indicator, names }, index) => ({
      indicator,
      index,
      best: Math.max(...names.map(score)),
    }))
    .filter(({ best }) => best >= least)
    .sort((left, right) => right.best - left.best || left.index - right.index)
    .map(({ indicator }) => indicator);
}
