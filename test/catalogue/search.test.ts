import { loadCatalogue } from "../../src/catalogue/catalogue";
import { initialsOf } from "../../src/catalogue/initials";
import { searchIndicators } from "../../src/catalogue/search";
import seeds from "../../seeds/pinyin.json";
import { charactersByInitial, indicatorNames, initials } from "../../scripts/pinyin.cjs";

const catalogue = loadCatalogue();
const first = (text: string): readonly (string | undefined)[] => {
  const [hit] = searchIndicators(catalogue, text, 1);
  return [hit?.indicator.code, hit?.reason];
};

describe("pinyin initials", () => {
  it("are those of the names (else run scripts/pinyin.cjs)", () =>
    expect(seeds).toEqual(charactersByInitial(indicatorNames())));

  it("are read from each Chinese name as the dictionary reads it", () => {
    const chinese = indicatorNames().filter((name) => /\p{Script=Han}/u.test(name));
    expect(chinese.length).toBeGreaterThan(800);
    expect(chinese.filter((name) => !initialsOf(name).includes(initials(name)))).toEqual([]);
  });

  it.each([
    ["plain", "人均公园绿地", ["rjgyld"]],
    ["digits and Latin letters stay", "公园绿地500m服务半径", ["gyld500mfwbj"]],
    ["marks go, full-width is folded", "轨道／公交（ＴＯＤ）", ["gdgjtod"]],
    ["two readings", "专用道长度", ["zydcd", "zydzd"]],
    ["nothing to read", "——", [""]],
  ])("%s: %s", (_case, name, expected) => expect([...initialsOf(name)].sort()).toEqual(expected));
});

describe("a search says why it found what it puts first", () => {
  it.each([
    ["装配率", "PREFABRICATION_RATE", "equal"],
    ["NEW_ENERGY_BUS_SHARE", "NEW_ENERGY_BUS_SHARE", "equal"],
    ["再生水利", "RECLAIMED_WATER_RATE", "begins"],
    ["覆盖率 屋顶", "NEW_BUILDING_ROOF_PV_COVERAGE", "words"],
    ["rjgyld", "PARK_AREA_PER_CAPITA", "initials"],
    ["RJGYLDMJ", "PARK_AREA_PER_CAPITA", "initials"],
    ["shwssjl", "SEWAGE_COLLECTED", "initials"],
    ["zpsjzzb", "PREFABRICATED_SHARE", "initials"],
    ["再升水利用律", "RECLAIMED_WATER_RATE", "alike"],
    ["", "COUNTY_BUILT_UP_POPULATION", "blank"],
  ])("%s → %s, %s", (text, code, reason) => expect(first(text)).toEqual([code, reason]));

  it.each([
    ["one letter", "r"],
    ["digits alone", "50"],
    ["two words of letters", "rj gyld"],
  ])("%s are no initials: %s", (_case, text) =>
    expect(searchIndicators(catalogue, text, 100).map(({ reason }) => reason)).not.toContain("initials"),
  );

  it("leaves English words their names", () => expect(first("taxi")[0]).toBe("TAXI_FLEET"));
});
