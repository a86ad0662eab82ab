import {
  allDivisions,
  countiesIn,
  divisionAbove,
  divisionsBelow,
  provinces,
} from "../../src/catalogue/divisionTree";
import { divisionByCode } from "../../src/catalogue/divisions";
import type { Division } from "../../src/catalogue/types";

function division(code: string): Division {
  const found = divisionByCode(code);
  if (found === null) throw new Error(`No division ${code}`);
  return found;
}

const names = (divisions: readonly Division[]): readonly string[] => divisions.map(({ name }) => name);

test.each([
  ["a province: its cities", "140000", 11, "太原市"],
  ["an autonomous region: its cities and leagues", "150000", 12, "阿拉善盟"],
  ["a municipality: its districts", "110000", 16, "密云区"],
  ["a municipality with counties", "500000", 38, "石柱土家族自治县"],
  ["a city: its counties and districts", "150300", 3, "乌达区"],
])("right below %s", (_, code, count, one) => {
  const below = names(divisionsBelow(division(code)).usual);
  expect(below).toHaveLength(count);
  expect(below).toContain(one);
});

test("counties run by the province stand apart from its cities", () => {
  const { usual, provincial } = divisionsBelow(division("420000"));
  expect([usual.length, names(provincial)]).toEqual([13, ["仙桃市", "潜江市", "天门市", "神农架林区"]]);
});

test("nothing stands below a county", () => {
  expect(divisionsBelow(division("140224"))).toEqual({ usual: [], provincial: [] });
});

test.each([
  ["140224", "大同市"],
  ["140200", "山西省"],
  ["429004", "湖北省"],
  ["110118", "北京市"],
])("above %s stands %s", (code, above) => {
  expect(divisionAbove(division(code))?.name).toBe(above);
});

test("nothing stands above a province", () => {
  expect(divisionAbove(division("140000"))).toBeNull();
});

test("every division but a province is right below the one above it", () => {
  for (const one of allDivisions()) {
    const above = divisionAbove(one);
    if (above === null) continue;
    const { usual, provincial } = divisionsBelow(above);
    expect([one.code, [...usual, ...provincial].includes(one)]).toEqual([one.code, true]);
  }
});

test("31 provinces of the mainland, and all counties of one", () => {
  expect(provinces()).toHaveLength(31);
  expect(countiesIn(division("140000"))).toHaveLength(117);
});
