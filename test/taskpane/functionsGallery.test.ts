import { functionPages } from "../../src/i18n/functionPages";
import { searchDivisions } from "../../src/catalogue/divisionSearch";
import { divisionByCode } from "../../src/catalogue/divisions";
import { parseRangeAddress } from "../../src/workbook/address";
import { applyPlan } from "../../src/workbook/applyPlan";
import { rangeValues } from "../../src/workbook/rangeValues";
import { families, galleryFunctions, searchFunctions } from "../../src/taskpane/state/functionGallery";
import {
  type ArgumentEntry,
  argumentOf,
  entryOf,
  formulaOf,
  typedEntry,
} from "../../src/taskpane/state/functionGalleryArguments";
import { choicesFor, type ChoiceSetting } from "../../src/taskpane/state/functionGalleryChoices";
import {
  filledCells,
  insertionPlan,
  overlaps,
  resultsOf,
} from "../../src/taskpane/state/functionGalleryInsert";
import { recentNames, withRecent } from "../../src/taskpane/state/functionGalleryRecent";
import { workbookOf } from "./sampleWorkbook";

const functions = galleryFunctions("zh-CN");
const place = (sheet: string, address: string) => ({
  sheet,
  range: parseRangeAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 },
});
const reference = (sheet: string, address: string): ArgumentEntry => ({
  kind: "reference",
  place: place(sheet, address),
});

describe("the list", () => {
  test("has every function once, each in a family, with texts in both languages", () => {
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(functionPages));
    expect(new Set(functions.map(({ family }) => family))).toEqual(new Set(families));
    for (const one of [...functions, ...galleryFunctions("en-US")]) {
      expect([one.name, one.description]).not.toContain("");
      for (const parameter of one.parameters) expect([one.name, parameter.description]).not.toContain("");
    }
  });

  test.each([
    ["紧凑", "PLAN_COMPACTNESS"],
    ["compactness", "PLAN_COMPACTNESS"],
    ["lmdi", "CARBON_LMDI"],
    ["green_check", "GREEN_CHECK"],
    ["carbon fuel", "CARBON_FUEL"],
    ["容积率", "PLAN_FLOOR_AREA_RATIO"],
    ["tpfqd", "CARBON_INTENSITY"],
  ])("“%s” finds %s first", (text, name) => {
    expect(searchFunctions(functions, text)[0]?.name).toBe(name);
  });

  test("nonsense finds nothing", () => {
    expect(searchFunctions(functions, "zzqqxx")).toEqual([]);
  });

  test("remembers the last four used, the last first, none twice", () => {
    const used = ["A", "B", "C", "A", "D", "E"].reduce<string | null>(withRecent, null);
    expect(recentNames(used)).toEqual(["E", "D", "A", "C"]);
  });
});

describe("worked examples", () => {
  test.each(functions.map((one) => [one.name, one] as const))(
    "%s: what is filled in gives the result that the page prints",
    (_name, { definition, page }) => {
      const entries = definition.parameters.map((_one, at) => entryOf(page.example.args[at] ?? null));
      const args = entries.map((entry) => argumentOf(entry, () => null) ?? null);
      const outcome = definition.call(args);
      expect(outcome.ok ? outcome.value : outcome.message).toEqual(page.example.result);
    },
  );
});

describe("a formula", () => {
  test.each<readonly [string, readonly ArgumentEntry[], string]>([
    ["left out at the end", [typedEntry("人均公园绿地面积"), typedEntry("")], '=F("人均公园绿地面积")'],
    ["left out between", [typedEntry("a"), typedEntry(" "), typedEntry("2024")], '=F("a",,2024)'],
    ["full width", [typedEntry("２９．４")], "=F(29.4)"],
    ["quotes", [typedEntry('a"b')], '=F("a""b")'],
    ["a unit stays text", [typedEntry("29.4%")], '=F("29.4%")'],
    ["the sheet it stands on", [reference("表1", "B7")], "=F(B7)"],
    ["another sheet", [reference("附表 2", "B7:C9")], "=F('附表 2'!B7:C9)"],
    [
      "rows",
      [
        {
          kind: "rows",
          rows: [
            ["一", 1],
            [null, true],
          ],
        },
      ],
      '=F({"一",1;"",TRUE})',
    ],
  ])("with %s", (_what, entries, formula) => {
    expect(formulaOf("F", entries, "表1")).toBe(formula);
  });

  test("a reference of one cell hands on a cell, of several rows, of unknown values nothing yet", () => {
    expect(argumentOf(reference("表1", "A1"), () => [[5]])).toBe(5);
    expect(argumentOf(reference("表1", "A1:B1"), () => [[5, 6]])).toEqual([[5, 6]]);
    expect(argumentOf(reference("表1", "A1"), () => null)).toBeUndefined();
  });
});

describe("an insertion", () => {
  const workbook = workbookOf({
    表1: [
      [null, null, 3],
      [1, 2, 4],
    ],
  });
  const insertion = {
    name: "PLAN_COMPACTNESS",
    formula: "=PLAN_COMPACTNESS(A2,B2)",
    sheet: "表1",
    at: { row: 0, column: 1 },
    results: [
      [0.5, "甲"],
      [0.6, "乙"],
    ],
  };

  test("names what stands where it and its results would", () => {
    expect(filledCells(insertion, workbook).map(({ cell }) => cell)).toEqual(["C1", "B2", "C2"]);
  });

  test("clears what is in the way of the results, and only that", () => {
    const after = applyPlan(workbook, insertionPlan(insertion, workbook));
    if (!after.ok) throw new Error(after.problem.code);
    expect(rangeValues(after.value, "表1", { row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
      [null, 0.5, "甲"],
      [1, 0.6, "乙"],
    ]);
  });

  test("what an outcome shows", () => {
    expect(resultsOf(null)).toEqual([[null]]);
    expect(resultsOf({ ok: true, value: 1 })).toEqual([[1]]);
    expect(resultsOf({ ok: true, value: [[1, 2]] })).toEqual([[1, 2]]);
    expect(resultsOf({ ok: false, error: "#N/A", message: "" })).toEqual([[{ error: "#N/A" }]]);
  });

  test.each([
    ["表1", "A1:B2", true],
    ["表1", "C1", false],
    ["表2", "A1:B2", false],
  ])("%s!%s overlaps 表1!B2: %s", (sheet, address, expected) => {
    expect(overlaps(place(sheet, address), place("表1", "B2"))).toBe(expected);
  });
});

describe("choices", () => {
  const setting: ChoiceSetting = { language: "zh", near: null, typed: () => "" };
  const values = (name: string, parameter: string, text = "", given = setting) =>
    choicesFor(name, parameter)?.(text, given).map(({ value }) => value) ?? [];

  test.each([
    ["CARBON_FUEL", "fuel", "柴油"],
    ["CARBON_FREIGHT", "mode", "铁路"],
    ["CARBON_SINK", "landType", "林地"],
    ["CARBON_WASTE", "treatment", "焚烧"],
    ["CARBON_ELECTRICITY", "caliber", "电力平均"],
    ["CARBON_ELECTRICITY", "region", "华北"],
    ["PLAN_ZONING", "district", "R6"],
    ["PLAN_ROOF_PV", "buildingType", "学校"],
    ["PLAN_BUILDING_HEIGHT", "use", "住宅"],
    ["GREEN_INFO", "field", "单位"],
    ["GREEN_LIST", "level", "县级"],
    ["GREEN_LIST", "content", "目标"],
    ["GREEN_CHECK", "context", "住宅"],
  ])("%s, %s: %s is offered", (name, parameter, value) => {
    expect(values(name, parameter).join("|")).toContain(value);
  });

  test("every name offered is one that the function takes", () => {
    for (const fuel of values("CARBON_FUEL", "fuel")) {
      const outcome = functions.find(({ name }) => name === "CARBON_FUEL")?.definition.call([fuel, 1]);
      expect(outcome).not.toMatchObject({ error: "#VALUE!" });
    }
    const heights = functions.find(({ name }) => name === "PLAN_BUILDING_HEIGHT")?.definition;
    for (const use of values("PLAN_BUILDING_HEIGHT", "use")) {
      expect(heights?.call([use, 10, "420万"])).toMatchObject({ ok: true });
    }
  });

  test("only the sets that have the fuel named", () => {
    const typed = (name: string) => (name === "fuel" ? "柴油" : "");
    const some = values("CARBON_FUEL", "factorSet", "", { ...setting, typed });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThanOrEqual(values("CARBON_FUEL", "factorSet").length);
  });

  test("only units of the same kind as the other", () => {
    const typed = (name: string) => (name === "fromUnit" ? "公顷" : "");
    const offered = values("GREEN_CONVERT", "toUnit", "", { ...setting, typed });
    expect(offered).toContain("亩");
    expect(offered).not.toContain("t");
  });

  test("a condition is joined to those before it", () => {
    expect(values("GREEN_CHECK", "context", "住宅；既")).toContain("住宅；既有");
    expect(values("GREEN_CHECK", "context", "住宅")).toContain("住宅；既有");
  });

  test("a list opened without typing keeps what stands there: the documents adopted are not lost", () => {
    const typed = (name: string) => (name === "context" ? "采用=SX,PKU" : "");
    const offered = values("GREEN_CHECK", "context", "", { ...setting, typed });
    expect(offered).toContain("采用=SX,PKU；住宅");
    expect(offered.every((value) => value.startsWith("采用=SX,PKU；"))).toBe(true);
  });
});

describe("divisions", () => {
  test.each([
    ["lqx", "灵丘县"],
    ["灵丘", "灵丘县"],
    ["140224", "灵丘县"],
    ["sxs", "山西省"],
  ])("“%s” finds %s", (text, name) => {
    expect(searchDivisions(text, null, 12).map((one) => one.name)).toContain(name);
  });

  test("those near come first", () => {
    const near = divisionByCode("140224")?.code ?? null;
    expect(searchDivisions("城区", near, 3)[0]?.code).toMatch(/^14/);
  });
});
