import { audit, findingsOf } from "../support/audit";
import { sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const side = (closing: GridCell, opening: GridCell, headers = ["2023年末（公顷）", "2024年初（公顷）"]) =>
  workbookOf(
    sheetOf("表", [
      ["地类", ...headers],
      ["林地", closing, opening],
      ["草地", 121800, 121800],
    ]),
  );

const rows = (closing2023: GridCell, opening2024: GridCell) =>
  workbookOf(
    sheetOf("表", [
      ["项目", "单位", "2023年", "2024年"],
      ["年初耕地面积", "公顷", 104000, opening2024],
      ["年末耕地面积", "公顷", closing2023, 104300],
    ]),
  );

const yearly = (year: number, opening: GridCell, closing: GridCell, unit = "公顷") =>
  sheetOf(`${year}年`, [
    ["地类", `年初数（${unit}）`, `年末数（${unit}）`],
    ["耕地", opening, closing],
    ["林地", ...(unit === "公顷" ? [300, 300] : [3, 3])],
  ]);

testRule("L05", {
  accept: [
    { trap: "the same", workbook: side(288300, 288300) },
    { trap: "rounded to other places", workbook: side(288300.4, 288300) },
    { trap: "no closing figure", workbook: side(null, 287900) },
    { trap: "no opening figure", workbook: side(288300, null) },
    { trap: "a key", workbook: side("未统计", 287900) },
    {
      trap: "two years that do not follow one another",
      workbook: side(288300, 287900, ["2022年末（公顷）", "2024年初（公顷）"]),
    },
    {
      trap: "the same year's beginning and end",
      workbook: side(287900, 288300, ["2024年末（公顷）", "2024年初（公顷）"]),
    },
    { trap: "years without a side", workbook: side(288300, 287900, ["2023年（公顷）", "2024年（公顷）"]) },
    { trap: "rows over years", workbook: rows(104200, 104200) },
    { trap: "a sheet a year", workbook: workbookOf(yearly(2023, 100, 110), yearly(2024, 110, 120)) },
    {
      trap: "a sheet a year in other units",
      workbook: workbookOf(yearly(2023, 100, 110), yearly(2024, 1.1, 1.2, "平方公里")),
    },
    { trap: "years apart", workbook: workbookOf(yearly(2022, 100, 110), yearly(2024, 113, 120)) },
  ],
  reject: [
    {
      trap: "restated",
      workbook: side(288300, 287900),
      cell: "C2",
      code: "opening-differs",
      severity: "warning",
    },
    {
      trap: "at the beginning of the period",
      workbook: side(288300, 287900, ["2023年期末（公顷）", "2024年期初（公顷）"]),
      cell: "C2",
      code: "opening-differs",
      severity: "warning",
    },
    {
      trap: "typed as text",
      workbook: side(288300, "２８７９００"),
      cell: "C2",
      code: "opening-differs",
      severity: "warning",
    },
    {
      trap: "rows over years",
      workbook: rows(104200, 104100),
      cell: "D2",
      code: "opening-differs",
      severity: "warning",
    },
    {
      trap: "a sheet a year",
      workbook: workbookOf(yearly(2023, 100, 110), yearly(2024, 113, 120)),
      cell: "B2",
      code: "opening-differs",
      severity: "warning",
    },
    {
      trap: "a sheet a year in other units",
      workbook: workbookOf(yearly(2023, 100, 110), yearly(2024, 1.13, 1.2, "平方公里")),
      cell: "B2",
      code: "opening-differs",
      severity: "warning",
    },
  ],
});

test("names the cell that closed the year before, on its sheet", () => {
  const report = audit(workbookOf(yearly(2023, 100, 110), yearly(2024, 113, 120)));
  expect(findingsOf("L05", report).map(({ sheet, problem }) => [sheet, problem])).toEqual([
    [
      "2024年",
      {
        code: "opening-differs",
        shown: { value: 113, unit: "公顷" },
        year: 2024,
        closing: { value: 110, unit: "公顷" },
        closingCell: "2023年!C2",
        alike: 0,
      },
    ],
  ]);
});
