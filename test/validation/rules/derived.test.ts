import { countyTable, divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
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

const own = (name: string, ...rows: readonly (readonly GridCell[])[]) =>
  sheetOf(name, [
    ["填报单位：灵丘县住房和城乡建设管理局", null, "报告期：2024年度"],
    ["指标名称", "计量单位", "2024年"],
    ...rows,
  ]);

/** Numerator, denominator and ratio each on a sheet of its own. */
const apart = (ratio: GridCell, land: GridCell = 480) =>
  workbookOf(
    own("建筑", ["县城建成区建筑总面积", "万㎡", 312.5]),
    own("用地", ["县城建成区建设用地面积", "公顷", land]),
    own("指标", ["建筑总面积与建设用地面积的比值", "-", ratio]),
  );

const yearsDown = (ratio: GridCell) =>
  workbookOf(
    sheetOf("表", [
      [
        "年份",
        "县城建成区建筑总面积（万㎡）",
        "县城建成区建设用地面积（公顷）",
        "建筑总面积与建设用地面积的比值",
      ],
      [2023, 298, 480, formula(298 / 480)],
      [2024, 312.5, 480, ratio],
    ]),
  );

testRule("L04", {
  accept: [
    { trap: "parts on other sheets, computed", workbook: apart(formula(312.5 / 480)) },
    {
      trap: "a part of the centre, the ratio of the whole",
      workbook: workbookOf(
        own("建筑", ["县城建成区建筑总面积", "万㎡", 312.5]),
        own("中心城区用地", ["县城建成区建设用地面积", "公顷", 480]),
        own("指标", ["建筑总面积与建设用地面积的比值", "-", 0.8]),
      ),
    },
    { trap: "parts on other sheets, one of them missing", workbook: apart(0.8, null) },
    {
      trap: "two figures of one part: the ratio is not to blame",
      workbook: workbookOf(...apart(0.8).sheets, own("又", ["县城建成区建设用地面积", "公顷", 390])),
    },
    { trap: "years down, computed", workbook: yearsDown(formula(312.5 / 480)) },
    {
      trap: "a numerator that is only about so much",
      workbook: floorArea("约312", 0.7),
    },
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
      trap: "wrong, with its parts on other sheets",
      workbook: apart(0.67),
      cell: "C3",
      code: "derived-differs",
      severity: "error",
    },
    {
      trap: "wrong, years one under another",
      workbook: yearsDown(0.67),
      cell: "D3",
      code: "derived-differs",
      severity: "error",
    },
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
