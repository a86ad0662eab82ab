import { percentScaleOf } from "../../src/quantity/numberFormat";

it.each([
  ["General", "none", false, false, null],
  ["", "none", false, false, null],
  ["G/通用格式", "none", false, false, null],
  ["0", "none", false, false, 0],
  ["#,##0.00", "none", false, false, 2],
  ["0%", "scaled", false, false, 0],
  ["0.0%", "scaled", false, false, 1],
  ["0.00%;[Red]-0.00%", "scaled", false, false, 2],
  ['0.0"%"', "literal", false, false, 1],
  ["0.0\\%", "literal", false, false, 1],
  ['0.00"万m²"', "none", false, false, 2],
  ['#,##0"年"', "none", false, false, 0],
  ["@", "none", false, true, null],
  ["yyyy/m/d", "none", true, false, null],
  ['yyyy"年"m"月"', "none", true, false, null],
  ["[$-804]yyyy年m月d日", "none", true, false, null],
  ["[h]:mm", "none", true, false, null],
  ["mm:ss.0", "none", true, false, null],
  ["0.00E+00", "none", false, false, 2],
  ["[Red]0.0", "none", false, false, 1],
  ["# ?/?", "none", false, false, null],
  ["_ * #,##0.00_ ", "none", false, false, 2],
] as const)("reads the format %j", (format, percent, date, text, decimals) => {
  expect(percentScaleOf(format)).toEqual({ percent, date, text, decimals });
});
