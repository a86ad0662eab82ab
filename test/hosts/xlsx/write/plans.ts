import type { CellPosition, RangeAddress } from "../../../../src/workbook/address";
import { parseCellAddress, parseRangeAddress } from "../../../../src/workbook/address";
import type { Operation, PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import type { CellValue } from "../../../../src/workbook/snapshot";

export const range = (text: string): RangeAddress => {
  const found = parseRangeAddress(text);
  if (!found) throw new Error(text);
  return found;
};

export const at = (text: string): CellPosition => {
  const found = parseCellAddress(text);
  if (!found) throw new Error(text);
  return found;
};

export const addSheet = (
  sheet: string,
  more: Partial<Extract<Operation, { type: "add-sheet" }>> = {},
): Operation => ({
  type: "add-sheet",
  sheet,
  visibility: "visible",
  position: null,
  ifExists: "fail",
  ...more,
});

export const write = (
  sheet: string,
  address: string,
  ...rows: readonly (readonly (CellValue | PlanCell)[])[]
): Operation => ({
  type: "write-block",
  sheet,
  at: at(address),
  cells: rows.map((row) =>
    row.map((cell): PlanCell =>
      typeof cell === "object" && cell !== null && ("value" in cell || "formula" in cell)
        ? cell
        : { value: cell },
    ),
  ),
});

/** Every operation once, as a template would use it. */
export const fullPlan: WorkbookPlan = {
  operations: [
    addSheet("自查表"),
    write(
      "自查表",
      "A1",
      ["县城绿色低碳建设自查表", null, null, null],
      ["指标", "单位", "值", "结论"],
      [
        "人口密度",
        "万人/km²",
        0.98,
        { formula: '=GREEN_CHECK("人口密度",C3,"灵丘县",2024)', result: "达标" },
      ],
      ["广场集中硬地", "公顷", 2.0001, { formula: "=GREEN_CHECK(A4,C4)", result: "不达标" }],
      ["装配式占比", "%", 0.294, { formula: '=IFERROR(C5/0,"—")', result: { error: "#N/A" } }],
      ["限值", "", { formula: '=GREEN_TARGET("人口密度")', result: 0.6, spill: [[0.6, 1]] }, 1],
      ["真值", true, false, { error: "#REF!" }],
      [" 前后空格 ", "第一行\n第二行", "_x000D_ & <b> \"'", "😀\u0007"],
    ),
    {
      type: "style",
      sheet: "自查表",
      range: range("A1:D1"),
      style: { tone: "title", bold: true, fontSize: 16, horizontal: "center", vertical: "middle" },
    },
    { type: "merge", sheet: "自查表", range: range("A1:D1") },
    {
      type: "style",
      sheet: "自查表",
      range: range("A2:D8"),
      style: { border: "thin", wrap: true, vertical: "middle" },
    },
    {
      type: "style",
      sheet: "自查表",
      range: range("A2:D2"),
      style: { tone: "header", bold: true, italic: true },
    },
    {
      type: "style",
      sheet: "自查表",
      range: range("C3:C5"),
      style: { tone: "input", locked: false, horizontal: "right" },
    },
    { type: "style", sheet: "自查表", range: range("D3:D5"), style: { tone: "derived" } },
    { type: "number-format", sheet: "自查表", range: range("C3"), format: "0.00" },
    { type: "number-format", sheet: "自查表", range: range("C4"), format: '#,##0.0000"公顷"' },
    { type: "number-format", sheet: "自查表", range: range("C5:C5"), format: "0.0%" },
    { type: "column-width", sheet: "自查表", column: 0, width: 24 },
    { type: "column-width", sheet: "自查表", column: 3, width: 14 },
    { type: "row-height", sheet: "自查表", row: 0, height: 30 },
    {
      type: "data-validation",
      sheet: "自查表",
      range: range("C5"),
      rule: { kind: "decimal", minimum: 0, maximum: 1 },
      prompt: { title: "装配式占比", text: "请按百分比填写" },
      refusal: "stop",
      error: { title: "超出范围", text: "应在 0–100% 之间" },
    },
    {
      type: "data-validation",
      sheet: "自查表",
      range: range("B3:B4"),
      rule: { kind: "list", items: ["万人/km²", "公顷", '"亩"'] },
      prompt: null,
      refusal: "warning",
      error: null,
    },
    {
      type: "data-validation",
      sheet: "自查表",
      range: range("C3:C4"),
      rule: { kind: "custom", formula: "=OR(ISNUMBER(C3),LEN(C3)<9)" },
      prompt: null,
      refusal: "stop",
      error: null,
    },
    {
      type: "data-validation",
      sheet: "自查表",
      range: range("C8"),
      rule: { kind: "whole", minimum: 0, maximum: null },
      prompt: { title: "长".repeat(40), text: "长".repeat(300) },
      refusal: "stop",
      error: { title: "错", text: "误" },
    },
    ...(["met", "unmet", "warning", "review", "pending", "note"] as const).map((tone, index): Operation => ({
      type: "conditional-tone",
      sheet: "自查表",
      range: range("D3:D8"),
      text: ["达标", "不达标", "预警", "待核", "待配置", '提示"x"'][index] ?? "",
      tone,
    })),
    { type: "define-name", name: "in_COUNTY_POPULATION_DENSITY", sheet: "自查表", range: range("C3") },
    { type: "define-name", name: "输入区", sheet: "自查表", range: range("C3:C5") },
    { type: "note", sheet: "自查表", at: at("C3"), text: "填建成区常住人口密度。\n来源：年报" },
    { type: "note", sheet: "自查表", at: at("C4"), text: "按 公顷 填写" },
    { type: "link", sheet: "自查表", at: at("A4"), toSheet: "附表 '1' 号", toCell: at("B2") },
    { type: "freeze", sheet: "自查表", rows: 2, columns: 1 },
    {
      type: "print-setup",
      sheet: "自查表",
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first: 1, count: 1 },
      footer: "&L绿规校核&R第 &P 页，共 &N 页",
    },
    addSheet("附表 '1' 号", { position: 0 }),
    write("附表 '1' 号", "B2", ["甲", 1]),
    { type: "reveal", sheet: "附表 '1' 号", rows: [2, 5], columns: [4], hidden: true },
    write("附表 '1' 号", "B3", ["隐藏行", 2]),
    addSheet("_GreenCheck", { visibility: "very-hidden" }),
    write("_GreenCheck", "A1", ["GreenCheck", "settings/1"]),
    { type: "number-format", sheet: "_GreenCheck", range: range("A1:B1"), format: "@" },
    { type: "protect", sheet: "自查表", enabled: true },
    { type: "select", sheet: "自查表", range: range("C3") },
  ],
};
