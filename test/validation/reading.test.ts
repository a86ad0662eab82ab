import fc from "fast-check";
import { parseUnit } from "../../src/quantity/units";
import { readCell } from "../../src/validation/reading";
import type { CellValue } from "../../src/workbook/snapshot";

const unit = (symbol: string | null) => (symbol === null ? null : parseUnit(symbol));

describe("reading a cell with its format and unit", () => {
  test.each<readonly [string, CellValue, string | null, string, unknown]>([
    ["98 % in a percent format", 0.98, "%", "0%", { value: 98, percent: "scaled", lastPlace: 1 }],
    ["29.4 % in a percent format", 0.294, "%", "0.0%", { value: 29.4, percent: "scaled", lastPlace: 0.1 }],
    ["points under %", 29.4, "%", "General", { value: 29.4, percent: "points", lastPlace: 0.1 }],
    ["a bare 1 under %", 1, "%", "General", { value: 1, percent: "share-or-points" }],
    ["0.98 under %", 0.98, "%", "0.00", { value: 0.98, percent: "share-or-points" }],
    ["zero under %", 0, "%", "General", { value: 0, percent: "points" }],
    ["0.5 with a printed sign", 0.5, "%", '0.0"%"', { value: 0.5, percent: "points" }],
    ["a percent text under %", "９８％", "%", "General", { value: 98, percent: "points" }],
    ["a ratio", 0.65, "1", "General", { value: 0.65, percent: "none", lastPlace: 0.01 }],
    ["a whole number", 480, "公顷", "General", { value: 480, lastPlace: 1 }],
    ["metres under km", "420m", "km", "General", { value: 0.42, lastPlace: 0.001 }],
    ["a text in the cell's unit", "42米", "m", "General", { value: 42, lastPlace: 1 }],
  ])("%s", (_, value, symbol, format, expected) => {
    expect(readCell(value, unit(symbol), format)).toMatchObject({ kind: "number", ...(expected as object) });
  });
  test.each<readonly [string, CellValue, string]>([
    ["nothing", null, "blank"],
    ["spaces", "　 ", "blank"],
    ["the blank of a formula", "", "blank"],
    ["a yes", true, "boolean"],
    ["an error", { error: "#DIV/0!" }, "error"],
    ["a formula never calculated", { error: "#BUSY!" }, "uncalculated"],
    ["a notation key", "涉密", "key"],
    ["a stroke", "—", "no-data"],
    ["words", "见附件", "unreadable"],
    ["a unit of another kind", "42公顷", "unreadable"],
  ])("%s", (_, value, kind) => {
    expect(readCell(value, unit("m"), "General").kind).toBe(kind);
  });
  test("never throws, and a number is always finite, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.constantFrom("约", "％", "万", "１２.３㎡", "1e999")),
        fc.constantFrom("%", "m", "万人", "1", null),
        (value, symbol) => {
          const reading = readCell(value, unit(symbol), "General");
          if (reading.kind === "number" && typeof value === "string")
            expect(Number.isFinite(reading.value)).toBe(true);
        },
      ),
    );
  });
});
