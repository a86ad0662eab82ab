import { divisionByCode } from "../../src/catalogue/divisions";
import { firstLooks } from "../../src/report/rollup/overview";
import { rollUp } from "../../src/report/rollup/rollUp";
import { loadCatalogue } from "../../src/catalogue/catalogue";

test("missing units that are called the same are told apart by their city", () => {
  const shanxi = divisionByCode("140000");
  if (shanxi === null) throw new Error("the list has the province");
  const result = rollUp(loadCatalogue(), [], [], shanxi, 2024);
  const county = divisionByCode("140224");
  const city = { ...result, coverage: { ...result.coverage, missing: [] } };
  const units = ["140302", "140502", "140224"].flatMap((code) => divisionByCode(code) ?? []);
  expect(units).toHaveLength(3);
  const missing = units.map((division) => ({
    division,
    reason: "no-file" as const,
    files: [],
    listedIn: [],
  }));
  const told = firstLooks({ ...city, coverage: { ...city.coverage, missing } }, "zh-CN").join("\n");
  expect(told).toContain("阳泉市城区");
  expect(told).toContain("晋城市城区");
  expect(told).toContain(county?.name ?? "灵丘县");
  expect(told).not.toContain("大同市灵丘县");
});
