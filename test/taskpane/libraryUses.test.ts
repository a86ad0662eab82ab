import { loadCatalogue } from "../../src/catalogue/catalogue";
import { validateWorkbook } from "../../src/validation/validate";
import { libraryShelf } from "../../src/taskpane/state/libraryShelf";
import { usesOf } from "../../src/taskpane/state/libraryUses";
import { templates } from "../../src/templates/registry";
import { filledSample, slipsIn } from "./sampleWorkbook";

const shelf = libraryShelf();
const catalogue = loadCatalogue();
const codeOf = (text: string) => {
  const indicator = catalogue.indicatorByCode(text);
  if (indicator === null) throw new Error(`no indicator ${text}`);
  return indicator.code;
};
const uses = (code: string, workbook = slipsIn(1)) =>
  usesOf(codeOf(code), shelf, templates, validateWorkbook(workbook, { catalogue, overrides: {} }));

describe("where an indicator is used", () => {
  test("cells are those that the audit judged, with figure and status", () => {
    const [judged] = uses("COUNTY_NEW_HOUSING_MAX_STOREYS", filledSample()).cells;
    expect(judged).toMatchObject({
      sheet: "县城绿色低碳自查表",
      cell: "D19",
      shown: "19 层",
      status: "unmet",
    });
  });

  test("a cell that was only found fault with is named once, without a figure", () => {
    const { cells } = uses("COUNTY_INNER_ROAD_RED_LINE_WIDTH", slipsIn(1));
    expect(cells.filter(({ cell }) => cell === "C4")).toHaveLength(1);
  });

  test("ratios name it as numerator or denominator", () => {
    expect(uses("COUNTY_BUILT_UP_AREA").ratios.map(({ code }) => code)).toContain(
      "COUNTY_POPULATION_DENSITY",
    );
  });

  test("strategies, tables and templates name it", () => {
    const { strategies, tables, templates: forms } = uses("PREFABRICATED_SHARE");
    expect(strategies.every(({ indicators }) => indicators.includes(codeOf("PREFABRICATED_SHARE")))).toBe(
      true,
    );
    expect(strategies.length + tables.length).toBeGreaterThan(0);
    expect(forms.map(({ id }) => id)).toContain("green-development");
  });

  test("before an audit no cell is known", () => {
    expect(usesOf(codeOf("PREFABRICATED_SHARE"), shelf, templates, null).cells).toEqual([]);
  });
});

test("no strategy names an indicator that there is not", () => {
  const known = new Set<string>(catalogue.indicators.map(({ code }) => code));
  const unknown = shelf.strategies.flatMap(({ indicators }) => indicators.filter((code) => !known.has(code)));
  expect(unknown).toEqual([]);
});
