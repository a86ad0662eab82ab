import { loadCatalogue } from "../../src/catalogue/catalogue";
import type { DocumentId } from "../../src/catalogue/types";
import { overviewOf } from "../../src/taskpane/state/overview";
import { formulasFor } from "../../src/taskpane/state/libraryFormulas";
import { workbookOf } from "./sampleWorkbook";

const catalogue = loadCatalogue();
const indicator = catalogue.indicatorByCode("PREFABRICATED_SHARE");
if (indicator === null) throw new Error("no prefabricated share");
const name = indicator.name.zh;

const scopeOf = (adopted: readonly DocumentId[] | null, ...lines: string[]) => {
  const table = [...lines.map((line) => [line]), ["指标", "单位", "2024年"], [name, "%", 21.5]];
  const { scope } = overviewOf(workbookOf({ 指标表: table }), catalogue);
  return adopted === null ? scope : { ...scope, adopted };
};
const lingqiu = "填报单位：灵丘县住房和城乡建设局";
const cell = { sheet: "附表 1", cell: "C4", shown: "21.5 %", status: null };

test.each([
  ["nothing known", null, null, [`=GREEN_TARGET("${name}")`]],
  ["division and year", scopeOf(null, lingqiu), null, [`=GREEN_TARGET("${name}","灵丘县",2024)`]],
  ["a year alone", scopeOf(null), null, [`=GREEN_TARGET("${name}",,2024)`]],
  [
    "a cell of the workbook",
    scopeOf(null, lingqiu),
    cell,
    [`=GREEN_TARGET("${name}","灵丘县",2024)`, `=GREEN_CHECK("${name}",'附表 1'!C4,"灵丘县",2024)`],
  ],
  [
    "documents chosen by the user",
    scopeOf(["SX", "PKU"], lingqiu),
    null,
    [`=GREEN_TARGET("${name}","灵丘县",2024,"采用=SX,PKU")`],
  ],
] as const)("formulas for %s", (_case, scope, place, formulas) => {
  expect(formulasFor(indicator, scope, place)).toEqual(formulas);
});
