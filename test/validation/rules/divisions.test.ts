import { divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const city = (code: GridCell, name: GridCell) =>
  divisionTable([
    ["150100", "呼和浩特市", 59.9],
    [code, name, 66.1],
  ]);

testRule("C01", {
  accept: [
    { trap: "code and full name", workbook: city("150200", "包头市") },
    { trap: "a code typed as number", workbook: city(150200, "包头市") },
    { trap: "the short name", workbook: city("150200", "包头") },
    { trap: "the name with its province", workbook: city("150200", "内蒙古自治区包头市") },
    { trap: "a code of twelve digits", workbook: city("150200000000", "包头市") },
    { trap: "a code without name", workbook: city("150200", null) },
    { trap: "an English name beside the code", workbook: city("150200", "Baotou City") },
    { trap: "an earlier name of a code that still stands", workbook: city("420600", "襄樊市") },
    { trap: "合计 without code", workbook: city(null, "合计") },
    {
      trap: "the same district name in two cities",
      workbook: divisionTable([
        ["320106", "鼓楼区", 1],
        ["320302", "鼓楼区", 2],
        ["350102", "鼓楼区", 3],
      ]),
    },
    {
      trap: "rows by name alone",
      workbook: workbookOf(
        sheetOf("汇总", [
          ["城市", "新建建筑面积（万平方米）"],
          ["包头市", 66.1],
          ["乌海市", 73.9],
        ]),
      ),
    },
  ],
  reject: [
    {
      trap: "a code that never was",
      workbook: city("159900", "包头新市"),
      cell: "A3",
      code: "code-unknown",
      severity: "warning",
      fix: "unfixable",
    },
    {
      trap: "a code that never was, with a name that means one place",
      workbook: city("159900", "包头市"),
      cell: "A3",
      code: "code-unknown",
      severity: "warning",
      fix: { kind: "consent", after: "150200" },
    },
    {
      trap: "a code with a publisher's mark",
      workbook: city("150200（2）", "滨河新区"),
      cell: "A3",
      code: "code-unknown",
      severity: "warning",
      fix: "unfixable",
    },
    {
      trap: "a code of five digits",
      workbook: city("15020", "某市"),
      cell: "A3",
      code: "code-unknown",
      severity: "warning",
      fix: "unfixable",
    },
    {
      trap: "密云县 before it became a district",
      workbook: city("110228", "密云县"),
      cell: "A3",
      code: "code-former",
      severity: "warning",
      fix: "unfixable",
    },
    {
      trap: "枞阳县 before it moved to 铜陵, with a number for a code",
      workbook: city(340823, "枞阳县"),
      cell: "A3",
      code: "code-former",
      severity: "warning",
      fix: { kind: "consent", after: 340722 },
    },
    {
      trap: "the name of another city",
      workbook: city("150200", "乌海市"),
      cell: "A3",
      code: "code-name-mismatch",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "one character apart, likely another spelling",
      workbook: city("130523", "内邱县"),
      cell: "A3",
      code: "code-name-mismatch",
      severity: "warning",
      fix: "unfixable",
    },
    {
      trap: "the same code twice",
      workbook: city("150100", "呼和浩特市"),
      cell: "A3",
      code: "duplicate-unit",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "the same name twice without codes",
      workbook: workbookOf(
        sheetOf("汇总", [
          ["城市", "新建建筑面积（万平方米）"],
          ["包头市", 66.1],
          ["包头市", 73.9],
        ]),
      ),
      cell: "A3",
      code: "duplicate-unit",
      severity: "error",
      fix: "unfixable",
    },
  ],
});
