import type { RuleId } from "../../../src/validation/problems";
import type { ScopeOverrides } from "../../../src/validation/types";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { countyTable, countyValue, divisionTable, plannedValue, sheetOf, workbookOf } from "./grid";
import { linkExamples } from "./linkExamples";
import { filledTemplate, goodCounty, layoutOf, withCell } from "./templates";

export interface RuleExample {
  readonly fails: WorkbookSnapshot;
  readonly passes: WorkbookSnapshot;
  /** Range that the page shows. */
  readonly shown: string;
  readonly overrides?: ScopeOverrides;
}

const share = "装配式建筑占新建建筑面积比例";
const good = filledTemplate("county-green", goodCounty);
const layout = layoutOf("county-green");
const header = layout.headers.find(
  ({ cell }) => cell.row === layout.table.row && cell.column === layout.columns.value,
) ?? { cell: { row: 0, column: 0 }, text: "" };
const derived = layout.formulas.find(({ part }) => part === "derived")?.cell ?? { row: 0, column: 0 };
const rowsAround = (row: number, columns: string): string =>
  columns.replace("first", String(row - 1)).replace("last", String(row + 1));
const signed = (reviewer: string) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "单位", "2024年"],
      [share, "%", 29.4],
      ["填表人：张某", `审核人：${reviewer}`],
    ]),
  );
const ratio = (value: number) =>
  countyTable([
    ["县城建成区建筑总面积", "万㎡", null, 312.5, null],
    ["县城建成区建设用地面积", "公顷", null, 480, null],
    ["建筑总面积与建设用地面积的比值", "-", null, value, null],
  ]);
const storeys = (explanation: string) => countyTable([["新建住宅最高层数", "层", 18, 19, 18, explanation]]);

/** One workbook that breaks each rule and one that almost does; shown on the rule's page and tested. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  F02: {
    fails: withCell(good, header.cell, "目标"),
    passes: withCell(good, header.cell, ` ${[...header.text].join(" ")} `),
    shown: `A${header.cell.row + 1}:D${header.cell.row + 1}`,
  },
  F03: {
    fails: countyTable([[share, "%", 26, null, 30]], { merged: ["C4:D4"] }),
    passes: countyTable([[share, "%", 26, 29.4, 30]], { merged: ["A1:F1"] }),
    shown: "A3:E4",
  },
  F04: {
    fails: countyTable([[share, "%", 26, 29.4, 30]], { hiddenRows: [4] }),
    passes: countyTable([[share, "%", 26, 29.4, 30]], { hiddenRows: [5] }),
    shown: "A3:E5",
  },
  F05: {
    fails: withCell(good, derived, 0.95),
    passes: good,
    shown: rowsAround(derived.row, "Bfirst:Dlast"),
  },
  F06: {
    fails: countyValue(share, "%", { formula: "=C4/0", value: { error: "#DIV/0!" } }),
    passes: countyValue(share, "%", { formula: "=ROUND(29.41,1)", value: 29.4 }),
    shown: "A3:E4",
  },
  T01: {
    fails: countyTable([[share, "%", 26, null, 30]]),
    passes: countyTable([[share, "%", null, 29.4, null]]),
    shown: "A3:E4",
  },
  T02: { fails: countyValue(share, "%", "约27"), passes: countyValue(share, "%", 27), shown: "A3:E4" },
  T03: { fails: countyValue(share, "%", "/"), passes: countyValue(share, "%", "不适用"), shown: "A3:E4" },
  T04: {
    fails: countyValue(share, "%", 0.294),
    passes: countyValue(share, "%", { value: 0.294, format: "0.0%" }),
    shown: "A3:E4",
  },
  T05: {
    fails: countyValue("县城建成区常住人口", "万人", 86000),
    passes: countyValue("县城建成区常住人口", "人", 86000),
    shown: "A3:E4",
  },
  T06: { fails: countyValue(share, "%", 100.1), passes: countyValue(share, "%", 100), shown: "A3:E4" },
  C01: {
    fails: divisionTable([["110228", "密云县", 59.9]]),
    passes: divisionTable([["110118", "密云区", 59.9]]),
    shown: "A1:C2",
  },
  ...linkExamples,
  L04: {
    fails: ratio(0.67),
    passes: workbookOf(...ratio(0).sheets.map((sheet) => withFormula(sheet))),
    shown: "A3:E6",
  },
  P01: {
    fails: plannedValue("广场集中硬地面积", "㎡", 18000, 20001),
    passes: plannedValue("广场集中硬地面积", "㎡", 18000, 20000),
    shown: "A3:E4",
  },
  P02: {
    fails: countyValue("内部道路红线宽度", "米", 42),
    passes: countyValue("内部道路红线宽度", "米", 40),
    shown: "A3:E4",
  },
  P03: { fails: storeys("无"), passes: storeys("1个项目经专家论证，已备案"), shown: "A3:F4" },
  S01: { fails: signed(""), passes: signed("李某"), shown: "A1:C3" },
};

/** The ratio of the third row computed by the sheet. */
function withFormula(sheet: WorkbookSnapshot["sheets"][number]): WorkbookSnapshot["sheets"][number] {
  const replaced = <Cell>(rows: readonly (readonly Cell[] | null)[], cell: Cell) =>
    rows.map((row, index) =>
      index === 5 && row !== null ? row.map((old, column) => (column === 3 ? cell : old)) : row,
    );
  return {
    ...sheet,
    values: sheet.values.map((row, index) =>
      index === 5 ? row.map((old, column) => (column === 3 ? 312.5 / 480 : old)) : row,
    ),
    formulas: replaced<string | null>(sheet.formulas, "=D4/D5"),
  };
}
