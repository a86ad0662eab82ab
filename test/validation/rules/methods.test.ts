import { audit, findingsOf } from "../support/audit";
import { sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const shanxi = { region: "太原市", year: 2023 };
const source = "排放因子来源";
const energy = (rows: readonly (readonly GridCell[])[], heads: readonly string[] = [source]) =>
  workbookOf(sheetOf("能源活动", [["品种", "单位", "2022", "2023", ...heads], ...rows]));
const coal: readonly GridCell[] = ["原煤", "万吨", 498.6, 487.5, "省级温室气体清单编制指南（试行）"];
const power = (factor: GridCell, label = "外购电力"): readonly GridCell[] => [
  label,
  "亿千瓦时",
  320.8,
  334.6,
  factor,
];

testRule("M01", {
  accept: [
    { trap: "the province's factor of the year", workbook: energy([coal, power(0.6634)]), overrides: shanxi },
    {
      trap: "the province's factor of two years ago: the official lag",
      workbook: energy([coal, power(0.7096)]),
      overrides: shanxi,
    },
    {
      trap: "a source in words",
      workbook: energy([coal, power("生态环境部公告2025年第47号")]),
      overrides: shanxi,
    },
    { trap: "the national average where the place is unknown", workbook: energy([coal, power(0.5306)]) },
    {
      trap: "the national average where the province has none",
      workbook: energy([coal, power(0.5306)]),
      overrides: { region: "西藏自治区", year: 2023 },
    },
    {
      trap: "a number beside coal",
      workbook: energy([["原煤", "万吨", 498.6, 487.5, 0.5703]]),
      overrides: shanxi,
    },
    { trap: "a number that can be no factor", workbook: energy([coal, power(2023)]), overrides: shanxi },
    {
      trap: "power made here is no power bought",
      workbook: energy([coal, power(0.5703, "电力设备投资")]),
      overrides: shanxi,
    },
  ],
  reject: [
    ...([0.5703, "0.5703", "０．５７０３"] as const).map((factor) => ({
      trap: `the figure for corporate reports in the province's inventory: ${factor}`,
      workbook: energy([coal, power(factor)]),
      overrides: shanxi,
      cell: "E3",
      code: "factor-of-elsewhere" as const,
      severity: "warning" as const,
    })),
    {
      trap: "the national average beside the province's own",
      workbook: energy([coal, power(0.5306)]),
      overrides: shanxi,
      cell: "E3",
      code: "factor-of-elsewhere",
      severity: "warning",
    },
    {
      trap: "another province's factor",
      workbook: energy([coal, power(0.4976)]),
      overrides: shanxi,
      cell: "E3",
      code: "factor-of-elsewhere",
      severity: "warning",
    },
    {
      trap: "a number of no notice",
      workbook: energy([coal, power(0.9876)]),
      overrides: shanxi,
      cell: "E3",
      code: "factor-unknown",
      severity: "warning",
    },
    {
      trap: "a factor of a later year than every figure",
      workbook: workbookOf(
        sheetOf("能源", [
          ["品种", "单位", "2019", "2020", "排放因子"],
          ["外购电力", "亿千瓦时", 300, 310, 0.6634],
        ]),
      ),
      overrides: { region: "太原市", year: 2020 },
      cell: "E2",
      code: "factor-of-other-year",
      severity: "warning",
    },
    {
      trap: "two rows of one table by factors of two years",
      workbook: energy([power(0.6634, "外购电力"), power(0.7096, "用电量")]),
      overrides: shanxi,
      cell: "E3",
      code: "factor-vintages-mixed",
      severity: "warning",
    },
  ],
});

const sinks = (
  rows: readonly (readonly GridCell[])[],
  factor = "系数（tC/公顷·年）",
  result = "碳汇量（tC）",
) => workbookOf(sheetOf("碳汇", [["地类", "面积（公顷）", factor, result, "来源"], ...rows]));
const forest: readonly GridCell[] = ["林地", 288300, -0.644, -185665.2, "文献"];
const grass: readonly GridCell[] = ["草地", 121800, -0.021, -2557.8, "文献"];

testRule("M02", {
  accept: [
    { trap: "every row with its source", workbook: energy([coal]) },
    { trap: "no amount, no source", workbook: energy([coal, ["焦炭", "万吨", null, null, null]]) },
    { trap: "a table without factors", workbook: energy([["原煤", "万吨", 498.6, 487.5]], []) },
    { trap: "each area with its coefficient", workbook: sinks([forest, grass]) },
    {
      trap: "no coefficients at all yet",
      workbook: sinks([
        ["林地", 288300, null, null, null],
        ["草地", 121800, null, null, null],
      ]),
    },
    {
      trap: "an electricity factor, which M01 names",
      workbook: energy([coal, power(0.6634)]),
      overrides: shanxi,
    },
  ],
  reject: [
    {
      trap: "a source left blank",
      workbook: energy([coal, ["焦炭", "万吨", 79.5, 78.1, null]]),
      cell: "E3",
      code: "factor-source-blank",
      severity: "error",
    },
    {
      trap: "nothing but a number as source",
      workbook: energy([coal, ["焦炭", "万吨", 79.5, 78.1, 2.86]]),
      cell: "E3",
      code: "factor-source-bare",
      severity: "warning",
    },
    {
      trap: "an area without its coefficient",
      workbook: sinks([["耕地", 104200, null, null, null], forest, grass]),
      cell: "C2",
      code: "factor-blank",
      severity: "warning",
    },
    {
      trap: "coefficients and no place for their source",
      workbook: workbookOf(
        sheetOf("碳汇", [
          ["地类", "面积（公顷）", "系数（tC/公顷·年）", "碳汇量（tC）"],
          ["林地", 288300, -0.644, -185665.2],
          ["草地", 121800, -0.021, -2557.8],
        ]),
      ),
      cell: "C1",
      code: "factors-without-source",
      severity: "warning",
    },
  ],
});

const gdp = (rows: readonly (readonly GridCell[])[], years: readonly string[] = ["2022年", "2023年"]) =>
  workbookOf(sheetOf("经济", [["指标名称", "单位", ...years, "备注"], ...rows]));

testRule("M03", {
  accept: [
    {
      trap: "both prices side by side in rows of their own",
      workbook: gdp([
        ["地区生产总值（现价）", "亿元", 520, 540, null],
        ["地区生产总值（2020年不变价）", "亿元", 480, 500, null],
      ]),
    },
    {
      trap: "the ratio on the prices of its GDP",
      workbook: gdp([
        ["地区生产总值（2020年不变价）", "亿元", 480, 500, null],
        ["单位GDP能耗（2020年不变价）", "吨标准煤/万元", 0.52, 0.5, null],
      ]),
    },
    {
      trap: "可比价 of an unnamed year may be the same",
      workbook: gdp([
        ["地区生产总值（2020年不变价）", "亿元", 480, 500, null],
        ["单位GDP能耗（可比价）", "吨标准煤/万元", 0.52, 0.5, null],
      ]),
    },
    {
      trap: "nothing is said of prices",
      workbook: gdp([
        ["地区生产总值", "亿元", 480, 500, null],
        ["单位GDP能耗", "吨标准煤/万元", 0.52, 0.5, null],
      ]),
    },
    {
      trap: "one of two sums has the ratio's prices",
      workbook: gdp([
        ["地区生产总值（现价）", "亿元", 520, 540, null],
        ["地区生产总值（2020年不变价）", "亿元", 480, 500, null],
        ["单位GDP能耗（2020年不变价）", "吨标准煤/万元", 0.52, 0.5, null],
      ]),
    },
  ],
  reject: [
    {
      trap: "a ratio on other prices than its GDP",
      workbook: gdp([
        ["地区生产总值（现价）", "亿元", 520, 540, null],
        ["单位GDP能耗（2020年不变价）", "吨标准煤/万元", 0.52, 0.5, null],
      ]),
      cell: "A3",
      code: "price-bases-mixed",
      severity: "warning",
    },
    {
      trap: "said in the remarks",
      workbook: gdp([
        ["地区生产总值", "亿元", 520, 540, "当年价"],
        ["单位GDP能耗", "吨标准煤/万元", 0.52, 0.5, "按可比价计算"],
      ]),
      cell: "A3",
      code: "price-bases-mixed",
      severity: "warning",
    },
    {
      trap: "one series under prices of two years",
      workbook: gdp(
        [["地区生产总值", "亿元", 520, 540, null]],
        ["2022年（2015年不变价）", "2023年（2020年不变价）"],
      ),
      cell: "D1",
      code: "price-bases-mixed",
      severity: "warning",
    },
  ],
});

const used = (rows: readonly (readonly GridCell[])[]) => energy(rows, []);

testRule("M04", {
  accept: [
    {
      trap: "power bought from outside beside fuel for power",
      workbook: used([
        ["发电用原煤", "万吨", 120, 118],
        ["外购电力", "亿千瓦时", 320, 334],
      ]),
    },
    {
      trap: "all power used and no power made of fuel",
      workbook: used([
        ["原煤", "万吨", 120, 118],
        ["全社会用电量", "亿千瓦时", 320, 334],
      ]),
    },
    {
      trap: "solar power burns nothing",
      workbook: used([
        ["光伏发电用地", "公顷", 12, 14],
        ["全社会用电量", "亿千瓦时", 320, 334],
      ]),
    },
    {
      trap: "a row without figures",
      workbook: used([
        ["发电用原煤", "万吨", null, null],
        ["全社会用电量", "亿千瓦时", 320, 334],
        ["焦炭", "万吨", 1, 2],
      ]),
    },
  ],
  reject: [
    {
      trap: "all power used beside the coal burnt for power",
      workbook: used([
        ["发电用原煤", "万吨", 120, 118],
        ["全社会用电量", "亿千瓦时", 320, 334],
      ]),
      cell: "A3",
      code: "counted-twice",
      severity: "warning",
    },
    {
      trap: "all heat used beside the coal burnt for heat",
      workbook: used([
        ["供热用原煤", "万吨", 20, 18],
        ["用热总量", "万GJ", 5210, 5305],
      ]),
      cell: "A3",
      code: "counted-twice",
      severity: "warning",
    },
  ],
});

testRule("M05", {
  accept: [
    {
      trap: "tonnes of carbon by name",
      workbook: sinks([
        ["林地", 1, 0.644, 0.644, "文献"],
        ["草地", 1, 0.021, 0.021, "文献"],
      ]),
    },
    {
      trap: "carbon dioxide by name",
      workbook: sinks(
        [
          ["林地", 1, 2.36, 2.36, "文献"],
          ["草地", 1, 0.08, 0.08, "文献"],
        ],
        "系数（tCO2/公顷·年）",
        "碳汇量（吨）",
      ),
    },
    { trap: "sinks of both signs", workbook: sinks([["耕地", 1, 0.422, 0.422, "文献"], forest]) },
    {
      trap: "the result in words",
      workbook: sinks(
        [
          ["林地", 1, 0.644, 0.644, "文献"],
          ["草地", 1, 0.021, 0.021, "文献"],
        ],
        "系数（tC/公顷·年）",
        "碳汇量（吨碳）",
      ),
    },
  ],
  reject: [
    {
      trap: "coefficients of carbon, the result in mere tonnes",
      workbook: sinks(
        [
          ["林地", 1, 0.644, 0.644, "文献"],
          ["草地", 1, 0.021, 0.021, "文献"],
        ],
        "系数（tC/公顷·年）",
        "碳汇量（吨）",
      ),
      cell: "D1",
      code: "carbon-or-dioxide",
      severity: "warning",
    },
    {
      trap: "sinks all negative",
      workbook: sinks([forest, grass]),
      cell: "D1",
      code: "sink-negative",
      severity: "info",
    },
  ],
});

describe("M02: what a missing coefficient may be", () => {
  const farm: readonly GridCell[] = ["耕地", 104200, null, null, null];
  const told = (...rows: readonly (readonly GridCell[])[]) =>
    findingsOf("M02", audit(sinks(rows))).map(({ problem }) =>
      problem.code === "factor-blank"
        ? [problem.amountCell, problem.suggestion?.value ?? null]
        : problem.code,
    );
  test("that of the set which the other rows follow", () => {
    expect(told(farm, forest, grass)).toEqual([["B2", 0.422]]);
  });
  test("none where the others follow no set, or one row alone could be chance", () => {
    expect(told(farm, ["林地", 288300, -0.7, -201810, "文献"], grass)).toEqual([["B2", null]]);
    expect(told(farm, forest)).toEqual([["B2", null]]);
  });
  test("none for land that no set knows", () => {
    expect(told(["采石场", 40, null, null, null], forest, grass)).toEqual([["B2", null]]);
  });
});
