import { parseUnit } from "../quantity/units";
import type { Seeds } from "./schema";

/**
 * What does not hold between seed records, one sentence each, empty where all is well: references, units, repeated
 * ids and names, ratios of two parts, indicators that nothing speaks of. For tests and builds, as `schema.ts`.
 */
export function referenceProblems(seeds: Seeds): readonly string[] {
  return [
    ...repeated(
      "id",
      seeds.records.map(({ id }) => id),
    ),
    ...repeated(
      "indicator",
      seeds.indicators.map(({ code }) => code),
    ),
    ...repeated("name", seeds.indicators.flatMap(namesOf)),
    ...seeds.indicators.flatMap((indicator) => indicatorProblems(indicator, seeds)),
    ...seeds.records.flatMap((record) => recordProblems(record, seeds)),
    ...orderProblems(seeds),
  ];
}

type Indicator = Seeds["indicators"][number];
type SeedRecord = Seeds["records"][number];

const namesOf = ({ name, synonyms }: Indicator): readonly string[] => [name.zh, name.en, ...synonyms];

function repeated(what: string, names: readonly string[]): readonly string[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${what} ${name} is given twice`);
}

function indicatorProblems(indicator: Indicator, seeds: Seeds): readonly string[] {
  const { code, unit, dimension, ratio, partOfWhole, plausible } = indicator;
  const parsed = unit === null ? null : parseUnit(unit);
  const parts = ratio === null ? [] : [ratio.numerator, ratio.denominator];
  const found = parts.map((part) => seeds.indicators.find((other) => other.code === part));
  const isPart = seeds.indicators.some(
    (other) => other.ratio?.numerator === code || other.ratio?.denominator === code,
  );
  const spokenOf = isPart || seeds.records.some((record) => record.indicator === code);
  return [
    ...(unit !== null && parsed?.symbol !== unit ? [`${code}: unit ${unit} is not canonical`] : []),
    ...(parsed !== null && parsed.dimension !== dimension
      ? [`${code}: ${unit} measures ${parsed.dimension}`]
      : []),
    ...(found.includes(undefined) ? [`${code}: a part of the ratio is no indicator`] : []),
    ...(partOfWhole && unit !== "%" ? [`${code}: a part of a whole is given in %`] : []),
    ...(partOfWhole && (plausible?.low !== 0 || plausible.high !== 100)
      ? [`${code}: a share lies in 0–100`]
      : []),
    ...(spokenOf ? [] : [`${code}: no record and no ratio speaks of it`]),
  ];
}

function recordProblems(record: SeedRecord, seeds: Seeds): readonly string[] {
  const { id, document } = record;
  const source = seeds.documents.find((other) => other.id === document);
  const indicator = seeds.indicators.find((other) => other.code === record.indicator);
  return [
    ...(source === undefined ? [`${id}: no document ${document}`] : []),
    ...(id.startsWith(`${document}-`) ? [] : [`${id}: prefix is not the document's`]),
    ...(record.indicator !== null && indicator === undefined
      ? [`${id}: no indicator ${record.indicator}`]
      : []),
    ...(source !== undefined && !liesIn(record.region, source.region)
      ? [`${id}: territory is not the document's`]
      : []),
    ...(record.region !== null && !(record.region in seeds.divisions.names)
      ? [`${id}: unknown territory`]
      : []),
    ...(record.kind === "target" ? targetProblems(record, indicator, seeds) : []),
  ];
}

/** A province's document may speak of one of its cities; one without a territory speaks of none. */
const liesIn = (region: string | null, territory: string | null): boolean =>
  region === null || territory === null
    ? region === territory
    : region.startsWith(territory.replace(/(?:00)+$/u, ""));

function targetProblems(
  target: Extract<SeedRecord, { kind: "target" }>,
  indicator: Indicator | undefined,
  seeds: Seeds,
): readonly string[] {
  const { id, unit, condition } = target;
  const own = unit === null ? null : parseUnit(unit);
  const asked = indicator === undefined || indicator.unit === null ? null : parseUnit(indicator.unit);
  const unknown = condition.filter(({ fact }) => !seeds.facts.some((other) => other.fact === fact));
  return [
    ...(own?.dimension === asked?.dimension ? [] : [`${id}: ${unit} does not measure ${target.indicator}`]),
    ...unknown.map(({ fact }) => `${id}: no fact ${fact}`),
  ];
}

/** Ids count up within a document without a gap, whichever file holds them, so that a lost record shows. */
function orderProblems({ documents, records }: Seeds): readonly string[] {
  return documents.flatMap(({ id: document }) =>
    records
      .filter((record) => record.document === document)
      .sort((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ id }, index) => ({ id, expected: `${document}-${String(index + 1).padStart(3, "0")}` }))
      .filter(({ id, expected }) => id !== expected)
      .map(({ id, expected }) => `${id}: expected ${expected} here`),
  );
}
