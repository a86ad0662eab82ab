import { nearestNames } from "../catalogue/similarity";
import type { IndicatorCode } from "../catalogue/types";
import { parseQuantity } from "../quantity/parseQuantity";
import type { Quantity, QuantityTrait } from "../quantity/types";
import type { FormModel, IndicatorLine } from "./model";
import type { TemplateData, UnusedEntry } from "./types";

export type InputValue = number | string | null;

/** The data as the sheet will hold it, and what of it has no place there. */
export interface Entries {
  readonly values: ReadonlyMap<IndicatorCode, InputValue>;
  readonly explanations: ReadonlyMap<IndicatorCode, string>;
  readonly unused: readonly UnusedEntry[];
}

/** Slips of typing that change nothing of what is meant. */
const harmless: ReadonlySet<QuantityTrait> = new Set([
  "full-width",
  "thousands-separator",
  "outer-space",
  "inner-space",
  "text",
  "unit-in-text",
  "percent-sign",
]);

const isExact = (quantity: Quantity, line: IndicatorLine): boolean =>
  quantity.qualifier === "exact" &&
  quantity.traits.every((trait) => harmless.has(trait)) &&
  (quantity.unit === null || quantity.unit.symbol === line.indicator.unit);

const asShare = (points: number): number => Number((points / 100).toPrecision(15));

/**
 * What the input cell will hold. "27.3" and "２７.３" become 27.3; "约27" and "20001㎡" stay as typed, for the
 * audit to report. In % a number up to 1 is a share, a greater one percentage points; over 100 % stays as text,
 * since a share above 1 would read as points.
 */
export function inputValue(line: IndicatorLine, given: number | string): InputValue {
  if (typeof given === "string") {
    const quantity = parseQuantity(given);
    if (!quantity.ok) return quantity.problem.code === "blank" ? null : given;
    if (!isExact(quantity.value, line)) return given;
    const number = quantity.value.value;
    if (quantity.value.unit !== null && line.percent) return number > 100 ? given : asShare(number);
    return inputValue(line, number);
  }
  if (!line.percent || (given >= 0 && given <= 1)) return given;
  return given > 100 ? `${given}%` : asShare(given);
}

const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

const namesOf = ({ indicator }: IndicatorLine): readonly string[] => [
  indicator.code,
  `in_${indicator.code}`,
  indicator.name.zh,
  indicator.name.en,
  ...indicator.synonyms,
];

const lineNamed = (model: FormModel, key: string): IndicatorLine | undefined =>
  model.indicatorLines.find((line) => namesOf(line).some((name) => folded(name) === folded(key)));

const nearestCount = 3;

/** Names are compared in the script that the key is written in. */
function nearestOf(model: FormModel, key: string): readonly string[] {
  const names = model.indicatorLines.map(({ indicator }) => indicator.name);
  if (/\p{Script=Han}/u.test(key))
    return nearestNames(
      key,
      names.map(({ zh }) => zh),
      nearestCount,
    );
  const codes = model.indicatorLines.map(({ indicator }) => folded(indicator.code));
  return nearestNames(folded(key).replace(/^in_/, ""), codes, nearestCount).flatMap(
    (code) => model.indicatorLines[codes.indexOf(code)]?.indicator.name.zh ?? [],
  );
}

type Placed<Entry> =
  { readonly line: IndicatorLine; readonly entry: Entry } | { readonly unused: UnusedEntry };

/** Gives each entry its line; the first of two entries for one line is taken. */
function place<Entry>(
  model: FormModel,
  part: UnusedEntry["part"],
  given: Readonly<Record<string, Entry>>,
  refusesDerived: boolean,
): readonly Placed<Entry>[] {
  const taken = new Set<IndicatorCode>();
  return Object.entries(given).map(([key, entry]) => {
    const line = lineNamed(model, key);
    if (!line) return { unused: { part, key, reason: "unknown", nearest: nearestOf(model, key) } };
    if (refusesDerived && line.ratio) {
      const { numerator, denominator } = line.ratio;
      const nearest = [numerator, denominator].map(({ indicator }) => indicator.name.zh);
      return { unused: { part, key, reason: "derived", nearest } };
    }
    if (taken.has(line.indicator.code))
      return { unused: { part, key, reason: "repeated", nearest: [line.indicator.name.zh] } };
    taken.add(line.indicator.code);
    return { line, entry };
  });
}

const unusedOf = (placed: readonly Placed<unknown>[]): readonly UnusedEntry[] =>
  placed.flatMap((one) => ("unused" in one ? [one.unused] : []));

/** Finds the place of every value and explanation of the data. */
export function readEntries(model: FormModel, data: TemplateData): Entries {
  const values = place(model, "values", data.values, true);
  const explanations = place(model, "explanations", data.explanations, false);
  return {
    values: new Map(
      values.flatMap((one) =>
        "line" in one ? [[one.line.indicator.code, inputValue(one.line, one.entry)] as const] : [],
      ),
    ),
    explanations: new Map(
      explanations.flatMap((one) => ("line" in one ? [[one.line.indicator.code, one.entry] as const] : [])),
    ),
    unused: [...unusedOf(values), ...unusedOf(explanations)],
  };
}
