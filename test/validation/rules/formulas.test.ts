import { uncalculated, type CellValue } from "../../../src/workbook/snapshot";
import { findCircles } from "../../../src/validation/rules/circular";
import { needsAnotherFile, referencesIn } from "../../../src/validation/rules/formulaReferences";
import { audit, findingsOf, inShort } from "../support/audit";
import { countyValue, sheetOf, usualSheetName, workbookOf, type GridCell } from "../support/grid";
import { filledTemplate, goodCounty, layoutOf } from "../support/templates";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const computed = (formula: string, value: CellValue): GridCell => ({ formula, value });
const value = (cell: GridCell) => countyValue(share, "%", cell);
const beside = (...cells: readonly GridCell[]) =>
  workbookOf(
    sheetOf(usualSheetName, [
      ["指标名称", "单位", "2024年", "核对"],
      [share, "%", 29.4, ...cells],
    ]),
  );

testRule("F06", {
  accept: [
    { trap: "a formula with its result", workbook: value(computed("=ROUND(29.41,1)", 29.4)) },
    {
      trap: "our own function with its answer",
      workbook: beside(computed('=GREEN_CHECK("装配式建筑占比",C2,"山西省",2024)', "未到期")),
    },
    { trap: "a formula that gives nothing", workbook: value(computed('=IF(A1="","","")', "")) },
    { trap: "a reference to another sheet of the workbook", workbook: beside(computed("=附表2!A1", 1)) },
    { trap: "brackets in a text", workbook: beside(computed('="[见附件]!"', "[见附件]!")) },
    { trap: "a column of a table object", workbook: beside(computed("=SUM(表1[本年])", 1)) },
  ],
  reject: [
    {
      trap: "a division by zero",
      workbook: value(computed("=D1/D2", { error: "#DIV/0!" })),
      cell: "D4",
      code: "formula-error",
      severity: "error",
    },
    {
      trap: "a lost reference",
      workbook: value(computed("=#REF!*2", { error: "#REF!" })),
      cell: "D4",
      code: "formula-error",
      severity: "error",
    },
    {
      trap: "an error without a formula",
      workbook: value({ error: "#N/A" } as const),
      cell: "D4",
      code: "formula-error",
      severity: "error",
    },
    {
      trap: "an unknown function of somebody else",
      workbook: value(computed("=MYSUM(1)", { error: "#NAME?" })),
      cell: "D4",
      code: "formula-error",
      severity: "error",
    },
    {
      trap: "an error outside of the table",
      workbook: beside(null, computed("=1/0", { error: "#DIV/0!" })),
      cell: "E2",
      code: "formula-error",
      severity: "error",
    },
    {
      trap: "our own function where the add-in was not loaded",
      workbook: beside(computed('=GREEN_CHECK("装配式建筑占比",C2)', { error: "#NAME?" })),
      cell: "D2",
      code: "function-not-loaded",
      severity: "info",
    },
    {
      trap: "our own function that has no answer",
      workbook: beside(computed('=GREEN_TARGET("职住比")', { error: "#N/A" })),
      cell: "D2",
      code: "formula-error",
      severity: "info",
    },
    {
      trap: "a figure that was never calculated",
      workbook: value(computed("=C4+1", uncalculated)),
      cell: "D4",
      code: "formula-uncalculated",
      severity: "error",
    },
    {
      trap: "a formula beside the figures that was never calculated",
      workbook: beside(computed("=C2*2", uncalculated)),
      cell: "D2",
      code: "formula-uncalculated",
      severity: "warning",
    },
    {
      trap: "our own function that was never calculated",
      workbook: beside(computed('=GREEN_CHECK("装配式建筑占比",C2)', uncalculated)),
      cell: "D2",
      code: "formula-uncalculated",
      severity: "info",
    },
    {
      trap: "another file",
      workbook: value(computed("='C:\\数据\\[2023年.xlsx]表1'!D4", 29.4)),
      cell: "D4",
      code: "external-link",
      severity: "error",
    },
    {
      trap: "another file by its index",
      workbook: value(computed("=[1]Sheet1!D4", 29.4)),
      cell: "D4",
      code: "external-link",
      severity: "error",
    },
    {
      trap: "a formula that refers to itself",
      workbook: value(computed("=D4+1", 0)),
      cell: "D4",
      code: "circular-formula",
      severity: "error",
    },
    {
      trap: "a link that no formula shows",
      workbook: { ...value(29.4), externalLinks: ["2023年.xlsx"] },
      cell: null,
      code: "linked-workbook",
      severity: "warning",
    },
  ],
});

describe("references in formulas", () => {
  test.each([
    ["a cell", "=B2", [[null, 1, 1, 1, 1]]],
    ["absolute, lower case", "=$b$2", [[null, 1, 1, 1, 1]]],
    ["a range, however it is turned", "=SUM(C3:B2)", [[null, 1, 1, 2, 2]]],
    [
      "another sheet",
      "=附表2!A1+'附表 3'!A2",
      [
        ["附表2", 0, 0, 1, 1],
        ["附表 3", 1, 0, 1, 1],
      ],
    ],
    ["a text that looks like one", '=IF(A1="B2",1,2)', [[null, 0, 0, 1, 1]]],
    ["a function whose name looks like one", "=LOG10(A1)", [[null, 0, 0, 1, 1]]],
    ["a name that ends like one", "=年A1", []],
  ])("%s", (_, formula, expected) => {
    expect(
      referencesIn(formula).map(({ sheet, row, column, rows, columns }) => [
        sheet,
        row,
        column,
        rows,
        columns,
      ]),
    ).toEqual(expected);
  });
  test.each([
    ["=[Book2.xlsx]Sheet1!A1", true],
    ["='C:\\a b\\[Book 2.xlsx]Sheet 1'!A1", true],
    ["=SUM(Table1[Value])", false],
    ["=SUM(Table1[[#All],[Value]])+Sheet1!A1", false],
    ['="[x]y!"', false],
  ])("%s needs another file: %s", (formula, expected) => {
    expect(needsAnotherFile(formula)).toBe(expected);
  });
});

describe("circles", () => {
  const grid = (...cells: readonly GridCell[]) => workbookOf(sheetOf("表", [cells]));
  const starts = (workbook: ReturnType<typeof grid>) =>
    workbook.sheets.flatMap((sheet) =>
      (sheet.values[0] ?? []).map((_, column) => ({ sheet, row: 0, column })),
    );
  test("of three cells are found once, from their first one", () => {
    const workbook = grid(computed("=B1", 0), computed("=C1*2", 0), computed("=SUM(A1:A1)", 0));
    expect(findCircles(workbook, starts(workbook)).map((circle) => circle.length)).toEqual([3]);
  });
  test("are not seen in a chain", () => {
    const workbook = grid(computed("=B1+C1", 0), computed("=C1", 0), 1);
    expect(findCircles(workbook, starts(workbook))).toEqual([]);
  });
  test("through another sheet are named with it", () => {
    const workbook = workbookOf(
      sheetOf("甲", [[computed("=乙!A1", 0)]]),
      sheetOf("乙", [[computed("=甲!A1", 0)]]),
    );
    const [finding] = findingsOf("F06", audit(workbook));
    expect(finding?.problem).toEqual({ code: "circular-formula", cells: ["A1", "乙!A1", "A1"] });
  });
  test("do not stop the walk through a long chain", () => {
    const long = sheetOf(
      "表",
      Array.from({ length: 3000 }, (_, row) => [computed(`=A${row + 2}`, 0)]),
    );
    expect(findCircles(workbookOf(long), [{ sheet: long, row: 0, column: 0 }])).toEqual([]);
  });
});

test("a template opened where the add-in is not loaded gets one hint, no error", () => {
  const good = filledTemplate("county-green", goodCounty);
  const verdicts = layoutOf("county-green").formulas.filter(
    ({ part }) => part === "verdict" || part === "gap",
  );
  const sheets = good.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : {
          ...sheet,
          values: sheet.values.map((row, rowIndex) =>
            row.map((old, columnIndex) =>
              verdicts.some(({ cell }) => cell.row === rowIndex && cell.column === columnIndex)
                ? ({ error: "#NAME?" } as const)
                : old,
            ),
          ),
        },
  );
  const report = audit({ ...good, sheets });
  expect(inShort(report.findings)).toEqual(["F11 function-not-loaded info"]);
  expect(report.verdict).toBe("submittable");
});
