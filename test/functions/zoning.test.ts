import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const checked = (...args: readonly FunctionArgument[]): readonly unknown[] => {
  const outcome = callFunction("PLAN_ZONING", args);
  if (!outcome?.ok || !Array.isArray(outcome.value)) throw new Error(JSON.stringify(outcome));
  return outcome.value[0] ?? [];
};

/** PKU 7.6 (4) 5, the table of New York's residence districts. */
it.each([
  ["R1, at the ratio", "R1", "-", "-", "容积率", 0.5, "达标"],
  ["R1, above it", "R1", "-", "-", "容积率", 0.51, "提示"],
  ["R2, open space is a least", "R2", "-", "-", "空地率", "150%", "达标"],
  ["R2, less open space", "R2", "-", "-", "空地率", 149, "提示"],
  ["R3, coverage as a share", "R3", "-", "-", "建筑密度", 0.35, "达标"],
  ["R3, coverage in points", "R3", "-", "-", "建筑密度", 36, "提示"],
  ["R4, street wall in feet", "R4", "-", "-", "沿街墙", 25, "达标"],
  ["R4, street wall in metres", "R4", "-", "-", "沿街墙高度（m）", 7.63, "提示"],
  ["R5, total height", "r5", "/", "无", "总高", "40英尺", "达标"],
  ["R6, low end of the range", "R6", "高度系数规则", "-", "容积率", 0.78, "达标"],
  ["R6, high end", "R6", "height factor", "-", "容积率", 2.43, "达标"],
  ["R6, above it", "R6", "高度系数", "-", "容积率", 2.44, "提示"],
  ["R6, storeys", "R6", "高度系数", "-", "层数", 14, "提示"],
  ["R6, another street", "R6", "优质居所规则", "WS2", "容积率", 2.43, "达标"],
  ["R6, the rule as printed", "R6", "优质层所规则", "NS", "总高", 55, "达标"],
  ["R7, the damaged cell", "R7", "高度系数规则", "-", "容积率", 3.44, "达标"],
  ["R8, base within", "R8", "优质居所规则", "ns", "裙房高度", 80, "达标"],
  ["R8, corner lot", "R8", "优质居所规则", "WS1", "街角地块建筑密度", 0.81, "提示"],
  ["R9, height factor or tower", "R9", "高度系数规则", "-", "空地率", "9%", "达标"],
  ["R9, a row that belongs to R10", "R9", "塔楼规则", "-", "容积率", 9, "待核"],
  ["R9, its narrow base", "R9", "优质居所规则", "NS", "裙房高度", 100, "待核"],
  ["what the row does not limit", "R1", "-", "-", "层数", 3, "不适用"],
] as const)("judges %s", (_case, district, rule, street, name, value, verdict) => {
  expect(checked(district, rule, street, [[name, value]])[2]).toBe(verdict);
});

it.each([
  ["an unknown district", ["R11", "-", "-", [["容积率", 1]]], "#VALUE!", /R11.*R1.*R9/],
  ["a rule of another district", ["R1", "塔楼规则", "-", [["容积率", 1]]], "#VALUE!", /塔楼规则/],
  ["no street class where one is asked", ["R6", "优质居所规则", "-", [["容积率", 1]]], "#VALUE!", /WS1.*NS/],
  ["an unknown name", ["R1", "-", "-", [["绿地率", 1]]], "#VALUE!", /绿地率.*空地率/],
  ["a negative value", ["R1", "-", "-", [["容积率", -1]]], "#NUM!", /各项数值/],
  ["an area for a height", ["R5", "-", "-", [["总高", "3亩"]]], "#VALUE!", /亩.*英尺/],
  ["no value at all", ["R1", "-", "-", [["容积率", null]]], "#N/A", /没有可以计算的项目/],
] as const)("refuses %s", (_case, args, error, message) => {
  const outcome = callFunction("PLAN_ZONING", args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});
