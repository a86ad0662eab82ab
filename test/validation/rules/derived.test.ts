import { countyTable, divisionTable, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const floorArea = (value: GridCell, ratio: GridCell, land: GridCell = 480) =>
  countyTable([
    ["县城建成区建筑总面积", "万㎡", null, value, null],
    ["县城建成区建设用地面积", "公顷", null, land, null],
    ["建筑总面积与建设用地面积的比值", "-", null, ratio, null],
  ]);

const density = (
  people: GridCell,
  area: GridCell,
  ratio: GridCell,
  units: readonly [string, string, string],
) =>
  countyTable([
    ["县城建成区常住人口", units[0], null, people, null],
    ["县城建成区面积", units[1], null, area, null],
    ["县城建成区人口密度", units[2], null, ratio, null],
  ]);

const cities = (...shares: readonly GridCell[]) =>
  divisionTable(
    shares.map((share, index) => [
      ["150100", "150200", "150300"][index] ?? "",
      ["呼和浩特市", "包头市", "乌海市"][index] ?? "",
      59.9,
      52.8,
      share,
    ]),
    ["新建建筑面积（万平方米）", "其中：绿色建筑（万平方米）", "绿色建筑占比（%）"],
  );

const formula = (value: number, text = "=D4/D5") => ({ value, formula: text });

testRule("L04", {
  accept: [
    { trap: "computed by the sheet", workbook: floorArea(312.5, formula(312.5 / 480)) },
    {
      trap: "computed and rounded by the sheet",
      workbook: floorArea(312.5, formula(0.65, "=ROUND(D4/D5,2)")),
    },
    { trap: "a part missing", workbook: floorArea(null, 0.65) },
    { trap: "a part that is no number", workbook: floorArea("/", 0.65) },
    { trap: "a denominator of zero", workbook: floorArea(312.5, 0.65, 0) },
    { trap: "a ratio that is not given", workbook: floorArea(312.5, null) },
    {
      trap: "no parts on the sheet",
      workbook: countyTable([["县城建成区人口密度", "万人/平方公里", null, 0.95, null]]),
    },
    { trap: "shares of cities by formula", workbook: cities(formula(88.1469, "=D2/C2*100")) },
    {
      trap: "a share of cities rounded by formula to 88.1",
      workbook: cities(formula(88.1, "=ROUND(D2/C2*100,1)")),
    },
  ],
  reject: [
    {
      trap: "typed and right to its last place",
      workbook: floorArea(312.5, 0.65),
      cell: "D6",
      code: "typed-where-computable",
      severity: "info",
    },
    {
      trap: "typed with more places, still right",
      workbook: floorArea(312.5, 0.651),
      cell: "D6",
      code: "typed-where-computable",
      severity: "info",
    },
    {
      trap: "typed as text and right",
      workbook: floorArea(312.5, "0.65"),
      cell: "D6",
      code: "typed-where-computable",
      severity: "info",
    },
    {
      trap: "typed and right within the rounding of its parts",
      workbook: floorArea(313, 0.6531),
      cell: "D6",
      code: "typed-where-computable",
      severity: "info",
    },
    {
      trap: "typed and off by one in the last place",
      workbook: floorArea(312.5, 0.67),
      cell: "D6",
      code: "derived-differs",
      severity: "error",
    },
    {
      trap: "typed and off by a power of ten",
      workbook: floorArea(312.5, 0.065),
      cell: "D6",
      code: "derived-differs",
      severity: "error",
    },
    {
      trap: "a formula that computes something else",
      workbook: floorArea(312.5, formula(1.536, "=D5/D4")),
      cell: "D6",
      code: "derived-differs",
      severity: "error",
    },
    {
      trap: "other units for the parts, right",
      workbook: density(86000, 910, 0.945, ["人", "公顷", "万人/平方公里"]),
      cell: "D6",
      code: "typed-where-computable",
      severity: "info",
    },
    {
      trap: "other units for the parts, wrong",
      workbook: density(86000, 910, 0.00945, ["人", "公顷", "万人/平方公里"]),
      cell: "D6",
      code: "derived-differs",
      severity: "error",
    },
    {
      trap: "shares of cities typed and right, told once for the column",
      workbook: cities(88.1, 88.1, 88.15),
      cell: "E2:E4",
      code: "typed-where-computable",
      severity: "info",
    },
  ],
});
