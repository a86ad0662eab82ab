import type { AssessmentScope } from "../../src/assessment/types";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { resolveDivision } from "../../src/catalogue/divisions";
import { libraryScope, targetsFor } from "../../src/taskpane/state/libraryTargets";

const catalogue = loadCatalogue();

function targetsOf(code: string, change: Partial<Omit<AssessmentScope, "region">> & { region?: string }) {
  const indicator = catalogue.indicatorByCode(code);
  if (indicator === null) throw new Error(`no indicator ${code}`);
  const { region: place, ...others } = change;
  const division = place === undefined ? null : resolveDivision(place);
  const region = division?.ok ? division.value.code : null;
  return targetsFor(catalogue, indicator, { ...libraryScope(catalogue, null), ...others, region });
}

const shanxi = { region: "灵丘县", year: 2024, adopted: ["SX"] } as const;

describe("the targets of an indicator here and elsewhere", () => {
  test("hold every target of the indicator once", () => {
    for (const { code } of catalogue.indicators) {
      const { here, elsewhere } = targetsOf(code, shanxi);
      const ids = [...here, ...elsewhere].map(({ target }) => target.id);
      expect([...ids].sort()).toEqual(
        catalogue
          .targetsOf(code)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test("SX 第5条: the prefabricated share governs, not due in 2024 and due in 2025", () => {
    const [before] = targetsOf("PREFABRICATED_SHARE", shanxi).here;
    expect(before).toMatchObject({
      governing: true,
      standing: { kind: "not-due", year: 2025 },
      miss: "unmet",
    });
    const [then] = targetsOf("PREFABRICATED_SHARE", { ...shanxi, year: 2025 }).here;
    expect(then).toMatchObject({ governing: true, standing: { kind: "due" } });
  });

  test("PKU 7.5（七）4: 114 m² of park is named, but never governs", () => {
    const { here } = targetsOf("PARK_AREA_PER_CAPITA", { adopted: ["PKU"] });
    const suspect = here.find(({ target }) => target.id === "PKU-009");
    expect(suspect).toMatchObject({ governing: false, standing: { kind: "suspect" } });
  });

  test("a target without a figure waits for one", () => {
    const { here } = targetsOf("INDUSTRIAL_LAND_CARBON_INTENSITY", { adopted: ["PKU"] });
    expect(here.map(({ standing }) => standing.kind)).toContain("unvalued");
  });

  test.each([
    ["no division chosen", "PREFABRICATED_SHARE", {}, "SX", "no-region"],
    ["another province", "PREFABRICATED_SHARE", { region: "长沙市" }, "SX", "other-region"],
    ["a report not adopted beside an opinion that is", "PREFABRICATED_SHARE", shanxi, "PKU", "not-adopted"],
    ["another city's rule", "METRO_SHARE_INCREASE", shanxi, "PKU", "example"],
    [
      "the level of another plan",
      "INDUSTRIAL_LAND_CARBON_INTENSITY",
      { adopted: ["PKU"], planLevel: "乡镇级" },
      "PKU",
      "other-plan",
    ],
  ] as const)("%s keeps a target away: %s", (_case, code, scope, document, reason) => {
    const { elsewhere } = targetsOf(code, scope);
    const reasons = elsewhere.filter(({ target }) => target.document === document).map((one) => one.reason);
    expect(reasons).toContain(reason);
  });
});
