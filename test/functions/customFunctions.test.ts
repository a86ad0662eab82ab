import { CARBON_INTENSITY } from "../../src/functions/carbon/carbonCustomFunctions";
import { registerCustomFunctions } from "../../src/functions/customFunctions";
import {
  GREEN_CHECK,
  GREEN_GAP,
  GREEN_LIST,
  GREEN_TARGET,
} from "../../src/functions/indicators/indicatorCustomFunctions";
import { functionDefinitions } from "../../src/functions/registry";
import { RuntimeError, thrownBy, withExcelRuntime } from "./excelRuntime";

const prefabricated = "装配式建筑占新建建筑面积比例";

const associated = withExcelRuntime();

it("associates each function under its own name", () => {
  registerCustomFunctions();
  expect([...associated.keys()].sort()).toEqual(functionDefinitions.map(({ name }) => name).sort());
  expect(associated.get("GREEN_CHECK")).toBe(GREEN_CHECK);
});

it("answers with rows where it may spill and with one value elsewhere", () => {
  expect(GREEN_CHECK(prefabricated, 0.294, "山西省", 2025)).toEqual([["不达标"]]);
  expect(GREEN_CHECK(prefabricated, 0.294, "山西省", 2025, undefined, 1)[0]).toHaveLength(6);
  expect(GREEN_TARGET("县城建成区建筑总面积与建设用地面积的比值", "灵丘县")).toEqual([[0.6, 0.8]]);
  expect(GREEN_GAP(prefabricated, 0.294, "山西省", 2025)).toBe(-0.006);
  expect(CARBON_INTENSITY(12600, 8.4, "公顷", "亩")).toBe(100);
});

it("lists once its data is there, and fails as the others do", async () => {
  expect(await GREEN_LIST("PKU", "市级", "总体规划", "农业")).toHaveLength(2);
  expect(await GREEN_LIST("SX", null, null, null, "目标")).toHaveLength(24);
  await expect(GREEN_LIST("CQ")).rejects.toMatchObject({ code: "#N/A" });
});

it("takes a context as Excel hands it over: always a block", () => {
  expect(GREEN_CHECK("新建超高层建筑高度", 200, "山西省", 2025, [["城区人口=420万"]])).toEqual([["达标"]]);
  expect(GREEN_CHECK("新建超高层建筑高度", 200, "山西省", 2025, [["城区人口", 4_200_000]])).toEqual([
    ["达标"],
  ]);
});

it("keeps blanks blank, whether Excel passes null or an empty text", () => {
  expect([CARBON_INTENSITY(null, 8.4), CARBON_INTENSITY("", 8.4)]).toEqual(["", ""]);
  expect(GREEN_CHECK(prefabricated, null)).toEqual([[""]]);
});

it("reads a rich value by what its cell shows, and hands an error value on", () => {
  expect(CARBON_INTENSITY({ type: "FormattedNumber", basicValue: 12600 }, 8.4)).toBe(1500);
  expect(thrownBy(() => CARBON_INTENSITY(new RuntimeError("#N/A"), 8.4))).toMatchObject({ code: "#N/A" });
});

it.each([
  ["a wrong argument, with a message", () => CARBON_INTENSITY("很多", 8.4), "#VALUE!", /排放量/],
  ["no target, with the reason", () => GREEN_TARGET("县城广场集中硬地面积", "湖南省"), "#N/A", /山西省/],
  ["a zero denominator", () => CARBON_INTENSITY(12600, 0), "#DIV/0!", undefined],
  ["a negative quantity", () => CARBON_INTENSITY(-1, 8.4), "#NUM!", undefined],
] as const)("throws Excel's own error for %s", (_case, run, code, message) => {
  const error = thrownBy(run);
  expect(error).toBeInstanceOf(RuntimeError);
  expect(error).toMatchObject({ code });
  expect(error instanceof RuntimeError ? error.message : "").toEqual(
    message === undefined ? undefined : expect.stringMatching(message),
  );
});

it("words messages in the language of the moment", () => {
  registerCustomFunctions(() => "en-US");
  expect(thrownBy(() => CARBON_INTENSITY("很多", 8.4))).toMatchObject({
    message: "emissions is no number: “很多”",
  });
  registerCustomFunctions();
});
