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
