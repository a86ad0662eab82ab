import type { Catalogue } from "../../catalogue/catalogue";
import { divisionNamed } from "../../catalogue/divisions";
import { findIndicator } from "../../catalogue/resolve";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import { headerReader, type HeaderReader } from "./headerCells";
import { withoutBrackets } from "./text";

/** What the words of sheets mean, remembered through one audit: tables repeat their words. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  /** The indicator of a label; null where it names none. */
  readonly indicatorOf: (label: string) => IndicatorRecord | null;
  /** The division of a code or name; null where the text names none or several. */
  readonly divisionOf: (text: string) => Division | null;
  readonly headerCell: HeaderReader;
}

const longestLabel = 60;

/** Each argument looked up once. */
function remembered<Value extends object | null>(look: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = look(text);
    known.set(text, value);
    return value;
  };
}

/** What stands already, or is counted besides: the indicator is the same. */
const prefixes = /^(?:既有|已建成?|其中\s*[:：]?|[#＃]|of which:?)\s*/i;
const latin = /[A-Za-z][A-Za-z\s,.'’-]*/g;

/**
 * A label without what may stand around a name: the whole first, since brackets may be part of it; then without
 * them, without 既有 and 其中, and of a label in two languages the Chinese alone.
 */
function* spellings(label: string): Generator<string> {
  yield label;
  yield withoutBrackets(label);
  const bare = prefixes.test(label) ? label.replace(prefixes, "") : label;
  if (bare !== label) yield withoutBrackets(bare);
  const chinese = bare.replace(latin, " ").trim();
  if (/\p{Script=Han}{2}/u.test(chinese) && /[A-Za-z]{3}/.test(bare)) {
    yield chinese;
    yield withoutBrackets(chinese);
  }
}

function indicatorIn(catalogue: Catalogue, label: string): IndicatorRecord | null {
  if (label.length > longestLabel * 2 || /^[\d\s.,%-]*$/.test(label)) return null;
  for (const spelling of new Set(spellings(label))) {
    const found = spelling.length > longestLabel ? null : findIndicator(catalogue, spelling);
    if (found !== null) return found.indicator;
  }
  return null;
}

export function readingContext(catalogue: Catalogue): ReadingContext {
  const divisionOf = remembered(divisionNamed);
  return {
    catalogue,
    divisionOf,
    indicatorOf: remembered((label) => indicatorIn(catalogue, label)),
    headerCell: headerReader(divisionOf),
  };
}
