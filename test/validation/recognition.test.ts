import { loadCatalogue } from "../../src/catalogue/catalogue";
import { meaningOf } from "../../src/validation/recognition/headerWords";
import { recogniseWorkbook } from "../../src/validation/recognition/recognise";
import { readUnitCell, unitInText, unitOfWholeTable } from "../../src/validation/recognition/text";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { emptySettings, readSettings } from "../../src/workbook/settingsSheet";
import { audit } from "./support/audit";
import { countyTable, remembering, sheetOf, workbookOf, type GridCell } from "./support/grid";
import { filledTemplate } from "./support/templates";

const share = "装配式建筑占新建建筑面积比例";
const recognise = (sheet: SheetSnapshot) => {
  const [only] = recogniseWorkbook(workbookOf(sheet), loadCatalogue(), emptySettings).sheets;
  if (only === undefined) throw new Error("No sheet");
  return only;
};
/** Cells of 2024 with value, unit and indicator: what every layout of the same data must give. */
const readings = (sheet: SheetSnapshot) =>
  audit(workbookOf(sheet), { region: "灵丘县", year: 2024 }).results.map(({ shown, assessment, nature }) =>
    [assessment.indicator.code, assessment.value, nature, shown.unit].join(" "),
  );

describe("header words", () => {
  test.each([
    ["指 标 名 称", "label", null, null],
    ["计量单位", "unit", null, null],
    ["序号", "number", null, null],
    ["数据来源", "note", null, null],
    ["情况说明", "explanation", null, null],
    ["行政区划代码", "code", null, null],
    ["DISTCODE地区代码", "code", null, null],
    ["County Name", "name", null, null],
    ["2023年", "value", 2023, null],
    ["2025年目标", "value", 2025, "planned"],
    ["现状值（2023）", "value", 2023, "actual"],
    ["规划值（2035）", "value", 2035, "planned"],
    ["2024年实际完成", "value", 2024, "actual"],
    ["C1997", "value", 1997, null],
    ["2023", "value", 2023, null],
    ["目标值", "value", null, "planned"],
    ["指  标  值", "value", null, null],
    ["其中：2005年底前建成（个）", null, null, null],
    ["2021-2025年", null, null, null],
    ["权重", null, null, null],
  ])("%s", (header, use, year, nature) => {
    const meaning = meaningOf(header);
    expect([meaning.use, meaning.year, meaning.nature]).toEqual([use, year, nature]);
  });
  test.each([
    ["上年", -1],
    ["本年", 0],
    ["去年完成值", null],
  ])("%s counts from the reported year", (header, offset) => {
    expect(meaningOf(header).yearOffset ?? null).toBe(header === "去年完成值" ? -1 : offset);
  });
});

describe("units as sheets write them", () => {
  test.each([
    ["新建建筑面积（万平方米）", "万m²"],
    ["占比(％)", "%"],
    ["强度（单位：吨/万元）", "t/万元"],
    ["系数（tC/公顷·年）", "tC/公顷/年"],
    ["公园绿地500米服务半径覆盖率", null],
    ["广场集中硬地面积（最大）", null],
  ])("%s", (text, symbol) => {
    expect(unitInText(text, null)?.unit?.symbol ?? null).toBe(symbol);
  });
  test.each([
    ["单位：万吨", "万t"],
    ["（单位：公顷）", "公顷"],
    ["Unit (Million tons)", "百万t"],
    ["计量单位（亿千瓦时）", "亿kWh"],
    ["单位名称：某局", null],
  ])("%s for a whole table", (text, symbol) => {
    expect(unitOfWholeTable(text, null)?.unit?.symbol ?? null).toBe(symbol);
  });
  test('"-" in a unit column is a pure number', () => {
    expect(readUnitCell("-", { row: 0, column: 0 })?.unit?.symbol).toBe("1");
  });
});

describe("one and the same data in many layouts", () => {
  const expected = ["PREFABRICATED_SHARE 29.4 actual %", "NEW_ENERGY_BUS_SHARE 90.6 actual %"];
  const bus = "公交车新能源占比";
  const layouts: readonly (readonly [string, SheetSnapshot])[] = [
    [
      "a plain table",
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
        [bus, "%", 90.6],
      ]),
    ],
    [
      "a title and a unit line above",
      sheetOf("表", [["某县指标表"], ["单位：%"], [], ["指标名称", "2024年"], [share, 29.4], [bus, 90.6]]),
    ],
    [
      "years before units",
      sheetOf("表", [
        ["2024年", "指标名称", "计量单位"],
        [29.4, share, "%"],
        [90.6, bus, "%"],
      ]),
    ],
    [
      "the unit in the label",
      sheetOf("表", [
        ["指标名称", "2024年"],
        [`${share}（%）`, 29.4],
        [`${bus}(％)`, 90.6],
      ]),
    ],
    [
      "the unit in the header",
      sheetOf("表", [
        ["指标名称", "2024年（%）"],
        [share, 29.4],
        [bus, 90.6],
      ]),
    ],
    [
      "no unit at all, the indicator's own",
      sheetOf("表", [
        ["指标名称", "2024年"],
        [share, 29.4],
        [bus, 90.6],
      ]),
    ],
    [
      "a header of two rows, merged",
      sheetOf(
        "表",
        [
          ["指标名称", "单位", "指标值", null],
          [null, null, "2023年", "2024年"],
          [share, "%", 26, 29.4],
          [bus, "%", 88, 90.6],
        ],
        { merged: ["A1:A2", "B1:B2", "C1:D1"] },
      ),
    ],
    [
      "a header of two rows, not merged",
      sheetOf("表", [
        ["指标名称", "单位", "指标值", null],
        [null, null, "2023年", "2024年"],
        [share, "%", 26, 29.4],
        [bus, "%", 88, 90.6],
      ]),
    ],
    [
      "a number column and group headings",
      sheetOf("表", [
        ["序号", "指标名称", "单位", "2024年"],
        ["一", "绿色建筑"],
        [1, share, "%", 29.4],
        ["二", "绿色交通"],
        [2, bus, "%", 90.6],
      ]),
    ],
    [
      "two levels of labels, the first merged",
      sheetOf(
        "表",
        [
          ["一级指标", "二级指标", "单位", "2024年"],
          ["绿色", share, "%", 29.4],
          [null, bus, "%", 90.6],
        ],
        { merged: ["A2:A3"] },
      ),
    ],
    [
      "years as numbers",
      sheetOf("表", [
        ["指标", "单位", 2023, 2024],
        [share, "%", 26, 29.4],
        [bus, "%", 88, 90.6],
      ]),
    ],
    [
      "上年 and 本年",
      sheetOf("表", [
        ["指标", "单位", "上年", "本年"],
        [share, "%", 26, 29.4],
        [bus, "%", 88, 90.6],
      ]),
    ],
    [
      "one column of values without a year",
      sheetOf("表", [
        ["指标", "单位", "数值"],
        [share, "%", 29.4],
        [bus, "%", 90.6],
      ]),
    ],
    [
      "remarks and sources beside",
      sheetOf("表", [
        ["指标", "单位", "2024年", "数据来源", "备注"],
        [share, "%", 29.4, "住建局", "12"],
        [bus, "%", 90.6, "交通局", "3"],
      ]),
    ],
    [
      "numbers about something else beside",
      sheetOf("表", [
        ["指标", "单位", "2024年", "权重（%）", "得分", "同比增长（%）"],
        [share, "%", 29.4, 10, 8, 3.4],
        [bus, "%", 90.6, 5, 5, 2.6],
      ]),
    ],
    [
      "notes and signatures beneath",
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
        [bus, "%", 90.6],
        [],
        ["注：1.数据为初步统计；2.2023年未统计。"],
        ["填表人：张某"],
      ]),
    ],
    [
      "two tables on one sheet",
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
        [],
        ["指标", "单位", "2024年"],
        [bus, "%", 90.6],
      ]),
    ],
    [
      "beginning further down and right",
      sheetOf("表", [
        [],
        [],
        [null, null, "指标", "单位", "2024年"],
        [null, null, share, "%", 29.4],
        [null, null, bus, "%", 90.6],
      ]),
    ],
    [
      "indicator codes for labels",
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        ["PREFABRICATED_SHARE", "%", 29.4],
        ["NEW_ENERGY_BUS_SHARE", "%", 90.6],
      ]),
    ],
  ];
  test.each(layouts)("%s", (_, sheet) => {
    expect(readings(sheet)).toEqual(expected);
  });
});

describe("what a sheet is", () => {
  const kinds: readonly (readonly [string, string, SheetSnapshot])[] = [
    [
      "indicator-table",
      "indicators as rows",
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
      ]),
    ],
    [
      "unit-table",
      "cities as rows with codes",
      sheetOf("表", [
        ["行政区划代码", "城市", "绿色建筑占比（%）"],
        ["150200", "包头市", 86.8],
      ]),
    ],
    [
      "unit-table",
      "cities as rows by name",
      sheetOf("表", [
        ["城市", "绿色建筑占比（%）"],
        ["包头市", 86.8],
        ["乌海市", 89.3],
      ]),
    ],
    [
      "unit-table",
      "单位 heading reporting units",
      sheetOf("表", [
        ["单位", "绿色建筑占比（%）"],
        ["灵丘县", 86.8],
        ["浑源县", 89.3],
      ]),
    ],
    [
      "data-table",
      "rows of fuels",
      sheetOf("表", [
        ["品种", "单位", "2022", "2023"],
        ["原煤", "万吨", 1, 2],
      ]),
    ],
    [
      "data-table",
      "columns with units",
      sheetOf("表", [
        ["地类", "面积（公顷）"],
        ["林地", 288300],
      ]),
    ],
    [
      "cover",
      "named fields",
      sheetOf("封面", [
        ["填报单位", "太原市规划和自然资源局"],
        ["报告期", "2023年"],
        ["规划层级", "市级"],
      ]),
    ],
    ["text", "prose", sheetOf("说明", [["本表由各县填报，市局汇总后报省厅。"]])],
    ["empty", "nothing", sheetOf("Sheet3", [])],
    [
      "not-understood",
      "numbers without a header",
      sheetOf("草稿", [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ],
  ];
  test.each(kinds)("%s: %s", (kind, _, sheet) => {
    expect(recognise(sheet).recognition.kind).toBe(kind);
  });
  test("a stamped template", () => {
    const [sheet, own] = audit(filledTemplate("county-green")).recognition;
    expect([sheet?.kind, sheet?.template, own?.kind]).toEqual(["template", "county-green", "own"]);
  });
  test("nothing is reported on a sheet that was not understood, but for its form", () => {
    const report = audit(
      workbookOf(
        sheetOf("草稿", [
          [1, "约2", 3],
          [4, "/", -6],
        ]),
      ),
    );
    expect(report.findings.map(({ problem }) => problem.code)).toEqual(["sheet-not-understood"]);
  });
});

describe("tables of counties and cities", () => {
  const rows: readonly (readonly GridCell[])[] = [
    ["DISTCODE地区代码", "County Name", "County Name", "City Name", "C1997", "C1998"],
    [140224, "灵丘县", "Lingqiu County", "大同市", 1.1, 1.2],
    [140225, "浑源县", "Hunyuan County", "大同市", 2.1, 2.2],
    [],
    ["Note: County name is based on the division of 2010"],
  ];
  const sheet = recognise(sheetOf("Unit (Million tons)", rows));
  test("take codes, the Chinese name among several, years across and the unit from the sheet's name", () => {
    expect(sheet.recognition).toMatchObject({
      kind: "unit-table",
      confidence: "sure",
      units: 2,
      unit: "Million tons",
      years: [1997, 1998],
    });
    expect(sheet.tables[0]?.entries.map(({ code, name }) => [code, name])).toEqual([
      ["140224", "灵丘县"],
      ["140225", "浑源县"],
    ]);
  });
  test("end before the note and the blank row above it", () => {
    expect(sheet.tables[0]?.rows).toEqual({ first: 1, last: 2 });
  });
});

describe("roles that the user gave to columns", () => {
  const workbook = countyTable([[share, "%", 26, 29.4, 30, 28.8]]);
  const role = (column: number, given: "ignore" | "value", year: number | null) => ({
    columnRoles: [
      {
        sheet: "附表1",
        column,
        header: null,
        role: given,
        indicator: null,
        unit: null,
        division: null,
        year,
        nature: null,
      },
    ],
  });
  const cells = (settings: Parameters<typeof remembering>[1]) =>
    audit(remembering(workbook, settings)).results.map(
      ({ cell, assessment }) => `${cell} ${assessment.year ?? ""}`,
    );
  test("go before the header", () => {
    expect(cells({})).toEqual(["D4 2024", "E4 2025"]);
    expect(cells(role(4, "ignore", null))).toEqual(["D4 2024"]);
    expect(cells(role(5, "value", 2024))).toEqual(["D4 2024", "E4 2025", "F4 2024"]);
  });
  test("are read from the workbook", () => {
    expect(readSettings(remembering(workbook, role(4, "ignore", null))).columnRoles).toHaveLength(1);
  });
});
