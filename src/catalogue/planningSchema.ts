/** What `seeds/planning/` must look like. For tests and builds, as `schema.ts`; nothing that ships may import it. */
import { z } from "zod";
import { parseUnit } from "../quantity/units";
import { bilingual, clause, documentId, indicatorCode } from "./schema";
import type { CheckedTable } from "./tableSchema";

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][A-Za-z]*(-[a-z]+)*$/);
const tableId = z.string().regex(/^[A-Z]{2,3}-T\d{2}$/);
const symbol = text.refine((unit) => parseUnit(unit)?.symbol === unit, "is no canonical unit");
/** A row or term of a table with other names for it. */
const otherNames = z.record(text, z.array(text).min(1));
const named = z.strictObject({ id, name: bilingual, synonyms: z.array(text) });
const measured = named.extend({ unit: symbol });
const places = z.array(z.strictObject({ document: documentId, clause })).min(1);

export const planningSeedsSchema = z.strictObject({
  "building-uses": z.strictObject({
    uses: z.array(named.extend({ indicators: z.array(indicatorCode) })).min(1),
  }),
  "dominant-use": z.strictObject({
    table: tableId,
    place: z.string().regex(/^[1-9]\d{5}$/),
    synonyms: otherNames,
  }),
  greening: z.strictObject({ table: tableId, method: bilingual, note: bilingual, synonyms: otherNames }),
  "industrial-land": z.strictObject({
    source: z.strictObject({ document: documentId, clause }),
    inputs: z.array(measured).min(1),
    measures: z
      .array(
        z.strictObject({ name: bilingual, above: id, below: id, unit: symbol, partOfWhole: z.boolean() }),
      )
      .min(1),
  }),
  methods: z.strictObject({ compactness: z.array(named).min(1), landMix: z.array(named).min(1) }),
  "roof-pv": z.strictObject({ table: tableId, indicator: indicatorCode, synonyms: otherNames }),
  underground: z.strictObject({
    table: tableId,
    ownsItsUpperEdge: z.array(text),
    reserve: text,
    prohibitions: places,
    permissions: places,
    uses: z.array(named.extend({ standing: z.enum(["listed", "allowed", "prohibited"]) })).min(1),
  }),
  zoning: z.strictObject({
    table: tableId,
    none: z.array(text).min(1),
    doubt: text,
    rules: otherNames,
    measures: z.array(measured.extend({ single: z.enum(["<=", ">="]) })).min(1),
  }),
});
type PlanningSeeds = z.infer<typeof planningSeedsSchema>;

/** What does not hold: a table, a term of one, an indicator or an input that is not there, an id or a name twice. */
export function planningProblems(
  seeds: PlanningSeeds,
  tables: readonly CheckedTable[],
  known: ReadonlySet<string>,
): readonly string[] {
  const { "building-uses": uses, "industrial-land": industrial, methods, underground, zoning } = seeds;
  const codes = [...uses.uses.flatMap(({ indicators }) => indicators), seeds["roof-pv"].indicator];
  return [
    ...codes.filter((code) => !known.has(code)).map((code) => `planning: no indicator ${code}`),
    ...[seeds["dominant-use"], seeds.greening, seeds["roof-pv"], underground, zoning].flatMap(({ table }) =>
      tables.some((other) => other.id === table) ? [] : [`planning: no table ${table}`],
    ),
    ...[seeds["dominant-use"], seeds.greening, seeds["roof-pv"]].flatMap((names) => strangers(names, tables)),
    ...[underground.reserve, ...underground.ownsItsUpperEdge]
      .filter((term) => !termsOf(underground.table, tables).has(term))
      .map((term) => `planning: ${underground.table} has no ${term}`),
    ...[
      uses.uses,
      industrial.inputs,
      methods.compactness,
      methods.landMix,
      underground.uses,
      zoning.measures,
    ].flatMap(repeated),
    ...industrial.measures
      .flatMap(({ above, below }) => [above, below])
      .filter((part) => industrial.inputs.every((input) => input.id !== part))
      .map((part) => `planning: industrial land has no input ${part}`),
  ];
}

/** Every word that stands in a table, in either language. */
function termsOf(table: string, tables: readonly CheckedTable[]): ReadonlySet<string> {
  const rows = tables.find(({ id: own }) => own === table)?.rows ?? [];
  return new Set(rows.flatMap((row) => Object.values(row).flatMap(wordsOf)));
}

const wordsOf = (cell: unknown): readonly string[] => {
  if (typeof cell === "string") return [cell];
  return typeof cell === "object" && cell !== null ? Object.values(cell).map(String) : [];
};

const strangers = (
  { table, synonyms }: { readonly table: string; readonly synonyms: z.infer<typeof otherNames> },
  tables: readonly CheckedTable[],
): readonly string[] => {
  const terms = termsOf(table, tables);
  return Object.keys(synonyms)
    .filter((term) => !terms.has(term))
    .map((term) => `planning: ${table} has no ${term}`);
};

/** Ids twice, and names that stand for two of a list. */
function repeated(list: readonly z.infer<typeof named>[]): readonly string[] {
  const names = list.map(({ name, synonyms }) =>
    [name.zh, name.en, ...synonyms].map((word) => word.toLowerCase()),
  );
  return [...twice(list.map((entry) => entry.id)), ...twice(names.flatMap((own) => [...new Set(own)]))];
}

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at).map((word) => `planning: ${word} is given twice`);
