import { divisionCode } from "../../src/catalogue/codes";
import type { IndicatorCode } from "../../src/catalogue/types";
import { settingsSheetName, type WorkbookSettings } from "../../src/workbook/settings";
import {
  emptySettings,
  readSettings,
  readSettingsSheet,
  settingsPlan,
} from "../../src/workbook/settingsSheet";
import type { CellValue } from "../../src/workbook/snapshot";
import { applied, emptyWorkbook, sheetOf, workbookOf } from "./fixtures";

const isCode = (text: string): text is IndicatorCode => text.length > 0;
const code = (text: string): IndicatorCode => {
  if (!isCode(text)) throw new Error("no code");
  return text;
};

const filled: WorkbookSettings = {
  reportingUnit: "灵丘县住房和城乡建设局",
  region: "140224",
  year: 2024,
  level: "县级",
  planType: null,
  adopted: ["SX", "PKU"],
  thresholds: [
    { indicator: code("COUNTY_NEW_HOUSING_MAX_STOREYS"), operator: "<=", value: 18, source: "县规划" },
    { indicator: code("COUNTY_POPULATION_DENSITY"), operator: "between", value: [0.6, 1], source: "县规划" },
  ],
  columnRoles: [
    {
      sheet: "附表 1",
      column: 3,
      header: "2024年 实际",
      role: "value",
      indicator: code("COUNTY_POPULATION_DENSITY"),
      unit: "万人/平方公里",
      division: divisionCode("140224"),
      year: 2024,
      nature: "actual",
    },
  ],
  rowRoles: [
    {
      sheet: "附表 1",
      label: "人口密度（县城）",
      role: "value",
      indicator: code("COUNTY_POPULATION_DENSITY"),
      unit: null,
      division: null,
      year: null,
      nature: null,
    },
  ],
  tableRoles: [{ sheet: "附表 1", header: { first: 2, last: 3 }, column: null, use: "ignore" }],
  explanations: [
    {
      rule: "T01",
      sheet: "附表 1",
      cell: "D12",
      indicator: code("COUNTY_POPULATION_DENSITY"),
      value: "=not a formula",
      text: "新区尚在建设。\n'第二行'\t_x000D_ 😀",
      author: "王",
      time: "2024-12-01T08:00:00Z",
    },
  ],
  fixes: [
    {
      rule: "T02",
      sheet: "附表 1",
      cell: "D12",
      before: "１２",
      after: "12",
      author: "王",
      time: "2024-12-01T08:00:00Z",
    },
  ],
  stamps: [{ template: "county-green", version: "1", sheet: "自查表" }],
  rules: [{ rule: "T03", level: "off", reason: "“/”按省里的约定表示未统计" }],
};

const rows = (...cells: readonly (readonly CellValue[])[]) => workbookOf(sheetOf(settingsSheetName, cells));

describe("settings sheet", () => {
  it("gives back what was kept", () => {
    const workbook = applied(emptyWorkbook, settingsPlan(filled, emptyWorkbook));
    expect(readSettingsSheet(workbook)).toEqual({ settings: filled, skipped: [] });
    expect(workbook.sheets[0]?.visibility).toBe("very-hidden");
  });

  it("plans nothing where the sheet holds just that", () => {
    const workbook = applied(emptyWorkbook, settingsPlan(filled, emptyWorkbook));
    expect(settingsPlan(filled, workbook).operations).toEqual([]);
    expect(settingsPlan({ ...filled, year: 2025 }, workbook).operations).not.toEqual([]);
  });

  it("keeps no setting of a workbook without the sheet", () => {
    expect(readSettings(emptyWorkbook)).toEqual(emptySettings);
  });

  it("splits a value longer than a cell without cutting a character, and joins it again", () => {
    const text = `${"甲".repeat(31_999 - 150)}${"😀".repeat(40_000)}`;
    const settings = { ...filled, explanations: filled.explanations.map((one) => ({ ...one, text })) };
    const workbook = applied(emptyWorkbook, settingsPlan(settings, emptyWorkbook));
    const cells = workbook.sheets[0]?.values.flat() ?? [];
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
    expect(cells.filter((cell) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(String(cell)))).toEqual([]);
    expect(readSettings(workbook)).toEqual(settings);
  });

  it.each<[string, readonly CellValue[], Partial<WorkbookSettings>, number]>([
    ["half a JSON text", ["explanation", '{"rule":"T01"'], {}, 1],
    ["an explanation without its text", ["explanation", '{"rule":"T01","sheet":"a"}'], {}, 1],
    ["a year that is none", ["year", "24"], {}, 1],
    ["a year that Excel turned into a number", ["year", 2024], { year: 2024 }, 0],
    ["an unknown key", ["colour", '"red"'], {}, 1],
    ["a key of every object", ["constructor", "{}"], {}, 1],
    ["a document that does not exist", ["adopted", '["SX","XX"]'], {}, 1],
    [
      "a threshold between one number",
      ["threshold", '{"indicator":"A","operator":"between","value":1,"source":""}'],
      {},
      1,
    ],
    ["an error value", ["region", { error: "#REF!" }], {}, 1],
    ["a number as key", [42, "1"], {}, 1],
    ["a continuation that continues nothing", ["…", "|1"], {}, 1],
    ["a blank row", [null, null], {}, 0],
  ])("skips and names %s", (_what, row, expected, skipped) => {
    const workbook = rows(["GreenCheck", "settings/1"], row, ["level", '"县级"']);
    const read = readSettingsSheet(workbook);
    expect(read.settings).toEqual({ ...emptySettings, level: "县级", ...expected });
    expect(read.skipped).toHaveLength(skipped);
    for (const one of read.skipped) expect(one.row).toBe(2);
  });

  it("keeps rows that a later version wrote", () => {
    const workbook = rows(["GreenCheck", "settings/9"], ["theme", '"dark"'], ["year", "24"]);
    const after = applied(workbook, settingsPlan(filled, workbook));
    expect(readSettings(after)).toEqual(filled);
    expect(after.sheets[0]?.values).toContainEqual(["theme", '"dark"']);
    expect(readSettingsSheet(after).skipped.map(({ key }) => key)).toEqual(["theme"]);
  });
});
