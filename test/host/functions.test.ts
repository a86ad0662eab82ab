import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionDefinitions } from "../../src/functions/registry";
import { functionPages } from "../../src/i18n/functionPages";
import type { InvocationResult } from "./officeHost/customFunctions";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

jest.mock("../../src/taskpane/mountSidebar", () => ({ mountSidebar: () => () => undefined }));

/** Cell formulas as Excel calls them: null for what is left out, rows for a range, days as their numbers. */
const office = new OfficeHost();

beforeAll(async () => {
  Object.defineProperty(window, "innerWidth", { value: 0, configurable: true });
  const html = readFileSync(join(__dirname, "../../src/taskpane/entry.html"), "utf8");
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  await installOffice(office);
  await import("../../src/taskpane/entry");
  office.load({ sheets: [], names: [], externalLinks: [] });
  office.workbook.addSheet("表1");
  await new Promise((resolve) => setTimeout(resolve, 200));
});

const share = "装配式建筑占新建建筑面积比例";
const rowCells = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && Array.isArray(value[0]) ? value[0] : [];

describe("one value", () => {
  test.each<readonly [string, string, readonly unknown[], unknown]>([
    ["a gap, in the share asked", "GREEN_GAP", [share, 0.294, "山西省", 2025, null], -0.006],
    ["a percent-formatted cell is its share", "GREEN_GAP", [share, 0.31, "山西省", 2025, null], 0.01],
    ["a date counts as its year", "GREEN_GAP", [share, 0.294, "山西省", 46022, null], -0.006],
    ["a converted area", "GREEN_CONVERT", [8.4, "公顷", "亩"], 126],
    ["a division's code", "GREEN_DIVISION", ["灵丘县", null], "140224"],
    ["a field of an indicator", "GREEN_INFO", ["PREFABRICATED_SHARE", "单位"], "%"],
    ["land doubled", "CARBON_LAND_GROWTH", [2], 2.7],
    ["a fall of emissions", "CARBON_REDUCTION", [3424, 1322, null], 0.613901869159],
    ["heat with the default factor", "CARBON_HEAT", [1000, null, null], 110],
    ["a commute", "PLAN_COMMUTE_EFFICIENCY", [45, 60], 0.75],
    ["a density out of numbers typed as text", "PLAN_DENSITY", ["36公里", "450公顷"], 8],
    ["residents and jobs with their units", "PLAN_JOBS_HOUSING", ["3.2万个", "4万人"], 0.8],
  ])("%s: %s", async (_what, name, values, value) => {
    expect(await office.callFunction({ name, values })).toEqual({ ok: true, value });
  });
});

describe("ranges and what spills", () => {
  test.each<readonly [string, string, readonly unknown[], unknown]>([
    [
      "low and high side by side",
      "GREEN_TARGET",
      ["县城建成区建筑总面积与建设用地面积的比值", "灵丘县", null, null],
      [[0.6, 0.8]],
    ],
    [
      "a row a unit, columns given",
      "CARBON_ZONE",
      [
        [[60], [40]],
        [[50], [50]],
        [[30], [10]],
      ],
      [
        [1.2, 1.5, "低碳保持区"],
        [0.8, 0.5, "碳强度控制区"],
      ],
    ],
    [
      "the same, rows given",
      "CARBON_ZONE",
      [[[60, 40]], [[50, 50]], [[30, 10]]],
      [
        [1.2, 1.5, "低碳保持区"],
        [0.8, 0.5, "碳强度控制区"],
      ],
    ],
    [
      "effects of LMDI",
      "CARBON_LMDI",
      [
        [[1], [10], [20], [100]],
        [[1], [20], [40], [200]],
      ],
      [[0, 100, 0, 0, 100]],
    ],
    [
      "parts of a total beside their drivers",
      "CARBON_ALLOCATE",
      [
        100,
        [
          [30, 1],
          [70, 3],
        ],
        [[0.5, 0.5]],
      ],
      [[27.5], [72.5]],
    ],
    [
      "blank cells at a range's end",
      "CARBON_FARM",
      [[["氮肥"], ["农膜"], [""]], [[100], [10], [""]], null],
      827.933333333,
    ],
    [
      "a table of names and values",
      "PLAN_ZONING",
      ["R4", "无", "无", [["容积率", 0.75]]],
      expect.arrayContaining([expect.arrayContaining(["容积率", 0.75, "达标"])]),
    ],
    [
      "a score over three columns",
      "GREEN_SCORE",
      [[[share], ["城镇绿色建筑占新建建筑比例"]], [[0.294], [1]], [[50], [50]], "山西省", 2025],
      0.5,
    ],
  ])("%s: %s", async (_what, name, values, value) => {
    expect(await office.callFunction({ name, values })).toEqual({ ok: true, value });
  });

  test.each<readonly [string, readonly unknown[], number]>([
    ["GREEN_CHECK", [share, 0.294, "山西省", 2025, null, 1], 6],
    ["GREEN_PROGRESS", [2020, 0.2, 2023, 0.24, 2025, 0.3, true], 5],
    ["CARBON_FUEL", ["柴油", 100, null, null, 1], 5],
    ["CARBON_BALANCE", [120, 8, "tC", 1], 6],
    ["PLAN_WASTE_STATIONS", [80000, 10, 1], 5],
    ["PLAN_DOMINANT_USE", ["深圳市", "科研用地", [[8500]], 10000, 1], 6],
  ])("%s with detail spills one row of figures and words", async (name, values, width) => {
    const outcome = await office.callFunction({ name, values });
    const cells = rowCells(outcome.ok ? outcome.value : null);
    expect(cells).toHaveLength(width);
    expect(cells.every((cell) => typeof cell === "string" || Number.isFinite(cell))).toBe(true);
  });

  test("detail as FALSE, 0, blank or left out gives the one value", async () => {
    for (const detail of [false, 0, "", null]) {
      const values = ["柴油", 100, null, null, detail];
      expect(await office.callFunction({ name: "CARBON_FUEL", values })).toEqual({
        ok: true,
        value: [[309.590963733]],
      });
    }
  });
});

describe("errors as Excel shows them", () => {
  test.each<readonly [string, string, readonly unknown[], string, RegExp]>([
    [
      "an unknown region names the argument",
      "CARBON_ELECTRICITY",
      [1000, null, "火星", null, null, null],
      "#VALUE!",
      /火星/,
    ],
    ["a unit of another kind", "GREEN_CONVERT", [1, "公顷", "吨"], "#VALUE!", /公顷.*t/],
    ["a text where a number belongs", "PLAN_DENSITY", ["很长", 4], "#VALUE!", /长度.*很长/],
    [
      "no target here, with the reason",
      "GREEN_GAP",
      ["CARBON_EMISSIONS", 1, "广东省", null, null],
      "#N/A",
      /[\u4e00-\u9fff]/,
    ],
    ["no factor that may be taken unasked", "CARBON_SINK", ["林地", 1, null, null, null], "#N/A", /未核对/],
    ["weights that were not given", "GREEN_SCORE", [[[share]], [[0.3]], null, null, null], "#N/A", /权重/],
  ])("%s: %s", async (_what, name, values, error, message) => {
    const result = await office.callFunction({ name, values });
    expect(result).toMatchObject({ ok: false, error });
    expect(!result.ok && result.message).toMatch(message);
  });

  test.each<readonly [string, string, readonly unknown[], string]>([
    ["nothing to divide by", "PLAN_DENSITY", [36, 0], "#DIV/0!"],
    ["a negative quantity", "CARBON_FUEL", ["柴油", -1, null, null, null], "#NUM!"],
    ["an outline too short for its area", "PLAN_COMPACTNESS", [4_000_000, 10, null], "#NUM!"],
    ["a part above the whole", "PLAN_COMMUTE_EFFICIENCY", [61, 60], "#NUM!"],
    ["no way to go", "GREEN_PROGRESS", [2020, 30, 2023, 30, 2025, 30, null], "#DIV/0!"],
  ])("%s: %s", async (_what, name, values, error) => {
    expect(await office.callFunction({ name, values })).toMatchObject({ ok: false, error });
  });

  test("an error in a cell that is read comes out again", async () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    const result = await office.callFunction({ name: "PLAN_DENSITY", values: [error, 4] });
    expect(result).toMatchObject({ ok: false, error: "#N/A" });
  });
});

describe("every function", () => {
  interface Answers {
    readonly worked: InvocationResult;
    readonly empty: InvocationResult;
  }
  const answers = new Map<string, Answers>();

  /** All at once, as Excel calculates a sheet: the runtime answers in batches. */
  beforeAll(async () => {
    await Promise.all(
      functionDefinitions.map(async ({ name, parameters }) => {
        const { args = [] } = functionPages[name]?.example ?? {};
        // A parameter that takes a range is handed rows, whatever the cell.
        const values = parameters.map(({ range }, at) => {
          const given: unknown = args[at] ?? null;
          return range && given !== null && !Array.isArray(given) ? [[given]] : given;
        });
        const blanks = parameters.map(({ range }) => (range ? [["", ""]] : ""));
        const [worked, empty] = await Promise.all(
          [values, blanks].map((stated) => office.callFunction({ name, values: stated })),
        );
        if (worked && empty) answers.set(name, { worked, empty });
      }),
    );
  });

  test.each(functionDefinitions.map((definition) => [definition.name, definition] as const))(
    "%s gives its worked example, and a blank for blank cells",
    (name, { parameters }) => {
      const { worked, empty } = answers.get(name) ?? {};
      const result = functionPages[name]?.example.result;
      const rows = worked?.ok && Array.isArray(worked.value) && !Array.isArray(result) ? [[result]] : result;
      expect(worked).toEqual({ ok: true, value: rows });
      if (parameters.every(({ optional }) => optional)) return;
      expect(JSON.stringify(empty)).toMatch(/^{"ok":true,"value":(?:""|\[\[""\]\])}$/);
    },
  );
});
