import fc from "fast-check";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { recogniseWorkbook } from "../../src/validation/recognition/recognise";
import { resolveScope } from "../../src/validation/scope";
import { sumsUpUnits, valueCells } from "../../src/validation/valueCells";
import { cellAddress } from "../../src/workbook/address";
import { emptySettings } from "../../src/workbook/settingsSheet";
import { audit } from "./support/audit";
import { workbookOf } from "./support/grid";
import { counties, coordinateOf, indicators, nameOf, times } from "./support/layoutData";
import { layOut, type Layout } from "./support/layoutSheet";

const indicatorsDown = { rows: ["indicator"], columns: ["county", "time"], unitAt: "column" } as const;
const long = { rows: ["county", "indicator", "time"], columns: [], unitAt: "column" } as const;

const layouts: readonly (readonly [string, Layout])[] = [
  ["indicators down, counties over years", indicatorsDown],
  ["the same, merged", { ...indicatorsDown, spread: "merged" }],
  ["the same, each header repeated", { ...indicatorsDown, spread: "each" }],
  [
    "indicators down, years over counties",
    { ...indicatorsDown, columns: ["time", "county"], spread: "merged" },
  ],
  ["the unit before the indicator", { ...indicatorsDown, unitFirst: true }],
  ["the unit in the label", { ...indicatorsDown, unitAt: "label" }],
  ["no units, the indicators' own", { ...indicatorsDown, unitAt: "nowhere" }],
  [
    "numbered, in groups, with remarks",
    { ...indicatorsDown, numbered: true, grouped: true, remarks: true, spread: "merged" },
  ],
  ["其中 before a part", { ...indicatorsDown, part: "其中：" }],
  ["a part set in", { ...indicatorsDown, part: "　" }],
  ["a part marked with #", { ...indicatorsDown, part: "# " }],
  [
    "合计 beside the counties",
    { ...indicatorsDown, columns: ["time", "county"], total: true, spread: "merged" },
  ],
  [
    "title, lines above, notes and signatures",
    {
      ...indicatorsDown,
      title: "大同市县城建设指标表",
      above: [["填报单位：大同市住房和城乡建设局", null, null, "报告期：2024年度"]],
      below: [["注：2025年为目标值。"], ["填表人：张某", null, "审核人：李某", "单位负责人：王某"]],
    },
  ],
  [
    "a hidden title, blank rows and columns",
    { ...indicatorsDown, title: "建设指标表", hiddenTitle: true, blankRows: 3, blankColumns: 2 },
  ],
  [
    "a blank corner",
    { ...indicatorsDown, columns: ["county", "time"], unitAt: "label", corner: "blank", spread: "each" },
  ],
  ["in English", { ...indicatorsDown, language: "en" }],
  ["in two languages", { ...indicatorsDown, language: "both" }],
  [
    "counties down, indicators over years",
    { rows: ["county"], columns: ["indicator", "time"], unitAt: "label", spread: "merged" },
  ],
  [
    "counties down, years over indicators",
    { rows: ["county"], columns: ["time", "indicator"], unitAt: "label" },
  ],
  [
    "counties down, units in a row of their own",
    { rows: ["county"], columns: ["time", "indicator"], unitAt: "row" },
  ],
  [
    "counties down with 合计",
    { rows: ["county"], columns: ["indicator", "time"], unitAt: "label", total: true, spread: "merged" },
  ],
  [
    "years down, indicators over counties",
    { rows: ["time"], columns: ["indicator", "county"], unitAt: "label", spread: "merged" },
  ],
  [
    "years down, counties over indicators",
    { rows: ["time"], columns: ["county", "indicator"], unitAt: "row" },
  ],
  [
    "years down in blocks of counties, indicators across",
    { blocks: ["county"], rows: ["time"], columns: ["indicator"], unitAt: "label" },
  ],
  [
    "indicators down in blocks of counties",
    { blocks: ["county"], rows: ["indicator"], columns: ["time"], unitAt: "column" },
  ],
  [
    "indicators down in blocks of years, counties across",
    { blocks: ["time"], rows: ["indicator"], columns: ["county"], unitAt: "column" },
  ],
  [
    "indicators down in blocks of counties and years",
    { blocks: ["county", "time"], rows: ["indicator"], columns: [], unitAt: "column" },
  ],
  [
    "counties down in blocks of indicators",
    { blocks: ["indicator"], rows: ["county"], columns: ["time"], unitAt: "label" },
  ],
  [
    "indicators and years down, counties across",
    { rows: ["indicator", "time"], columns: ["county"], unitAt: "column" },
  ],
  [
    "the same with merged indicators",
    { rows: ["indicator", "time"], columns: ["county"], unitAt: "column", repeated: "merged" },
  ],
  [
    "years and indicators down, counties across",
    { rows: ["time", "indicator"], columns: ["county"], unitAt: "column", repeated: "first" },
  ],
  [
    "counties and indicators down, years across, merged",
    { rows: ["county", "indicator"], columns: ["time"], unitAt: "column", repeated: "merged" },
  ],
  [
    "indicators and counties down, years across",
    { rows: ["indicator", "county"], columns: ["time"], unitAt: "label", repeated: "first" },
  ],
  [
    "counties and years down, indicators across",
    { rows: ["county", "time"], columns: ["indicator"], unitAt: "label" },
  ],
  ["a figure a row", long],
  [
    "a figure a row, year first, in two languages",
    { ...long, rows: ["time", "county", "indicator"], language: "both" },
  ],
  ["a figure a row, merged", { ...long, repeated: "merged" }],
  [
    "a table a county under its name",
    { tables: "county", rows: ["indicator"], columns: ["time"], unitAt: "column" },
  ],
  [
    "a table an indicator, its unit above",
    { tables: "indicator", rows: ["county"], columns: ["time"], unitAt: "above" },
  ],
  ["a table a year", { tables: "time", rows: ["indicator"], columns: ["county"], unitAt: "column" }],
  ["a sheet a county", { sheets: "county", rows: ["indicator"], columns: ["time"], unitAt: "column" }],
  ["a sheet an indicator", { sheets: "indicator", rows: ["county"], columns: ["time"], unitAt: "nowhere" }],
  [
    "a sheet a county, years down",
    { sheets: "county", rows: ["time"], columns: ["indicator"], unitAt: "row" },
  ],
  [
    "years in tables side by side",
    { beside: "time", rows: ["county", "indicator"], columns: [], unitAt: "column" },
  ],
  ["some indicators beside the others", { ...indicatorsDown, halves: "beside", spread: "merged" }],
  [
    "some indicators below the others",
    { rows: ["county", "indicator"], columns: ["time"], unitAt: "column", halves: "below" },
  ],
];

/** What the audit takes each figure for, by where it stands: indicator, county, year and value. */
function coordinates(layout: Layout): readonly string[] {
  const { sheets, datumAt } = layOut(layout);
  const catalogue = loadCatalogue();
  const workbook = workbookOf(...sheets);
  const recognised = recogniseWorkbook(workbook, catalogue, emptySettings);
  const scope = resolveScope(
    workbook,
    recognised,
    emptySettings,
    { region: "大同市", year: 2024 },
    catalogue,
  );
  return recognised.sheets.flatMap((sheet) =>
    [...valueCells(sheet, catalogue, scope, () => ({}))].flatMap((cell) => {
      const datum = datumAt.get(`${sheet.sheet.name}!${cellAddress(cell)}`);
      if (datum === undefined && sumsUpUnits(cell)) return [];
      const { indicator, subject, year, nature } = cell;
      const read = [indicator?.code, subject?.name, year, nature].join(" ");
      return [datum === undefined ? `nothing is read as ${read}` : coordinateOf(datum) === read ? "" : read];
    }),
  );
}

/** Rules that speak of a figure among others of its row or column say so once a table, not once a figure. */
const oncePerTable: ReadonlySet<string> = new Set(["typed-where-computable"]);

/** Findings and results, each at its figure; and findings that are about no figure. */
function outcome(layout: Layout) {
  const { sheets, datumAt } = layOut(layout);
  const report = audit(workbookOf(...sheets), { region: "大同市", year: 2024 });
  const at = (sheet: string, cell: string | null): string => {
    const datum = datumAt.get(`${sheet}!${cell ?? ""}`);
    return datum === undefined ? `${sheet}!${cell ?? ""}` : nameOf(datum);
  };
  return {
    sure: report.recognition.every(({ confidence }) => confidence === "sure"),
    findings: report.findings
      .filter(({ indicator, problem }) => indicator !== null && !oncePerTable.has(problem.code))
      .map(({ sheet, cell, rule, problem, severity, expected }) =>
        [at(sheet, cell), rule, problem.code, severity, expected ?? ""].join(" ").trim(),
      )
      .sort(),
    results: report.results
      .map(({ sheet, cell, assessment, nature }) =>
        [at(sheet, cell), assessment.status, assessment.value, nature].join(" "),
      )
      .sort(),
    aboutNoFigure: report.findings
      .filter(({ indicator }) => indicator === null)
      .map(({ cell, rule, problem }) => [cell, rule, problem.code].join(" ")),
  };
}

describe("one set of figures in many layouts", () => {
  const [, plain] = layouts[0] ?? ["", indicatorsDown];
  const expected = outcome(plain);

  test("has a fault of each kind, found at its figure", () => {
    expect(expected.findings).toEqual([
      "NEW_ENERGY_BUS_SHARE 广灵县 2023 T06 share-out-of-range error 0–100 %",
      "NEW_ENERGY_BUS_SHARE 浑源县 2024 T04 share-or-points warning",
      "NEW_ENERGY_BUS_SHARE 灵丘县 2024 T02 number-as-text error",
      "PARK_GREEN_SPACE_AREA 广灵县 2024 T05 unit-jump warning",
      "PARK_GREEN_SPACE_AREA 广灵县 2025 T05 unit-jump warning",
      "PARK_GREEN_SPACE_AREA 灵丘县 2024 T01 blank-value warning",
      "PREFABRICATED_SHARE 浑源县 2025 P01 target-missed error ≥ 30 %",
      "PREFABRICATED_SHARE 灵丘县 2024 L04 derived-differs error 35",
    ]);
  });

  test.each(layouts)("is read as the same figures: %s", (_, layout) => {
    const read = coordinates(layout);
    expect(read.filter((difference) => difference !== "")).toEqual([]);
    expect(read).toHaveLength(indicators.length * counties.length * times.length);
  });

  test.each(layouts)("gives the same findings and results: %s", (_, layout) => {
    const { findings, results, sure, aboutNoFigure } = outcome(layout);
    expect({ findings, results }).toEqual({ findings: expected.findings, results: expected.results });
    expect(sure).toBe(true);
    // A hidden title is told of, as any hidden text.
    expect(aboutNoFigure).toEqual(layout.hiddenTitle === true ? ["A4:M4 F04 hidden-rows"] : []);
  });

  test("is read the same in any order of rows and columns", () => {
    const shuffled = (length: number) =>
      fc.shuffledSubarray(
        Array.from({ length }, (_, index) => index),
        { minLength: length },
      );
    const orders = fc.record({
      indicator: shuffled(indicators.length),
      county: shuffled(counties.length),
      time: shuffled(times.length),
    });
    fc.assert(
      fc.property(fc.constantFrom(...layouts), orders, ([, layout], order) => {
        expect(coordinates({ ...layout, order }).filter((difference) => difference !== "")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
