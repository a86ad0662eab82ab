import { wordRecognition } from "../../../src/i18n/recognition";
import type { GridCell } from "../support/grid";
import { sheetRead, tableRead } from "../support/recognise";

type Rows = readonly (readonly GridCell[])[];

const share = "装配式建筑占新建建筑面积比例";
const bus = "公交车新能源占比";

describe("what the rows of a table are", () => {
  test.each<[string, Rows]>([
    [
      "indicators-down",
      [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
      ],
    ],
    [
      "units-down",
      [
        ["县名", `${share}（%）`],
        ["灵丘县", 29.4],
        ["浑源县", 30],
      ],
    ],
    [
      "years-down",
      [
        ["年份", `${share}（%）`, `${bus}（%）`],
        ["2023年", 28, 80],
        ["2024年", 29.4, 90],
      ],
    ],
    [
      "years-down",
      [
        ["年度", share, bus],
        [2023, 28, 80],
        [2024, 29.4, 90],
      ],
    ],
    [
      "long",
      [
        ["地区", "指标", "年份", "数值"],
        ["灵丘县", share, 2024, 29.4],
        ["浑源县", share, 2024, 30],
      ],
    ],
    [
      "long",
      [
        ["地区", "年份", `${share}（%）`],
        ["灵丘县", 2023, 28],
        ["灵丘县", 2024, 29.4],
      ],
    ],
    [
      "items-down",
      [
        ["品种", "单位", "2022", "2023"],
        ["原煤", "万吨", 1, 2],
      ],
    ],
  ])("%s: %j", (orientation, rows) => {
    expect(tableRead(rows).orientation).toBe(orientation);
  });
});

describe("years under one another are never taken for values", () => {
  test.each<[string, Rows]>([
    [
      "headed as years",
      [
        ["年份", share, bus],
        [2022, 28, 80],
        [2023, 28, 80],
        [2024, 29.4, 90],
      ],
    ],
    [
      "headed as something else",
      [
        ["项目", share, bus],
        [2022, 28, 80],
        [2023, 28, 80],
        [2024, 29.4, 90],
      ],
    ],
    [
      "without a header",
      [
        [null, `${share}（%）`, `${bus}（%）`],
        [2022, 28, 80],
        [2023, 28, 80],
        [2024, 29.4, 90],
      ],
    ],
  ])("%s", (_, rows) => {
    const { columns, firstRows } = tableRead(rows);
    expect(columns.map(({ role }) => role)).toEqual(["year", "value", "value"]);
    expect(firstRows.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });
  test("the year in which something was built is neither", () => {
    const { columns, firstRows } = tableRead([
      ["县名", "建成时间", `${share}（%）`],
      ["灵丘县", 2005, 28],
      ["浑源县", 2011, 30],
    ]);
    expect(columns.map(({ role }) => role)).toEqual(["name", "ignore", "value"]);
    expect(firstRows.map(({ year }) => year)).toEqual([null, null]);
  });
});

describe("header rows", () => {
  test.each<[string, Rows, readonly string[], number, number]>([
    [
      "one",
      [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
      ],
      [],
      0,
      0,
    ],
    [
      "two, merged",
      [
        ["指标", "单位", "指标值", null],
        [null, null, "2023年", "2024年"],
        [share, "%", 28, 29.4],
      ],
      ["A1:A2", "B1:B2", "C1:D1"],
      0,
      1,
    ],
    [
      "two, years over natures, not merged",
      [
        ["指标", "单位", "2024年", null, "2025年", null],
        [null, null, "计划", "实际", "计划", "实际"],
        [share, "%", 30, 29.4, 31, 30],
      ],
      [],
      0,
      1,
    ],
    [
      "three",
      [
        ["指标", "单位", "灵丘县", null, "浑源县", null],
        [null, null, "指标值", null, "指标值", null],
        [null, null, "2023年", "2024年", "2023年", "2024年"],
        [share, "%", 28, 29.4, 30, 31],
      ],
      [],
      0,
      2,
    ],
    [
      "the keys in the lowest row",
      [
        [null, null, "灵丘县", null, "浑源县", null],
        ["指标", "单位", "2023年", "2024年", "2023年", "2024年"],
        [share, "%", 28, 29.4, 30, 31],
      ],
      [],
      0,
      1,
    ],
    [
      "under a title as wide as the table",
      [
        ["指标表", null, null],
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
      ],
      ["A1:C1"],
      1,
      1,
    ],
    [
      "two languages, one under the other",
      [
        ["地区", "城镇新建建筑面积", null, "公园绿地面积", null],
        ["Region", "2023", "2024", "2023", "2024"],
        ["灵丘县", 10, 12, 20, 22],
        ["浑源县", 5, 6, 10, 11],
      ],
      [],
      0,
      1,
    ],
    [
      "units beneath",
      [
        ["县名", share, "城镇新建建筑面积"],
        ["单位", "%", "万平方米"],
        ["灵丘县", 29.4, 12],
        ["浑源县", 30, 13],
      ],
      [],
      0,
      1,
    ],
  ])("%s", (_, rows, merged, first, last) => {
    expect(tableRead(rows, {}, { merged }).header).toEqual({ first, last });
  });
  test("years without merging stand over all their columns", () => {
    const { columns } = tableRead([
      ["指标", "单位", "2024年", null, "2025年", null],
      [null, null, "计划", "实际", "计划", "实际"],
      [share, "%", 30, 29.4, 31, 30],
    ]);
    expect(columns.slice(2).map(({ year, nature }) => `${year} ${nature}`)).toEqual([
      "2024 planned",
      "2024 actual",
      "2025 planned",
      "2025 actual",
    ]);
  });
});

describe("counties side by side", () => {
  const columnsOf = (header: readonly GridCell[]) =>
    tableRead([header, [share, "%", ...header.slice(2).map((_, index) => 20 + index)]]).columns.slice(2);
  test.each<[string, readonly GridCell[], readonly (string | undefined)[]]>([
    ["full names", ["指标", "单位", "灵丘县", "浑源县"], ["灵丘县", "浑源县"]],
    ["short names", ["指标", "单位", "灵丘", "浑源"], ["灵丘县", "浑源县"]],
    ["with the year", ["指标", "单位", "灵丘县2024年", "浑源县2024年"], ["灵丘县", "浑源县"]],
    ["cities", ["指标", "单位", "大同市", "朔州市"], ["大同市", "朔州市"]],
  ])("%s", (_, header, names) => {
    expect(columnsOf(header).map(({ subject }) => subject?.name)).toEqual(names);
  });
  test("under their city", () => {
    const { columns } = tableRead(
      [
        ["指标", "单位", "大同市", null],
        [null, null, "灵丘县", "浑源县"],
        [share, "%", 29.4, 30],
      ],
      {},
      { merged: ["C1:D1"] },
    );
    expect(columns.slice(2).map(({ subject }) => subject?.name)).toEqual(["灵丘县", "浑源县"]);
  });
  test("合计 sums them up; a district that the list does not know is a unit all the same", () => {
    const columns = columnsOf(["指标", "单位", "合计", "灵丘县", "浑源县", "经开区"]);
    expect(columns.map(({ total, role, subject }) => [total, role, subject?.name ?? null])).toEqual([
      [true, "value", null],
      [false, "value", "灵丘县"],
      [false, "value", "浑源县"],
      [false, "value", null],
    ]);
  });
  test("one short name alone may be a word", () => {
    const { columns } = tableRead([
      ["县名", "灵丘", "道路（公里）"],
      ["浑源县", 1, 2],
      ["广灵县", 3, 4],
    ]);
    expect(columns.map(({ subject }) => subject)).toEqual([null, null, null]);
  });
});

describe("parts, totals and groups", () => {
  const rowsOf = (labels: readonly string[]) =>
    tableRead([["指标", "单位", "2024年"], ...labels.map((label) => [label, "万平方米", 10])]).firstRows;
  test.each<[string, readonly string[], readonly (number | null)[]]>([
    ["其中 in one row", ["新建建筑面积", "其中：绿色建筑面积"], [null, 1]],
    [
      "其中 and rows set in behind it",
      ["新建建筑面积", "其中：绿色建筑面积", "　　　装配式建筑面积", "公园"],
      [null, 1, 1, null],
    ],
    ["set in by full-width spaces", ["新建建筑面积", "　住宅", "　　多层", "　公建"], [null, 1, 2, 1]],
    ["marked with #", ["新建建筑面积", "#住宅", "#公建"], [null, 1, 1]],
  ])("%s", (_, labels, wholes) => {
    expect(rowsOf(labels).map(({ partOf }) => partOf)).toEqual(wholes);
  });
  test("a row in another unit that is only set in is no part", () => {
    const { firstRows } = tableRead([
      ["指标", "单位", "2024年"],
      ["城镇新建建筑面积", "万平方米", 10],
      ["　装配式建筑占比", "%", 30],
    ]);
    expect(firstRows.map(({ partOf }) => partOf)).toEqual([null, null]);
  });
  test("其中 columns belong to the column on their left", () => {
    const { columns } = tableRead([
      [
        "县名",
        "新建建筑面积（万平方米）",
        "其中：绿色建筑（万平方米）",
        "其中：装配式（万平方米）",
        "道路（公里）",
      ],
      ["灵丘县", 10, 4, 3, 8],
      ["浑源县", 11, 5, 3, 9],
    ]);
    expect(columns.map(({ partOf }) => partOf)).toEqual([null, null, 1, 1, null]);
  });
  test("headings group the rows below them and are no rows themselves", () => {
    const { firstRows } = tableRead([
      ["指标", "单位", "2024年"],
      ["一、绿色建筑"],
      [share, "%", 29.4],
      ["二、绿色交通"],
      [bus, "%", 90],
    ]);
    expect(firstRows.map(({ row, group }) => [row, group])).toEqual([
      [2, "一、绿色建筑"],
      [4, "二、绿色交通"],
    ]);
  });
  test("an average is neither a unit nor a total", () => {
    const { firstRows } = tableRead([
      ["县名", `${share}（%）`],
      ["灵丘县", 29.4],
      ["浑源县", 30],
      ["全市平均", 29.7],
    ]);
    expect(firstRows.map(({ label }) => label)).toEqual(["灵丘县", "浑源县"]);
  });
});

describe("several tables on a sheet", () => {
  test("one under another, each with its title", () => {
    const { tables } = sheetRead([
      ["表1 灵丘县"],
      ["指标", "单位", "2024年"],
      [share, "%", 29.4],
      [],
      ["表2 浑源县"],
      ["指标", "单位", "2024年"],
      [share, "%", 30],
    ]).recognition;
    expect(tables.map(({ range, subject }) => [range.row, range.rows, subject?.name])).toEqual([
      [1, 2, "灵丘县"],
      [5, 2, "浑源县"],
    ]);
  });
  test("side by side behind a blank column, of different kinds", () => {
    const { tables } = sheetRead([
      ["指标", "单位", "2024年", null, "县名", "城镇新建建筑面积（万平方米）"],
      [share, "%", 29.4, null, "灵丘县", 12],
      [bus, "%", 90, null, "浑源县", 13],
    ]).recognition;
    expect(tables.map(({ orientation, range }) => [orientation, range.column])).toEqual([
      ["indicators-down", 0],
      ["units-down", 4],
    ]);
  });
  test("titles name counties where several are named, not the province that asks for the form", () => {
    const table = (title: string) => [[title], ["指标", "单位", "2024年"], [share, "%", 29.4], []];
    const subjects = (...titles: readonly string[]) =>
      sheetRead(titles.flatMap(table)).recognition.tables.map(({ subject }) => subject?.name ?? null);
    expect(subjects("灵丘县2024年情况表", "浑源县2024年情况表")).toEqual(["灵丘县", "浑源县"]);
    expect(subjects("山西省城乡建设情况表")).toEqual([null]);
    expect(subjects("灵丘县新建情况", "灵丘县既有情况")).toEqual([null, null]);
  });
});

describe("how surely a table was read", () => {
  test.each<[string, Rows, string, readonly string[]]>([
    [
      "indicators with their years",
      [
        ["指标", "单位", "2024年"],
        [share, "%", 29.4],
      ],
      "sure",
      [],
    ],
    [
      "numbers under names that say nothing",
      [
        ["项目", "甲方案", "乙方案"],
        ["甲地块", 3, 4],
        ["乙地块", 5, 6],
      ],
      "guess",
      ["no-known-names", "values-by-data"],
    ],
    [
      "three columns of the same meaning",
      [
        ["指标", "数值", "数值（元）", "数值", "数值"],
        [share, 1, 2, 3, 4],
      ],
      "guess",
      ["same-meaning"],
    ],
    [
      "a blank corner",
      [
        [null, "2023年", "2024年"],
        [share, 28, 29.4],
      ],
      "sure",
      ["labels-by-data"],
    ],
    [
      "names on the first row only",
      [
        ["县名", "指标", "2024年"],
        ["灵丘县", share, 29.4],
        [null, bus, 90],
        ["浑源县", share, 30],
        [null, bus, 91],
      ],
      "sure",
      ["carried-down"],
    ],
    [
      "places that no list has",
      [
        ["县区", "公园绿地面积（公顷）"],
        ["武灵镇", 3],
        ["东河南镇", 4],
      ],
      "guess",
      ["unknown-divisions"],
    ],
    [
      "the county in the line above",
      [["灵丘县"], ["指标", "单位", "2024年"], [share, "%", 29.4]],
      "sure",
      ["from-above"],
    ],
  ])("%s", (_, rows, confidence, reasons) => {
    const table = tableRead(rows);
    expect([table.confidence, table.reasons]).toEqual([confidence, reasons]);
  });
  test("a guess is worded with its reason, in both languages", () => {
    const { recognition } = sheetRead([
      ["项目", "甲方案", "乙方案"],
      ["甲地块", 3, 4],
      ["乙地块", 5, 6],
    ]);
    expect(wordRecognition(recognition, "zh-CN")).toBe(
      "数据表（推测：没有认得出的指标、地区或年份，数值列只凭内容像数字认出）",
    );
    expect(wordRecognition(recognition, "en-US")).toMatch(/^data table \(guess: it names no indicator/);
  });
});

describe("indicator and unit of a whole table", () => {
  test.each<[string, Rows]>([
    [
      "in the title",
      [["公园绿地面积"], ["单位：公顷"], ["县名", "2023年", "2024年"], ["灵丘县", 3, 4], ["浑源县", 5, 6]],
    ],
    [
      "in the title, of each county",
      [
        ["各县公园绿地面积"],
        ["单位：公顷"],
        ["县名", "2023年", "2024年"],
        ["灵丘县", 3, 4],
        ["浑源县", 5, 6],
      ],
    ],
    [
      "in the corner",
      [
        ["公园绿地面积（公顷）", "2023年", "2024年"],
        ["灵丘县", 3, 4],
        ["浑源县", 5, 6],
      ],
    ],
    [
      "in a line",
      [["指标：公园绿地面积"], ["单位：公顷"], ["年份", "灵丘县", "浑源县"], [2023, 3, 4], [2024, 5, 6]],
    ],
  ])("%s", (_, rows) => {
    const { indicator, unit } = tableRead(rows);
    expect([indicator, unit]).toEqual(["PARK_GREEN_SPACE_AREA", "公顷"]);
  });
});
