import fc from "fast-check";
import { defaultAdoption } from "../../src/assessment/adoption";
import { assess } from "../../src/assessment/assess";
import type { AssessmentScope, Status } from "../../src/assessment/types";
import type { Operator, TargetRecord } from "../../src/catalogue/types";
import { catalogueOf, division, indicator, naming, scope, target } from "./sampleCatalogue";

const share = indicator("SHARE");
const code = share.code;

const check = (
  records: readonly TargetRecord[],
  value: number,
  parts: Partial<AssessmentScope> = {},
  measured = share,
): ReturnType<typeof assess> => assess(catalogueOf([measured], records), measured, value, scope(parts));

type Row = readonly [trap: string, record: Partial<TargetRecord>, value: number, status: Status, gap: number];

const limits: readonly Row[] = [
  ["at least, above", { operator: ">=" }, 31, "met", 1],
  ["at least, reached: 以上 includes", { operator: ">=" }, 30, "met", 0],
  ["at least, missed by a hair", { operator: ">=" }, 29.4, "unmet", -0.6],
  ["at most, reached: 以内 includes", { operator: "<=", value: 40 }, 40, "met", 0],
  ["at most, exceeded", { operator: "<=", value: 40 }, 42, "unmet", -2],
  ["低于 is strict", { operator: "<", value: 80 }, 80, "unmet", 0],
  ["低于, just below", { operator: "<", value: 80 }, 79.9, "met", 0.1],
  ["超过 is strict", { operator: ">", value: 25 }, 25, "unmet", 0],
  ["exactly, reached", { operator: "=", value: 100 }, 100, "met", 0],
  ["exactly, missed above", { operator: "=", value: 100 }, 101, "unmet", -1],
  ["between, at the low bound", { operator: "between", value: [0.6, 0.8], unit: "%" }, 0.6, "met", 0],
  ["between, at the high bound", { operator: "between", value: [0.6, 0.8] }, 0.8, "met", 0],
  ["between, inside: to the nearer bound", { operator: "between", value: [0.6, 0.8] }, 0.75, "met", 0.05],
  ["between, below", { operator: "between", value: [0.6, 0.8] }, 0.5, "unmet", -0.1],
  ["between, above", { operator: "between", value: [0.6, 0.8] }, 0.85, "unmet", -0.05],
  ["binary noise does not decide", { operator: ">=", value: 0.3 }, 0.1 + 0.2, "met", 0],
  ["a breach of a warning", { severity: "warning" }, 29, "warning", -1],
  ["a breach of a hint", { severity: "info" }, 29, "note", -1],
];

it.each(limits)("%s", (_trap, record, value, status, gap) => {
  const assessment = check([target({ indicator: code, ...record })], value);
  expect([assessment.status, assessment.gap]).toEqual([status, gap]);
});

it("converts the limit into the indicator's unit", () => {
  const plaza = indicator("PLAZA", "公顷");
  const record = target({ indicator: plaza.code, operator: "<=", value: 20_000, unit: "m²" });
  expect(check([record], 2.0001, {}, plaza)).toMatchObject({ status: "unmet", gap: -0.0001 });
});

describe("years", () => {
  const due2025 = target({ indicator: code, id: "SX-901", year: 2025 });
  const due2030 = target({ indicator: code, id: "SX-902", year: 2030, value: 40 });

  it.each([
    ["before the year: the distance still to go", 2024, "not-due", -0.6, "SX-901"],
    ["in the year", 2025, "unmet", -0.6, "SX-901"],
    ["after it, the next not yet due", 2029, "unmet", -0.6, "SX-901"],
    ["both due: the stricter", 2030, "unmet", -10.6, "SX-902"],
    ["no year given: the target's own", null, "unmet", -10.6, "SX-902"],
  ] as const)("%s", (_case, year, status, gap, id) => {
    const assessment = check([due2030, due2025], 29.4, { year });
    expect([assessment.status, assessment.gap, assessment.target?.id]).toEqual([status, gap, id]);
  });

  it("names the year from which the target is due, and calls a value already there not due as well", () => {
    expect(check([due2025, due2030], 35, { year: 2024 })).toMatchObject({
      status: "not-due",
      gap: 5,
      reason: { code: "not-due", dueYear: 2025 },
    });
  });
});

describe("territory and documents", () => {
  const shanxi = target({ indicator: code });
  const report = target({ indicator: code, id: "PKU-900", document: "PKU", value: 40, severity: "error" });
  const quoted: TargetRecord = {
    ...report,
    id: "PKU-901",
    quotedRule: true,
    severityWhen: { planned: "error", actual: "error" },
  };
  const draft = target({ indicator: code, id: "HN-900", document: "HN", region: division("430000") });
  const example = target({ indicator: code, id: "PKU-902", document: "PKU", force: "example" });
  const hunan = { region: division("430100"), adopted: [] } as const;

  it.each([
    ["a county lies in its province", [shanxi], { region: division("140224") }, "unmet", "warning"],
    ["a planned value blocks", [shanxi], { nature: "planned" }, "unmet", "error"],
    ["another province", [shanxi], { region: division("430000") }, "not-applicable", null],
    ["no territory given", [shanxi], { region: null }, "not-applicable", null],
    ["an issued policy that was not adopted", [shanxi], { adopted: [] }, "not-applicable", null],
    ["the report alone only informs", [report], { adopted: [] }, "note", "info"],
    ["the report adopted warns", [report], { adopted: ["PKU"] }, "warning", "warning"],
    ["the report applies without a territory", [report], { adopted: [], region: null }, "note", "info"],
    ["a quoted rule warns", [quoted], { adopted: [] }, "warning", "warning"],
    [
      "a quoted rule asks for an explanation of a reported figure",
      [quoted],
      { adopted: ["PKU"] },
      "unmet",
      "warning",
    ],
    [
      "a quoted rule blocks a plan once adopted",
      [quoted],
      { adopted: ["PKU"], nature: "planned" },
      "unmet",
      "error",
    ],
    ["a draft at home only informs", [draft], hunan, "note", "info"],
    ["a draft adopted warns at most", [draft], { ...hunan, adopted: ["HN"] }, "warning", "warning"],
    ["another place's rule is off", [example], { adopted: ["SX"] }, "not-applicable", null],
    ["another place's rule, chosen, informs", [example], { adopted: ["PKU"] }, "note", "info"],
    ["another level's plan", [{ ...shanxi, planLevel: ["县"] }], { planLevel: "市" }, "not-applicable", null],
    [
      "another kind of plan",
      [{ ...shanxi, planType: ["详细规划"] }],
      { planType: "总体规划" },
      "not-applicable",
      null,
    ],
  ] as const)("%s", (_case, records, parts, status, severity) => {
    const assessment = check(records, 20, parts);
    expect([assessment.status, assessment.severity]).toEqual([status, severity]);
  });

  it("lets what is adopted outrank the report's own advice", () => {
    const assessment = check([report, shanxi], 35);
    expect([assessment.status, assessment.target?.id, assessment.alsoBinding]).toEqual(["met", "SX-900", []]);
  });

  it("lets the stricter of two binding targets win and names the other", () => {
    const assessment = check([shanxi, quoted], 45);
    expect([assessment.target?.id, assessment.gap]).toEqual(["PKU-901", 5]);
    expect(assessment.alsoBinding.map(({ id }) => id)).toEqual(["SX-900"]);
  });

  it("lets the heavier breach govern where several are missed", () => {
    expect(check([shanxi, quoted], 20)).toMatchObject({
      status: "unmet",
      target: { id: "SX-900" },
      gap: -10,
    });
  });

  it("names the territories that do have a target", () => {
    expect(check([shanxi], 20, { region: division("430000") }).reason).toEqual({
      code: "no-target-here",
      otherTerritories: ["山西省"],
    });
  });

  it("adopts by default what was issued for the territory", () => {
    const catalogue = catalogueOf([share], []);
    const regions = ["140224", "150100", "430000", null] as const;
    expect(regions.map((text) => defaultAdoption(catalogue, text === null ? null : division(text)))).toEqual([
      ["SX"],
      ["NM"],
      [],
      [],
    ]);
  });
});

describe("conditions", () => {
  const height = indicator("HEIGHT", "m");
  const limit = (operator: Operator, population: number, value: number, id: string): TargetRecord =>
    target({
      indicator: height.code,
      id,
      operator: "<",
      value,
      unit: "m",
      severity: "warning",
      condition: [{ fact: "urbanResidentPopulation", operator, value: population }],
    });
  const large = limit(">=", 3_000_000, 250, "SX-910");
  const small = limit("<=", 3_000_000, 150, "SX-911");
  const cities = [large, small];

  it.each([
    ["a large city", 4_200_000, 200, "met", "SX-910", "compared"],
    ["a small city", 2_000_000, 200, "warning", "SX-911", "compared"],
    ["exactly at the edge: the stricter, and it says so", 3_000_000, 200, "warning", "SX-911", "boundary"],
    ["exactly at the edge, within both", 3_000_000, 140, "met", "SX-911", "boundary"],
    ["one more than the edge", 3_000_001, 200, "met", "SX-910", "compared"],
    ["150 m itself is caught", 2_000_000, 150, "warning", "SX-911", "compared"],
  ] as const)("%s", (_case, population, value, status, id, reason) => {
    const assessment = check(cities, value, { facts: { urbanResidentPopulation: population } }, height);
    expect([assessment.status, assessment.target?.id, assessment.reason.code]).toEqual([status, id, reason]);
  });

  it("says which fact would decide", () => {
    expect(check(cities, 200, {}, height)).toMatchObject({
      status: "review",
      gap: null,
      reason: { code: "missing-fact", facts: ["urbanResidentPopulation"] },
    });
  });

  it("needs no fact where every case is met", () => {
    expect(check(cities, 100, {}, height)).toMatchObject({ status: "met", gap: 50 });
  });

  it("does not wait for a fact where a known limit is already missed", () => {
    const known = target({ indicator: height.code, operator: "<=", value: 100, unit: "m" });
    expect(check([...cities, known], 200, {}, height)).toMatchObject({ status: "unmet", gap: -100 });
  });

  it.each([
    [
      "a use among several",
      { fact: "buildingUse", operator: "in", value: ["住宅", "公寓"] },
      "住宅",
      "unmet",
    ],
    ["another use", { fact: "buildingUse", operator: "in", value: ["住宅"] }, "工业建筑", "not-applicable"],
    [
      "a school is a public building",
      { fact: "buildingUse", operator: "=", value: "公共建筑" },
      "学校",
      "unmet",
    ],
    [
      "a public building may be a school",
      { fact: "buildingUse", operator: "in", value: ["学校", "医院"] },
      "公共建筑",
      "review",
    ],
    [
      "an office is no school",
      { fact: "buildingUse", operator: "in", value: ["学校", "医院"] },
      "办公",
      "not-applicable",
    ],
    ["a yes or no", { fact: "newDistrict", operator: "=", value: true }, true, "unmet"],
    ["its opposite", { fact: "newDistrict", operator: "=", value: true }, false, "not-applicable"],
  ] as const)("%s", (_case, condition, fact, status) => {
    const records = [target({ indicator: code, condition: [condition] })];
    expect(check(records, 20, { facts: { [condition.fact]: fact } }).status).toBe(status);
  });

  it("presumes new building unless told that it stands already", () => {
    const records = [
      target({ indicator: code, condition: [{ fact: "existing", operator: "=", value: false }] }),
    ];
    expect([check(records, 20).status, check(records, 20, { facts: { existing: true } }).status]).toEqual([
      "unmet",
      "not-applicable",
    ]);
  });
});

describe("what the documents leave open", () => {
  const suspect = target({
    indicator: code,
    value: 114,
    suspect: true,
    printed: "114",
    suggested: "11.4 或 14",
  });
  const threshold = { indicator: code, operator: ">=", value: 25, source: "本市规划" } as const;

  it("never judges by a suspect figure", () => {
    expect(check([suspect], 12)).toMatchObject({
      status: "review",
      gap: null,
      reason: { code: "suspect-target", printed: "114", suggested: "11.4 或 14" },
    });
  });

  it("judges by the sound target beside a suspect one", () => {
    expect(check([suspect, target({ indicator: code })], 31)).toMatchObject({ status: "met", gap: 1 });
  });

  it("asks for a threshold where a target names none", () => {
    expect(check([target({ indicator: code, value: null })], 12)).toMatchObject({
      status: "unconfigured",
      gap: null,
      reason: { code: "no-value-in-documents" },
    });
  });

  it.each([
    ["here", "140000", "unconfigured"],
    ["everywhere", null, "unconfigured"],
    ["elsewhere", "150000", "not-applicable"],
  ] as const)("asks for a threshold where a document names the indicator %s", (_where, region, status) => {
    const catalogue = catalogueOf([share], [naming("SHARE", region)]);
    expect(assess(catalogue, share, 12, scope()).status).toBe(status);
  });

  it.each([
    [24, "warning", -1],
    [25, "met", 0],
  ] as const)("judges %d by the user's own threshold", (value, status, gap) => {
    const assessment = check([], value, { thresholds: [threshold] });
    expect([assessment.status, assessment.gap, assessment.target]).toEqual([status, gap, null]);
  });

  it("prefers the documents' figure to the user's", () => {
    expect(check([target({ indicator: code })], 27, { thresholds: [threshold] })).toMatchObject({
      status: "unmet",
      gap: -3,
    });
  });
});

it("agrees with the sign of its own gap for any limit and value", () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const operator = fc.constantFrom<Operator>(">=", "<=", ">", "<", "=", "between");
  fc.assert(
    fc.property(operator, figure, figure, figure, (kind, one, other, value) => {
      const bounds = [Math.min(one, other), Math.max(one, other)] as const;
      const record = target({ indicator: code, operator: kind, value: kind === "between" ? bounds : one });
      const { status, gap } = check([record], value);
      if (gap === null || Number.isNaN(gap)) return false;
      if (gap === 0) return status === (kind === ">" || kind === "<" ? "unmet" : "met");
      return status === (gap > 0 ? "met" : "unmet");
    }),
  );
});
