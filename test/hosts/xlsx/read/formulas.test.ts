import fc from "fast-check";
import { formulaTokens } from "../../../../src/hosts/xlsx/read/formulaTokens";
import { followerFormula, sharedFormula, shownFormula } from "../../../../src/hosts/xlsx/read/formulas";

describe("prefixes that only the file knows", () => {
  test.each([
    ["our functions", "_xldudf_GREEN_CHECK(A1,B1)", "GREEN_CHECK(A1,B1)"],
    ["inside another function", 'IFERROR(_xldudf_GREEN_GAP("a",B2),"")', 'IFERROR(GREEN_GAP("a",B2),"")'],
    ["newer functions", "_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)"],
    ["two prefixes at once", "_xlfn._xlws.FILTER(A1:A9,B1:B9)", "FILTER(A1:A9,B1:B9)"],
    ["parameters of LET", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["text that looks like one", 'A1&"_xldudf_GREEN_CHECK("', 'A1&"_xldudf_GREEN_CHECK("'],
    ["a sheet named like one", "'_xlfn.a'!A1+_xlfn.ABS(1)", "'_xlfn.a'!A1+ABS(1)"],
    ["nothing to strip", "SUM(A1:A3)", "SUM(A1:A3)"],
  ])("%s", (_trap, stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });
});

describe("a shared formula, two rows down and one column right of C3", () => {
  test.each([
    ["relative", "B2*2", "C4*2"],
    ["absolute", "$B$2+B$2+$B2", "$B$2+C$2+$B4"],
    ["a range", "SUM(A1:B2)", "SUM(B3:C4)"],
    ["whole columns and rows", "SUM(A:B)+SUM(1:2)+SUM($A:$B)", "SUM(B:C)+SUM(3:4)+SUM($A:$B)"],
    ["another sheet", "附表1!A1+'附表 2'!A1", "附表1!B3+'附表 2'!B3"],
    ["a sheet named like a cell", "'A1'!A1", "'A1'!B3"],
    ["another workbook", "[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["functions named like cells", "LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
    ["names named like cells", "A1_rate+A1.x+rate2024+税率A1", "A1_rate+A1.x+rate2024+税率A1"],
    ["text", 'IF(A1="A1","B2""C3",A2)', 'IF(B3="A1","B2""C3",B4)'],
    ["table columns", "Table1[[#This Row],[A1]]+T[A1]+A1", "Table1[[#This Row],[A1]]+T[A1]+B3"],
    ["numbers with exponents", "1E5+2.5e-3+A1", "1E5+2.5e-3+B3"],
    ["errors", "IF(A1,#N/A,#REF!)", "IF(B3,#N/A,#REF!)"],
    ["a spilled range", "SUM(A1#)", "SUM(B3#)"],
    ["lower case", "a1+b2", "B3+C4"],
    ["the last column and row", "XFC1048574", "XFD1048576"],
    ["over the edge of the sheet", "XFD1+A1048575", "#REF!+#REF!"],
  ])("%s", (_trap, formula, expected) => {
    expect(followerFormula(sharedFormula(formula, 2, 2), 4, 3)).toBe(expected);
  });

  test("up and to the left of the first cell", () => {
    expect(followerFormula(sharedFormula("C3+A1", 5, 5), 3, 4)).toBe("B1+#REF!");
  });
});

describe("any text", () => {
  test("is split without losing a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  test("made of formula signs is shifted there and back", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B$2",
      "SUM(",
      ")",
      "+",
      '"A1"',
      "C:D",
      "5:6",
      "附表!",
      "1E5",
      ",",
      "LOG10(",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (list) => {
        const formula = list.join(" ");
        const there = followerFormula(sharedFormula(formula, 0, 0), 7, 3);
        expect(followerFormula(sharedFormula(there, 7, 3), 0, 0)).toBe(formula);
      }),
    );
  });
});
