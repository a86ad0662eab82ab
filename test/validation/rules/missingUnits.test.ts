import lists from "../../../seeds/unit-lists.json";
import { allDivisions } from "../../../src/catalogue/divisionTree";
import { loadRecords } from "../../../src/catalogue/statements";
import { audit, findingsOf } from "../support/audit";
import { sheetOf, workbookOf, type GridCell } from "../support/grid";
import { innerMongolia } from "../support/linkExamples";
import { testRule } from "../support/testRule";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

type Unit = readonly [string, string];

const listOf = (units: readonly Unit[], { title = "城市情况表", total = "" } = {}): WorkbookSnapshot =>
  workbookOf(
    sheetOf("表", [
      [title],
      ["行政区划代码", "名称", "公园绿地面积（公顷）"],
      ...units.map((unit): readonly GridCell[] => [...unit, 10]),
      ...(total === "" ? [] : [[null, total, 10 * units.length]]),
    ]),
  );

const without = (units: readonly Unit[], ...names: readonly string[]): readonly Unit[] =>
  units.filter(([, name]) => !names.includes(name));

const inside = (prefix: string, level: string): readonly Unit[] =>
  allDivisions()
    .filter((division) => division.code.startsWith(prefix) && division.level === level)
    .map(({ code, name }) => [code, name] as const);

const datong = inside("1402", "county");
const shanxi = inside("14", "city");
const shanxiCounties = inside("14", "county");
const hubei = [...inside("42", "city"), ...inside("4290", "county")];
const beijing = inside("11", "county");
const designated = allDivisions()
  .filter(({ code, name }) => code.startsWith("15") && name.endsWith("市"))
  .map(({ code, name }) => [code, name] as const);
const all = { total: "合计" };

testRule("C02", {
  accept: [
    { trap: "all cities and leagues of a province", workbook: listOf(innerMongolia, all) },
    { trap: "all counties of a city", workbook: listOf(datong, { total: "全市" }) },
    { trap: "all counties of a province", workbook: listOf(shanxiCounties, { title: "全省各县情况" }) },
    { trap: "all districts of a municipality", workbook: listOf(beijing, all) },
    { trap: "all cities of a province that runs some counties itself", workbook: listOf(hubei, all) },
    { trap: "the same without those counties", workbook: listOf(inside("42", "city"), all) },
    { trap: "neither total nor title says that all are meant", workbook: listOf(without(shanxi, "太原市")) },
    { trap: "a selection: fewer than half", workbook: listOf(shanxi.slice(0, 5), all) },
    {
      trap: "a selection by its title",
      workbook: listOf(without(shanxi, "太原市"), { title: "全省重点城市情况", ...all }),
    },
    {
      trap: "pilot counties",
      workbook: listOf(without(datong, "灵丘县"), { title: "全市试点县情况", ...all }),
    },
    { trap: "cities and counties mixed", workbook: listOf([...shanxi.slice(1), ...datong], all) },
    { trap: "one city alone", workbook: listOf(shanxi.slice(0, 1), all) },
    {
      trap: "a development zone besides all counties",
      workbook: listOf([...datong, ["140299", "经济技术开发区"]], all),
    },
    {
      trap: "an old name for a listed unit",
      workbook: listOf([...without(beijing, "密云区"), ["110228", "密云县"]], all),
    },
    {
      trap: "a document's list with the town that it names",
      workbook: listOf([...designated, ["152921", "巴彦浩特镇"]], { title: "全区设市城市情况", ...all }),
    },
    {
      trap: "its cities, where the title does not mean the list",
      workbook: listOf(designated, { title: "城市更新情况" }),
    },
  ],
  reject: [
    {
      trap: "a city of the province, by its total",
      workbook: listOf(without(shanxi, "大同市"), all),
      cell: "B3:B12",
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "a city of the province, by its title",
      workbook: listOf(without(shanxi, "大同市"), { title: "全省城市情况" }),
      cell: "B3:B12",
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "a county of the province",
      workbook: listOf(without(shanxiCounties, "灵丘县"), { title: "全省各县情况" }),
      cell: `B3:B${shanxiCounties.length + 1}`,
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "a county of a city",
      workbook: listOf(without(datong, "灵丘县"), { total: "全市合计" }),
      cell: "B3:B11",
      code: "units-missing",
      severity: "warning",
    },
    {
      trap: "a district of a municipality",
      workbook: listOf(without(beijing, "密云区"), all),
      cell: "B3:B17",
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "a county run by the province, where others are listed",
      workbook: listOf(without(hubei, "仙桃市"), all),
      cell: "B3:B18",
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "one may stand there by another name",
      workbook: listOf([...without(shanxi, "大同市"), ["149900", "云州城"]], all),
      cell: "B3:B13",
      code: "units-missing",
      severity: "warning",
    },
    {
      trap: "the town that the document counts as a city",
      workbook: listOf(designated, { title: "全区设市城市情况", ...all }),
      cell: "B3:B22",
      code: "units-missing",
      severity: "error",
    },
    {
      trap: "side by side",
      workbook: workbookOf(
        sheetOf("全市", [
          ["指标名称", "计量单位", "海勃湾区", "海南区", "合计"],
          ["公园绿地面积", "公顷", 10, 10, 20],
        ]),
      ),
      cell: "C1:E1",
      code: "units-missing",
      severity: "warning",
    },
  ],
});

test("names what is missing, how many there should be, and where the list comes from", () => {
  const [found] = findingsOf("C02", audit(listOf(without(shanxi, "大同市", "运城市"), all)));
  expect(found?.problem).toMatchObject({
    missing: ["大同市", "运城市"],
    expected: 11,
    present: 9,
    region: "山西省",
    list: null,
    cited: null,
  });
  expect(found?.source).toBeNull();
});

test("a document's list is cited", () => {
  const [found] = findingsOf("C02", audit(listOf(designated, { title: "全区设市城市情况" })));
  expect(found?.source).toEqual({ document: "NM", clause: "一 总体要求", target: "NM-004" });
});

test.each(lists.map((list) => [list.record, list] as const))(
  "%s is a record of the catalogue with that clause and territory, and says who is on the list",
  (id, { document, clause, region, also, title }) => {
    const record = loadRecords().find((one) => one.id === id);
    expect(record).toMatchObject({ document, clause, region });
    expect(record !== undefined && "items" in record && record.items).toEqual([
      title,
      ...also.map(({ name }) => name),
    ]);
    expect(allDivisions().map(({ code }) => String(code))).toEqual(
      expect.arrayContaining(also.map(({ within }) => within)),
    );
  },
);
