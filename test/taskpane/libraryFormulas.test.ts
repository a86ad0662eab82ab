import { loadCatalogue } from "../../src/catalogue/catalogue";
import type { DocumentId } from "../../src/catalogue/types";
import { overviewOf } from "../../src/taskpane/state/overview";
import { checkFormula, targetFormula, targetInsertion } from "../../src/taskpane/state/libraryFormulas";
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
  ["nothing known", null, `=GREEN_TARGET("${name}")`],
  ["division and year", scopeOf(null, lingqiu), `=GREEN_TARGET("${name}","灵丘县",2024)`],
  ["a year alone", scopeOf(null), `=GREEN_TARGET("${name}",,2024)`],
  [
    "documents chosen by the user",
    scopeOf(["SX", "PKU"], lingqiu),
    `=GREEN_TARGET("${name}","灵丘县",2024,"采用=SX,PKU")`,
  ],
] as const)("the target's formula with %s", (_case, scope, formula) => {
  expect(targetFormula(indicator, scope)).toBe(formula);
});

test("the verdict's formula names the cell on its sheet", () => {
  expect(checkFormula(indicator, scopeOf(null, lingqiu), cell)).toBe(
    `=GREEN_CHECK("${name}",'附表 1'!C4,"灵丘县",2024)`,
  );
});

test("what is put into a cell carries its result, the share that SX 第5条 asks for", () => {
  const selected = { sheet: "指标表", range: { row: 4, column: 3, rows: 2, columns: 2 } };
  expect(targetInsertion(indicator, scopeOf(null, lingqiu), selected)).toMatchObject({
    sheet: "指标表",
    at: { row: 4, column: 3 },
    results: [[0.3]],
  });
});
