/**
 * What the seeds of factors must look like. For tests and the build alone; at run time the seeds are trusted, so
 * nothing that ships may import this module.
 */
import { z } from "zod";

const text = z.string().trim().min(1);
const bilingual = z.strictObject({
  zh: text,
  en: text.regex(/^[^\p{Script=Han}]+$/u, "needs English only"),
});
const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const setId = z.string().regex(/^[A-Z][A-Z0-9-]*$/);
const year = z.int().min(2000).max(2100);
const note = bilingual.nullable();

export const factorSetsSchema = z.array(
  z.strictObject({
    id: setId,
    name: bilingual,
    aliases: z.array(text),
    source: bilingual,
    year: year.nullable(),
    confirmed: z.boolean(),
    extends: setId.nullable(),
    note,
  }),
);

const items = z.array(z.strictObject({ item: code, name: bilingual, synonyms: z.array(text), unit: text }));

const given = { set: setId, item: code, default: z.boolean(), confirmed: z.boolean(), note };
const confirmedDefault = (factor: { readonly default: boolean; readonly confirmed: boolean }): boolean =>
  !factor.default || factor.confirmed;
const onlyConfirmed = "only a confirmed factor may be taken unasked";

const valueFactor = z
  .strictObject({ ...given, value: z.number(), of: text, per: text, source: bilingual.nullable() })
  .refine(confirmedDefault, onlyConfirmed);

export const factorGroupSchema = z.strictObject({ items, factors: z.array(valueFactor) });

export const freightSchema = factorGroupSchema.extend({
  examples: z.strictObject({
    set: setId,
    tonnes: z.number().positive(),
    miles: z.number().positive(),
    emissions: z.record(code, z.number().positive()),
    confirmed: z.boolean(),
  }),
});

const fuelFactor = z
  .strictObject({
    ...given,
    heatingValue: z.number().positive(),
    carbonContent: z.number().positive().nullable(),
    oxidation: z.number().positive().max(1).nullable(),
    emissionFactor: z.number().positive().nullable(),
  })
  .refine(confirmedDefault, onlyConfirmed)
  .refine(
    ({ carbonContent, oxidation, emissionFactor }) =>
      (emissionFactor === null) === (carbonContent !== null && oxidation !== null),
    "carbon content with oxidation, or an emission factor",
  );

export const fuelsSchema = z.strictObject({ items, factors: z.array(fuelFactor) });

const area = z.union([z.literal("CN"), z.string().regex(/^[1-9]\d0000$/), code]);

export const electricitySchema = z.strictObject({
  calibers: z.array(z.strictObject({ caliber: text, name: bilingual, synonyms: z.array(text) })),
  grids: z.array(z.strictObject({ grid: code, name: bilingual, synonyms: z.array(text) })),
  tables: z.array(
    z.strictObject({
      year,
      caliber: text,
      source: bilingual,
      confirmed: z.boolean(),
      note,
      values: z.record(area, z.number().min(0.01).max(1.5)),
    }),
  ),
});

const methodFigures = { source: bilingual, confirmed: z.boolean() };
export const methodsSchema = z.strictObject({
  decoupling: z.strictObject({ ...methodFigures, cuts: z.tuple([z.number(), z.number()]) }),
  landGrowth: z.strictObject({ ...methodFigures, land: z.number().gt(1), emissions: z.number().gt(1) }),
});

export const wasteSchema = z.strictObject({
  source: bilingual,
  treatments: z.array(
    z.strictObject({
      treatment: text,
      name: bilingual,
      synonyms: z.array(text),
      parameters: z.array(code).min(1),
    }),
  ),
});

/** All seeds of factors by the name of their file. */
export const factorSeedsSchema = z.strictObject({
  version: z.strictObject({ factors: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  sets: factorSetsSchema,
  fuels: fuelsSchema,
  heat: factorGroupSchema,
  "standard-coal": factorGroupSchema,
  land: factorGroupSchema,
  farm: factorGroupSchema,
  freight: freightSchema,
  electricity: electricitySchema,
  // Published figures that are no factor for a workbook's electricity, by which rules know them.
  "electricity-others": z.array(z.strictObject({ value: z.number().positive(), name: bilingual })).min(1),
  methods: methodsSchema,
  waste: wasteSchema,
});
export type FactorSeeds = z.infer<typeof factorSeedsSchema>;

interface Listed {
  readonly items: readonly { readonly item: string }[];
  readonly factors: readonly { readonly set: string; readonly item: string; readonly default: boolean }[];
}

/** References that lead nowhere, and what must hold between factors; empty where all is well. */
export function factorProblems(seeds: FactorSeeds): readonly string[] {
  const setIds = new Set(seeds.sets.map(({ id }) => id));
  const { fuels, heat, land, farm, freight } = seeds;
  const groups = { fuels, heat, "standard-coal": seeds["standard-coal"], land, farm, freight };
  const calibers = new Set(seeds.electricity.calibers.map(({ caliber }) => caliber));
  return [
    ...seeds.sets
      .filter((set) => set.extends !== null && !setIds.has(set.extends))
      .map(({ id }) => `sets: ${id} extends a set that is not there`),
    ...Object.entries(groups).flatMap(([name, group]) =>
      groupProblems(group, setIds).map((problem) => `${name}: ${problem}`),
    ),
    ...seeds.electricity.tables
      .filter(({ caliber }) => !calibers.has(caliber))
      .map(({ year: of, caliber }) => `electricity: caliber ${caliber} of ${of} is not there`),
  ];
}

function groupProblems({ items: listed, factors }: Listed, setIds: ReadonlySet<string>): readonly string[] {
  const itemCodes = new Set(listed.map(({ item }) => item));
  const pairs = factors.map(({ set, item }) => `${set} ${item}`);
  const defaults = factors.filter((factor) => factor.default).map(({ item }) => item);
  return [
    ...factors.filter(({ set }) => !setIds.has(set)).map(({ set }) => `set ${set} is not there`),
    ...factors.filter(({ item }) => !itemCodes.has(item)).map(({ item }) => `item ${item} is not there`),
    ...pairs.filter((pair, at) => pairs.indexOf(pair) !== at).map((pair) => `${pair} stands twice`),
    ...defaults.filter((item, at) => defaults.indexOf(item) !== at).map((item) => `${item} has two defaults`),
  ];
}
