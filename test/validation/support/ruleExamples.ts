import type { RuleId } from "../../../src/validation/problems";
import type { ScopeOverrides } from "../../../src/validation/types";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { applyPlan } from "../../../src/workbook/applyPlan";
import type { Operation } from "../../../src/workbook/plan";
import { readSettings } from "../../../src/workbook/settingsSheet";
import {
  countyTable,
  countyValue,
  divisionTable,
  plannedValue,
  remembering,
  sheetOf,
  workbookOf,
  type GridCell,
} from "./grid";
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

const [stamp = { template: "", version: "", sheet: "" }] = readSettings(good).stamps;
const changed = (workbook: WorkbookSnapshot, operations: readonly Operation[]): WorkbookSnapshot => {
  const outcome = applyPlan(workbook, { operations });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const unprotected = (workbook: WorkbookSnapshot) =>
  changed(workbook, [{ type: "protect", sheet: stamp.sheet, enabled: false }]);
const plaza = {
  row: layout.rows.find(({ indicator }) => indicator === "COUNTY_PLAZA_HARD_SURFACE")?.row ?? 0,
  column: layout.columns.value,
};
const printedWith = (workbook: WorkbookSnapshot, format: string) =>
  changed(workbook, [
    { type: "number-format", sheet: stamp.sheet, range: { ...plaza, rows: 1, columns: 1 }, format },
  ]);
const periods = (...years: readonly string[]) =>
  workbookOf(
    sheetOf("附表1", [
      ["填报单位", "灵丘县住房和城乡建设局"],
      ["报告期", "2024年"],
      ["指标名称", "单位", ...years],
      [share, "%", ...years.map(() => 29.4)],
    ]),
  );
const industry = (code: string) =>
  workbookOf(
    sheetOf("行业", [
      ["行业代码", "行业名称", "能源消费量（万吨标准煤）"],
      [code, "电力、热力生产和供应业", 30.1],
    ]),
  );
const shanxi = { region: "太原市", year: 2023 };
const energy = (factor: GridCell) =>
  workbookOf(
    sheetOf("能源活动", [
      ["品种", "单位", "2022", "2023", "排放因子来源"],
      ["外购电力", "亿千瓦时", 320.8, 334.6, factor],
    ]),
  );
const economy = (prices: string) =>
  workbookOf(
    sheetOf("经济", [
      ["指标名称", "单位", "2022年", "2023年"],
      [`地区生产总值（${prices}）`, "亿元", 520, 540],
      ["单位GDP能耗（2020年不变价）", "吨标准煤/万元", 0.52, 0.5],
    ]),
  );
const power = (label: string) =>
  workbookOf(
    sheetOf("能源", [
      ["品种", "单位", "2022年", "2023年"],
      ["发电用原煤", "万吨", 120, 118],
      [label, "亿千瓦时", 320, 334],
    ]),
  );
const sink = (result: string) =>
  workbookOf(
    sheetOf("碳汇", [
      ["地类", "面积（公顷）", "系数（tC/公顷·年）", result, "来源"],
      ["林地", 1000, 0.644, 644, "文献"],
      ["草地", 1000, 0.021, 21, "文献"],
    ]),
  );

const renovations = (count: number) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", "2021年"],
      ["新开工改造老旧小区数量", "个", count],
    ]),
  );
const later = (header: string) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", header],
      [share, "%", 45],
    ]),
  );

/** One workbook that breaks each rule and one that almost does; shown on the rule's page and tested. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  F01: {
    fails: remembering(good, { ...readSettings(good), stamps: [{ ...stamp, version: "0.9" }] }),
    passes: good,
    shown: "A1:D2",
  },
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
  F07: { fails: unprotected(good), passes: good, shown: "A1:D2" },
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
  T07: {
    fails: printedWith(withCell(good, plaza, 1.234), "0.00"),
    passes: printedWith(withCell(good, plaza, 1.23), "0.00"),
    shown: rowsAround(plaza.row, "Bfirst:Dlast"),
  },
  T08: { fails: periods("2022年", "2023年"), passes: periods("2023年", "2024年"), shown: "A1:D4" },
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
  C03: { fails: industry("C44"), passes: industry("D44"), shown: "A1:C2" },
  M01: { fails: energy(0.5703), passes: energy(0.6634), shown: "A1:E2", overrides: shanxi },
  M02: { fails: energy(null), passes: energy("公告2025年第47号"), shown: "A1:E2", overrides: shanxi },
  M03: { fails: economy("现价"), passes: economy("2020年不变价"), shown: "A1:D3" },
  M04: { fails: power("全社会用电量"), passes: power("外购电力"), shown: "A1:D3" },
  M05: { fails: sink("碳汇量（吨）"), passes: sink("碳汇量（tC）"), shown: "A1:E3" },
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
  P04: {
    fails: renovations(1200),
    passes: renovations(1500),
    shown: "A1:C2",
    overrides: { region: "湖南省", year: 2021 },
  },
  P05: {
    fails: later("2035年目标"),
    passes: later("2030年目标"),
    shown: "A1:C2",
    overrides: { region: "灵丘县", year: 2024, adopted: ["SX", "PKU"] },
  },
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
