import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { commonTexts } from "../../src/templates/declaration";
import { templates } from "../../src/templates/registry";
import { isSheetName } from "../../src/workbook/names";

const folder = "seeds/templates";
const catalogue = loadCatalogue();
const chinese = z.string().regex(/\p{Script=Han}/u);
const bilingual = z.strictObject({ zh: chinese, en: z.string().regex(/^[\x20-\x7e]+$/) });

const declarationSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: bilingual,
  summary: bilingual,
  aliases: z.array(z.string().min(1)).min(1),
  documents: z.array(z.enum(catalogue.documents.map(({ id }) => id))).min(1),
  minutes: z.number().int().positive(),
  sheet: chinese.max(27).refine(isSheetName),
  cover: z.array(z.enum(["reportingUnit", "region", "year", "level", "planType", "adopted"])),
  sections: z.array(
    z.strictObject({
      title: chinese,
      rows: z.array(
        z.strictObject({
          indicator: z.string().refine((code) => catalogue.indicatorByCode(code) !== null),
          context: z.string().optional(),
          optional: z.boolean().optional(),
        }),
      ),
    }),
  ),
  notes: z.array(chinese),
});

const files = readdirSync(folder).filter((file) => file !== "common.json");
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));

describe("declarations of templates", () => {
  it.each(files)("%s is complete and names only what the catalogue has", (file) => {
    const declared = declarationSchema.parse(read(file));
    expect(`${declared.id}.json`).toBe(file);
    const codes = declared.sections.flatMap(({ rows }) => rows.map(({ indicator }) => indicator));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(declared.cover)).toEqual(
      new Set(["reportingUnit", "region", "year", "level", "adopted", ...declared.cover]),
    );
  });

  it("are all in the registry, in the order of their ids", () => {
    expect(templates.map(({ id }) => `${id}.json`)).toEqual([...files].sort());
  });

  it("check at least one line each, and every computed share", () => {
    for (const { layout } of templates) {
      const unchecked = layout.rows.filter(({ kind, checked }) => kind === "derived" && !checked);
      expect(unchecked).toEqual([]);
      expect(layout.rows.some(({ checked }) => checked)).toBe(true);
    }
  });

  it("share words that name no figure of a document", () => {
    const bounds = new Set(Object.values(commonTexts.years).map(String));
    const figures = JSON.stringify(commonTexts).match(/\d+(\.\d+)?/g) ?? [];
    // 0, 100 and the example 29.4 speak of percent, not of a limit.
    expect(figures.filter((figure) => !bounds.has(figure) && !["0", "100", "29.4"].includes(figure))).toEqual(
      [],
    );
  });
});
