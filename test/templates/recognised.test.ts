import { adoptedChoices, readAdopted } from "../../src/templates/adopted";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { countyGreen } from "../../src/templates/county-green/template";
import { greenDevelopment } from "../../src/templates/green-development/template";
import { readTemplateCover } from "../../src/templates/readCover";
import { templateCompletion, templateFor } from "../../src/templates/recognised";
import { readSettings } from "../../src/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { goodCounty, goodDevelopment } from "./fills";
import { applied, filledWith } from "./laws";

const county = (): WorkbookSnapshot => applied(countyGreen.build(goodCounty).plan);

const renamed = (workbook: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  names: workbook.names.map((name) => (name.sheet === from ? { ...name, sheet: to } : name)),
});

describe("templates in a workbook", () => {
  it("remembers scope and stamp of what was inserted", () => {
    const settings = readSettings(county());
    expect(settings).toMatchObject({ region: "灵丘县", year: 2025, level: "县级" });
    expect(settings.stamps).toEqual([
      { template: "county-green", version: countyGreen.version, sheet: countyGreen.layout.sheet },
    ]);
  });

  it("adds a second template beside the first: both are found, no name is taken twice", () => {
    const before = county();
    const after = applied(greenDevelopment.build(goodDevelopment, { into: before }).plan, before);
    const found = templateFor(after, readSettings(after));
    expect(found.map(({ template }) => template.id)).toEqual(["county-green", "green-development"]);
    const names = after.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(before.names.filter(({ name }) => !after.names.some((other) => other.name === name))).toEqual([]);
  });

  it("numbers the sheet of a template that is inserted twice", () => {
    const before = county();
    const build = countyGreen.build(filledWith({}), { into: before });
    expect(build.sheet).toBe(`${countyGreen.layout.sheet} (2)`);
    const after = applied(build.plan, before);
    expect(templateFor(after, readSettings(after)).map(({ sheet }) => sheet)).toEqual([
      countyGreen.layout.sheet,
      build.sheet,
    ]);
    expect(after.names.find(({ name }) => name === "in_COUNTY_BUILT_UP_AREA_2")?.sheet).toBe(build.sheet);
  });

  it("takes the cover of a second template from what the workbook remembers", () => {
    const before = county();
    const build = greenDevelopment.build(filledWith({}), { into: before });
    const cover = readTemplateCover(greenDevelopment.layoutOn(build.sheet), applied(build.plan, before));
    expect(cover).toEqual({
      reportingUnit: goodCounty.cover.reportingUnit,
      region: "灵丘县",
      year: 2025,
      level: "县级",
      planType: null,
      adopted: ["SX"],
    });
  });

  it("finds a sheet that the user renamed by the names that moved with it", () => {
    const workbook = renamed(county(), countyGreen.layout.sheet, "附表1");
    const [found] = templateFor(workbook, readSettings(workbook));
    expect(found?.layout.sheet).toBe("附表1");
  });

  it("passes over a stamp whose sheet is gone", () => {
    const workbook = county();
    const sheets = workbook.sheets.filter(({ name }) => name !== countyGreen.layout.sheet);
    expect(templateFor({ ...workbook, sheets, names: [] }, readSettings(workbook))).toEqual([]);
  });

  it("counts a full form as complete, and each blank as one less", () => {
    const { filled, required } = templateCompletion(countyGreen.layout, county());
    expect(filled).toBe(required);
    const { COUNTY_BUILT_UP_AREA: _left, ...values } = goodCounty.values;
    const data = { ...goodCounty, values, signOff: {} };
    const after = templateCompletion(countyGreen.layout, applied(countyGreen.build(data).plan));
    expect(after).toEqual({ filled: required - 6, required });
    expect(templateCompletion(countyGreen.layoutOn("没有这张表"), county())).toEqual({ filled: 0, required });
  });
});

describe("adopted documents on the cover", () => {
  it("offers the issued ones, then the report added", () => {
    const documents = loadCatalogue().documents.filter(({ id }) => id === "SX" || id === "PKU");
    const [issued, both] = adoptedChoices(documents);
    expect([readAdopted(issued ?? ""), readAdopted(both ?? "")]).toEqual([["SX"], ["SX", "PKU"]]);
  });

  it.each([
    ["ids", "SX,PKU", ["SX", "PKU"]],
    ["ids and Chinese comma", "sx、pku", ["SX", "PKU"]],
    ["full title in brackets", "《关于推动城乡建设绿色发展的实施意见》", ["SX"]],
    ["blank", "  ", null],
    ["a part that names nothing", "SX、某某意见", null],
  ])("%s", (_form, text, documents) => {
    expect(readAdopted(text)).toEqual(documents);
  });
});
