import { audit } from "./support/audit";
import { countyValue, remembering, sheetOf, workbookOf } from "./support/grid";
import { filledTemplate, goodCounty } from "./support/templates";

const share = "装配式建筑占新建建筑面积比例";
const table = [
  ["指标名称", "单位", "2023年", "2024年"],
  [share, "%", 26, 29.4],
] as const;
const lines = (...above: readonly (readonly (string | null)[])[]) =>
  workbookOf(sheetOf("表", [...above, ...table]));

describe("scope", () => {
  const county = countyValue(share, "%", 29.4);
  test("is guessed from 填报单位 and 报告期, and says so", () => {
    const { scope } = audit(county);
    expect([scope.region.value?.name, scope.region.from, scope.year.value, scope.year.from]).toEqual([
      "灵丘县",
      "guess",
      2024,
      "guess",
    ]);
    expect(scope.adopted).toEqual(["SX"]);
  });
  test("goes by what the workbook remembers before a guess", () => {
    const { scope } = audit(remembering(county, { region: "神池县", year: 2023, adopted: ["SX", "PKU"] }));
    expect([scope.region.value?.name, scope.region.from, scope.year.value]).toEqual([
      "神池县",
      "workbook",
      2023,
    ]);
    expect(scope.adopted).toEqual(["SX", "PKU"]);
  });
  test("goes by the caller before the workbook", () => {
    const remembered = remembering(county, { region: "神池县", year: 2023 });
    const { scope } = audit(remembered, {
      region: "140224",
      year: 2025,
      level: "县级",
      planType: "总体规划",
      adopted: [],
    });
    expect([
      scope.region.value?.name,
      scope.region.from,
      scope.year.value,
      scope.level.value,
      scope.planType.value,
    ]).toEqual(["灵丘县", "option", 2025, "县级", "总体规划"]);
    expect(scope.adopted).toEqual([]);
  });
  test("takes a template's cover, which its formulas read, before what was remembered at its insertion", () => {
    const moved = remembering(filledTemplate("county-green", goodCounty), {
      region: "神池县",
      year: 2020,
      stamps: [{ template: "county-green", version: "1.0.0", sheet: "县城绿色低碳自查表" }],
    });
    const { scope } = audit(moved);
    expect([scope.region.value?.name, scope.year.value, scope.year.from]).toEqual([
      "灵丘县",
      2024,
      "workbook",
    ]);
  });
  test.each([
    [
      "a cover sheet with a code",
      workbookOf(
        sheetOf("封面", [
          ["填报单位", "某局"],
          ["行政区划代码", "140100"],
          ["报告期", "2023年"],
        ]),
        sheetOf("表", table),
      ),
      "太原市",
      2023,
    ],
    ["a unit that names no division", lines(["填报单位：某某局"], ["报告期：2023年度"]), undefined, 2023],
    ["a period in words around the year", lines(["报告期：截至2023年12月31日"]), undefined, 2023],
    ["no line at all: the latest year of reported figures", lines(), undefined, 2024],
    [
      "the cover's text as a number",
      workbookOf(
        sheetOf("封面", [
          ["填报单位", "大同市住建局"],
          ["报告期", 2023],
        ]),
        sheetOf("表", table),
      ),
      "大同市",
      2023,
    ],
  ])("from %s", (_, workbook, region, year) => {
    const { scope } = audit(workbook);
    expect([scope.region.value?.name, scope.year.value]).toEqual([region, year]);
  });
  test("without a place adopts nothing", () => {
    expect(audit(lines()).scope.adopted).toEqual([]);
  });
});
