/**
 * What a seed record must look like. Used by the tests and before a build; at run time the seeds are trusted, so
 * nothing that ships may import this module.
 */
import { z } from "zod";

const text = z.string().trim().min(1);
export const bilingual = z.strictObject({
  zh: text.regex(/\p{Script=Han}/u, "needs Chinese"),
  en: text.regex(/^[^\p{Script=Han}]+$/u, "needs English only"),
});
export const indicatorCode = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
const division = z.string().regex(/^[1-9]\d{5}$/);
export const documentId = z.enum(["SX", "PKU", "CQ", "NM", "HN"]);
const severity = z.enum(["error", "warning", "info"]);
const force = z.enum(["requirement", "expectation", "guidance", "example", "fact", "draft"]);
const operator = z.enum([">=", "<=", ">", "<", "=", "between"]);
const year = z.int().min(2000).max(2100);
const ordered = ([low, high]: readonly [number, number]): boolean => low < high;
export const range = z.tuple([z.number(), z.number()]).refine(ordered, "low before high");

export const documentSchema = z.strictObject({
  id: documentId,
  title: bilingual,
  shortTitle: bilingual,
  kind: z.enum(["issued-policy", "research-report", "reply-letter", "consultation-draft"]),
  region: division.nullable(),
  severityCap: severity,
  note: bilingual.nullable(),
});

export const indicatorSchema = z.strictObject({
  code: indicatorCode,
  name: bilingual,
  synonyms: z.array(text),
  unit: text.nullable(),
  dimension: text,
  direction: z.enum(["higher", "lower", "within", "none"]),
  partOfWhole: z.boolean(),
  ratio: z.strictObject({ numerator: indicatorCode, denominator: indicatorCode }).nullable(),
  // None where the name, the parts of a ratio or the ratio that a quantity is a part of say all: see definitions.ts.
  definition: bilingual.nullable(),
  plausible: z
    .strictObject({ low: z.number(), high: z.number() })
    .refine(({ low, high }) => low < high, "low before high")
    .nullable(),
  integer: z.boolean(),
});

export const factSchema = z.strictObject({
  fact: text.regex(/^[a-z][A-Za-z]+$/),
  name: bilingual,
  kind: z.enum(["number", "text", "yes-no"]),
  unit: text.nullable(),
  default: z.union([z.number(), z.string(), z.boolean()]).nullable(),
});

const condition = z.strictObject({
  fact: text,
  operator: z.enum([...operator.options, "in"]),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]),
});

export const clause = z.strictObject({ number: text, heading: text });

const common = {
  id: z.string().regex(/^[A-Z]{2,3}-\d{3}$/),
  document: documentId,
  clause,
  summary: bilingual,
  force,
  severity,
  region: division.nullable(),
  note: bilingual.nullable(),
  year: year.nullable(),
  appliesTo: bilingual.nullable(),
};

export const targetSchema = z
  .strictObject({
    ...common,
    kind: z.literal("target"),
    indicator: indicatorCode,
    operator,
    value: z.union([z.number(), range]).nullable(),
    unit: text.nullable(),
    condition: z.array(condition),
    severityWhen: z.strictObject({ planned: severity, actual: severity }),
    quotedRule: z.boolean(),
    planLevel: z.array(text),
    planType: z.array(text),
    sector: text.nullable(),
    printed: text.nullable(),
    suspect: z.boolean(),
    suggested: text.nullable(),
  })
  .refine(
    ({ operator: sign, value }) => value === null || (sign === "between") === Array.isArray(value),
    "between takes two bounds, any other operator one",
  )
  .refine(({ suspect, printed }) => !suspect || printed !== null, "a suspect figure is kept as printed")
  .refine(
    ({ severityWhen }) => severityWhen.actual !== "error",
    "a reported figure that misses never blocks",
  );

export const statementSchema = z.strictObject({
  ...common,
  kind: z.enum(["indicator", "list", "duty", "date", "fact", "table"]),
  indicator: indicatorCode.nullable(),
  items: z.array(text),
});

export const recordSchema = z.discriminatedUnion("kind", [targetSchema, statementSchema]);

export const divisionsSchema = z.strictObject({
  source: text,
  vintage: z.iso.date(),
  names: z.record(division, text),
});

export const formerDivisionsSchema = z.strictObject({
  source: text,
  years: z.tuple([year, year]),
  names: z.record(division, z.array(z.tuple([text, year, year])).min(1)),
});

/** All seeds of the catalogue, each list checked record by record. */
export const seedsSchema = z.strictObject({
  version: z.strictObject({ catalogue: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  documents: z.array(documentSchema),
  facts: z.array(factSchema),
  indicators: z.array(indicatorSchema),
  records: z.array(recordSchema),
  divisions: divisionsSchema,
  formerDivisions: formerDivisionsSchema,
});
export type Seeds = z.infer<typeof seedsSchema>;
