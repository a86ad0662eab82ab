import { divisionCode } from "../../src/catalogue/codes";
import {
  divisionAtStart,
  divisionByCode,
  divisionVintage,
  fullDivisionName,
  isWithin,
  lookUpCode,
  parentsOf,
  resolveDivision,
} from "../../src/catalogue/divisions";
import type { DivisionCode } from "../../src/catalogue/types";

const code = (text: string): DivisionCode => {
  const branded = divisionCode(text);
  if (branded === null) throw new Error(`${text} is no code`);
  return branded;
};

const resolved = (text: string): string => {
  const result = resolveDivision(text);
  return result.ok ? result.value.code : result.problem.code;
};

describe("a division named in a cover cell", () => {
  it.each([
    ["code", "140224", "140224"],
    ["code in full-width digits", "１４０２２４", "140224"],
    ["code of twelve digits", "140224000000", "140224"],
    ["full name", "灵丘县", "140224"],
    ["short name", "灵丘", "140224"],
    ["name of two characters", "兴县", "141123"],
    ["province", "山西省", "140000"],
    ["province, short", "山西", "140000"],
    ["autonomous region, short", "内蒙古", "150000"],
    ["autonomous region, full", "内蒙古自治区", "150000"],
    ["新疆, whose people stands without 族", "新疆", "650000"],
    ["municipality", "重庆", "500000"],
    ["autonomous prefecture, short", "恩施土家族苗族自治州", "422800"],
    ["league", "锡林郭勒盟", "152500"],
    ["banner", "杭锦旗", "150625"],
    ["whole path", "山西省大同市灵丘县", "140224"],
    ["path of short names", "山西大同灵丘", "140224"],
    ["path with a level left out", "山西省灵丘县", "140224"],
    ["path with separators", "山西省 / 大同市 / 灵丘县", "140224"],
    ["path decides between equal names", "山西省阳泉市城区", "140302"],
    ["path decides, short city", "晋城城区", "140502"],
    ["county directly under its province", "湖北省仙桃市", "429004"],
    ["district of a municipality", "北京市朝阳区", "110105"],
    ["province before an equally named county", "河南", "410000"],
    ["city before an equally named district", "大同", "140200"],
    ["renamed county town, now a district", "平城区", "140213"],
  ])("%s: %s", (_trap, text, expected) => expect(resolved(text)).toBe(expected));

  it.each([
    ["districts of several cities", "城区", "山西省阳泉市城区"],
    ["district name of several provinces", "鼓楼区", "江苏省南京市鼓楼区"],
    ["county and city in different provinces", "朝阳区", "北京市朝阳区"],
  ])("%s are ambiguous, with candidates: %s", (_trap, text, candidate) => {
    const result = resolveDivision(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problem.code).toBe("ambiguous");
    expect(result.problem.nearest).toContain(candidate);
  });

  it.each([
    ["unknown name", "灵邱县"],
    ["parent of another province", "河北省灵丘县"],
    ["abolished county", "大同县"],
    ["levels in the wrong order", "大同市山西省"],
    ["statistical zone, not in GB/T 2260", "140171"],
    ["blank", ""],
    ["one character", "县"],
    ["level words alone", "市辖区"],
  ])("%s is not found: %s", (_trap, text) => expect(resolved(text)).toBe("not-found"));

  it("a whole report in a cell is no division", () => {
    expect(resolved("山西省".repeat(10_000))).toBe("not-found");
    expect(divisionAtStart(`灵丘县${"统计局".repeat(10_000)}`)?.code).toBe("140224");
  });

  it("names the nearest where the name is misspelt", () => {
    const result = resolveDivision("灵邱县");
    expect(result.ok ? [] : result.problem.nearest).toContain("灵丘县");
    expect(result.ok ? 0 : result.problem.nearest.length).toBeLessThanOrEqual(5);
  });
});

describe("a division at the start of a unit's name", () => {
  it.each([
    ["灵丘县住房和城乡建设管理局", "140224"],
    ["太原市规划和自然资源局（示例）", "140100"],
    ["山西省大同市灵丘县统计局", "140224"],
    ["山西省住房和城乡建设厅", "140000"],
  ])("%s", (text, expected) => expect(divisionAtStart(text)?.code).toBe(expected));

  it.each([["城区住房和城乡建设局"], ["住房和城乡建设局"], [""]])("none: %s", (text) =>
    expect(divisionAtStart(text)).toBeNull(),
  );
});

describe("codes of all years", () => {
  it.each([
    ["current", "140224", "current", "灵丘县", null],
    ["abolished in 2018, last yearly list 2016", "140211", "former", "南郊区", [2002, 2016]],
    ["abolished in 2021", "431121", "former", "祁阳县", [2002, 2020]],
    ["row that holds the level of districts open", "410201", "former", "市辖区", [2002, 2016]],
    ["code of a renamed city", "420600", "current", "襄阳市", null],
    ["never listed", "149999", "unknown", undefined, null],
    ["no code at all", "灵丘", "unknown", undefined, null],
  ])("%s: %s is %s", (_trap, text, state, name, years) => {
    const found = lookUpCode(text);
    expect([found.state, found.names[0]]).toEqual([state, name]);
    expect(found.years === null ? null : [found.years.first, found.years.last]).toEqual(years);
  });

  it("keeps the earlier name of a code that is still in use", () =>
    expect(lookUpCode("420600").names).toEqual(["襄阳市", "襄樊市"]));

  it("counts the counties of the four provinces of the documents", () => {
    const counties = (province: string): number =>
      Array.from({ length: 9999 }, (_, index) => `${province}${String(index + 1).padStart(4, "0")}`).filter(
        (text) => divisionByCode(text)?.level === "county",
      ).length;
    expect(["14", "15", "43", "50"].map(counties)).toEqual([117, 103, 122, 38]);
  });

  it("states its vintage", () => expect(divisionVintage).toMatch(/^\d{4}-\d{2}-\d{2}$/));
});

describe("territory", () => {
  it.each([
    ["county in its province", "140224", "140000", true],
    ["county in its city", "140224", "140200", true],
    ["itself", "140224", "140224", true],
    ["province in itself", "140000", "140000", true],
    ["county in another city", "140224", "140100", false],
    ["another province", "150100", "140000", false],
    ["province in one of its cities", "140000", "140100", false],
    ["city in one of its counties", "140200", "140224", false],
    ["county under the province directly", "429004", "420000", true],
  ])("%s", (_case, region, territory, expected) =>
    expect(isWithin(code(region), code(territory))).toBe(expected),
  );

  it.each([
    ["140224", ["山西省", "大同市"], "山西省大同市灵丘县"],
    ["140200", ["山西省"], "山西省大同市"],
    ["110105", ["北京市"], "北京市朝阳区"],
    ["429004", ["湖北省"], "湖北省仙桃市"],
    ["140000", [], "山西省"],
  ])("parents of %s", (text, parents, fullName) => {
    const division = divisionByCode(text);
    expect(division && parentsOf(division).map(({ name }) => name)).toEqual(parents);
    expect(division && fullDivisionName(division)).toBe(fullName);
  });
});
