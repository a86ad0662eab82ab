import { isMarkFormula, markFormula } from "../../src/workbook/marks";
import type { CellValue } from "../../src/workbook/snapshot";

const formula = (value: CellValue) =>
  markFormula({ sheet: "表", at: { row: 12, column: 4 }, tone: "unmet", value });

describe("a mark shows as long as the cell holds what was found", () => {
  test.each<[string, CellValue, string]>([
    [
      "a number, with room for binary noise",
      20001,
      '=AND(ISNUMBER(E13),ABS(E13-(20001))<=0.000020001,N("GreenCheck")=0)',
    ],
    ["a negative number", -0.5, '=AND(ISNUMBER(E13),ABS(E13-(-0.5))<=5e-10,N("GreenCheck")=0)'],
    ["zero is no blank", 0, '=AND(ISNUMBER(E13),ABS(E13-(0))<=0,N("GreenCheck")=0)'],
    ["a text, letter by letter", '约"27"', '=AND(ISTEXT(E13),EXACT(E13,"约""27"""),N("GreenCheck")=0)'],
    ["a blank", null, '=AND(ISBLANK(E13),N("GreenCheck")=0)'],
    ["a truth value", true, '=AND(E13=TRUE,N("GreenCheck")=0)'],
    ["an error", { error: "#DIV/0!" }, '=AND(ISERROR(E13),N("GreenCheck")=0)'],
  ])("%s", (_name, value, expected) => {
    expect(formula(value)).toBe(expected);
  });

  test("a long text is compared by its beginning: Excel takes no more", () => {
    expect(formula("长".repeat(300))).toBe(
      `=AND(ISTEXT(E13),EXACT(LEFT(E13,200),"${"长".repeat(200)}"),N("GreenCheck")=0)`,
    );
  });
});

test.each([
  ["as written", formula(1), true],
  ["as a program writes it back", formula("a").slice(1).toLowerCase().replace("n(", "N( "), true],
  ["a user's own rule", "=E13>20000", false],
  ["a user's rule that speaks of us", '=A1="GreenCheck"', false],
])("marks are told from other formats: %s", (_name, text, ours) => {
  expect(isMarkFormula(text)).toBe(ours);
});
