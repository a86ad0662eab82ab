import * as carbon from "../../src/functions/carbon/carbonCustomFunctions";
import { registerCustomFunctions } from "../../src/functions/customFunctions";
import { RuntimeError, thrownBy, withExcelRuntime } from "./excelRuntime";

const associated = withExcelRuntime();

beforeAll(() => registerCustomFunctions());

it("registers every wrapper on carbon under its name", () => {
  expect(Object.entries(carbon).filter(([id, wrapper]) => associated.get(id) !== wrapper)).toEqual([]);
  expect(Object.keys(carbon)).toHaveLength(21);
});

it("takes blocks as Excel hands them over, and spills", () => {
  expect(carbon.CARBON_LMDI([[1], [2], [3], [4]], [[2], [4], [6], [8]])).toEqual([[4, 0, 0, 0, 4]]);
  expect(carbon.CARBON_ZONE([[60], [40]], [[50], [50]], [[30], [10]])).toHaveLength(2);
  expect(carbon.CARBON_FUEL("柴油", 1, null, null, 1)[0]).toHaveLength(5);
  expect(carbon.CARBON_RISK(1.2, 0.9, [[0.1, 0.2]])).toBe("3级");
});

it("keeps blanks blank and takes optional arguments as null", () => {
  expect(carbon.CARBON_FUEL("柴油", null)).toEqual([[""]]);
  expect(carbon.CARBON_ELECTRICITY(1000, null, null, 2023, null, null)).toEqual([[0.5306]]);
  expect(carbon.CARBON_LAND([[null]], [[1]])).toBe("");
});

it.each([
  ["no set that may be taken", () => carbon.CARBON_SINK("林地", 1), "#N/A", /未核对/],
  ["an unknown fuel", () => carbon.CARBON_FUEL("柴火", 1), "#VALUE!", /燃料/],
  ["nothing to divide by", () => carbon.CARBON_REDUCTION(0, 1), "#DIV/0!", undefined],
  ["less than nothing", () => carbon.CARBON_HEAT(-1), "#NUM!", undefined],
] as const)("throws Excel's own error for %s", (_case, run, code, message) => {
  const error = thrownBy(run);
  expect(error).toMatchObject({ code });
  expect(error instanceof RuntimeError ? error.message : "").toEqual(
    message === undefined ? undefined : expect.stringMatching(message),
  );
});
