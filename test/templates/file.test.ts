import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import { countyGreen } from "../../src/templates/county-green/template";
import { greenDevelopment } from "../../src/templates/green-development/template";
import { readTemplateCover } from "../../src/templates/readCover";
import { templateCompletion, templateFor } from "../../src/templates/recognised";
import { blankTemplateData, type TemplateData, type TemplateDefinition } from "../../src/templates/types";
import { cellAddress } from "../../src/workbook/address";
import { readSettings } from "../../src/workbook/settingsSheet";
import { formulaAt, sheetNamed, valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { openXmlErrors, sayIfUnchecked } from "../hosts/xlsx/openXmlCheck";
import { goodCounty, goodDevelopment } from "./fills";
import { applied } from "./laws";

beforeAll(sayIfUnchecked);

async function throughFile(template: TemplateDefinition, data: TemplateData): Promise<WorkbookSnapshot> {
  const bytes = await writeXlsx(template.build(data).plan);
  expect(openXmlErrors(bytes)).toEqual([]);
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe("a template as a file", () => {
  it.each<[fill: string, template: TemplateDefinition, data: TemplateData]>([
    ["blank county form", countyGreen, blankTemplateData],
    ["blank development form", greenDevelopment, blankTemplateData],
    ["filled county form", countyGreen, goodCounty],
    ["filled development form", greenDevelopment, goodDevelopment],
  ])("%s: a sound file with the same formulas, results, names and stamp", async (_fill, template, data) => {
    const [before, after] = [applied(template.build(data).plan), await throughFile(template, data)];
    const [found] = templateFor(after, readSettings(after));
    const sheet = sheetNamed(after, found?.sheet ?? "");
    if (!found || !sheet) throw new Error("The stamp was not read");
    const original = sheetNamed(before, found.sheet);
    for (const { cell, formula } of found.layout.formulas) {
      expect([cellAddress(cell), formulaAt(sheet, cell.row, cell.column)]).toEqual([
        cellAddress(cell),
        formula,
      ]);
      // A formula's blank text is a blank or an empty text in a file.
      const shown = valueAt(sheet, cell.row, cell.column) ?? "";
      expect(shown).toEqual(original && valueAt(original, cell.row, cell.column));
    }
    expect(after.names.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining(template.layout.inputs.map(({ name }) => name)),
    );
    expect(sheet.protection.protected).toBe(true);
    expect(readTemplateCover(found.layout, after)).toEqual(readTemplateCover(found.layout, before));
    expect(templateCompletion(found.layout, after)).toEqual(templateCompletion(found.layout, before));
  });
});
