import { buildCatalogue, loadCatalogue, type Catalogue } from "../../../src/catalogue/catalogue";
import type { Severity, TargetRecord } from "../../../src/catalogue/types";
import type { ValueNature } from "../../../src/assessment/types";
import { convert, parseUnit } from "../../../src/quantity/units";
import type { ScopeOverrides } from "../../../src/validation/types";
import { validateWorkbook } from "../../../src/validation/validate";
import { sheetOf, workbookOf } from "../support/grid";

const whole = loadCatalogue();
const reportedYear = 2040;

/** The catalogue with one target alone, its object taken as given. */
const catalogueOf = (target: TargetRecord): Catalogue =>
  buildCatalogue(whole.version, whole.documents, whole.indicators, whole.facts, [
    { ...target, condition: [] },
  ]);

const inIndicatorUnit = (target: TargetRecord, value: number): number | null => {
  const from = parseUnit(target.unit ?? "");
  const to = parseUnit(whole.indicatorByCode(target.indicator)?.unit ?? "");
  if (from === null || to === null) return value;
  const converted = convert(value, from, to);
  return converted.ok ? converted.value : null;
};

/** A value that misses the target by a little, in the indicator's unit; null where none that is possible does. */
function missing(target: TargetRecord): number | null {
  const indicator = whole.indicatorByCode(target.indicator);
  const low = typeof target.value === "number" ? target.value : target.value?.[0];
  if (indicator === null || low === undefined) return null;
  const bound = inIndicatorUnit(target, low);
  if (bound === null) return null;
  const step = indicator.integer ? 1 : Math.max(Math.abs(bound) / 8, 0.5);
  const upward = target.operator === "<=" || target.operator === "<";
  const missed = upward ? bound + step : bound - step;
  if (missed < 0 || (indicator.partOfWhole && missed > 100)) return null;
  // 0 < x ≤ 1 under % reads two ways.
  return indicator.unit === "%" && missed > 0 && missed <= 1 ? null : missed;
}

/** What DESIGN section 5 asks, written down apart from the code. */
function expected(target: TargetRecord, nature: ValueNature, adopted: boolean): Severity | null {
  const { kind } = whole.documentById(target.document);
  if (target.force === "example" || target.force === "fact") return adopted ? "info" : null;
  switch (kind) {
    case "reply-letter":
      return "info";
    case "consultation-draft":
      return adopted ? target.severity : "info";
    case "research-report":
      if (!target.quotedRule) return adopted ? "warning" : "info";
      return adopted && nature === "planned" ? "error" : "warning";
    case "issued-policy":
      if (!adopted) return null;
      return target.severity === "error" && nature === "actual" ? "warning" : target.severity;
  }
}

function found(
  catalogue: Catalogue,
  target: TargetRecord,
  { value, year, nature, adopted }: { value: number; year: number; nature: ValueNature; adopted: boolean },
) {
  const indicator = catalogue.indicatorByCode(target.indicator);
  const header = nature === "planned" ? `${year}年目标` : `${year}年`;
  const workbook = workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", header],
      [indicator?.name.zh ?? "", indicator?.unit ?? "", value],
    ]),
  );
  const overrides: ScopeOverrides = {
    region: target.region ?? "140000",
    year: nature === "planned" ? reportedYear : year,
    adopted: adopted ? [target.document] : [],
  };
  const report = validateWorkbook(workbook, { catalogue, overrides });
  return {
    status: report.results[0]?.assessment.status ?? null,
    levels: report.findings
      .filter(({ problem }) => problem.code === "target-missed")
      .map(({ rule, severity }) => [rule, severity] as const),
  };
}

const valued = whole.targets.filter(({ value }) => value !== null);
const sound = valued.filter(({ suspect }) => !suspect);
const judged = sound.flatMap((target) => {
  const value = missing(target);
  return value === null ? [] : [{ target, value }];
});

const levelWord = (severity: Severity | null): string => severity ?? "silent";

describe.each(judged.map(({ target, value }) => [`${target.id} ${target.force}`, target, value] as const))(
  "%s missed",
  (_, target, value) => {
    const catalogue = catalogueOf(target);
    const due = target.year ?? reportedYear;
    const cases = (["planned", "actual"] as const).flatMap((nature) =>
      [true, false].map((adopted) => ({ nature, adopted })),
    );
    test.each(
      cases.map(({ nature, adopted }) => {
        const level = expected(target, nature, adopted);
        return [
          nature,
          adopted ? "adopted" : "not adopted",
          levelWord(level),
          { nature, adopted, level },
        ] as const;
      }),
    )("%s, %s: %s", (_nature, _adopted, _level, { nature, adopted, level }) => {
      const { levels } = found(catalogue, target, { value, year: due, nature, adopted });
      expect(levels.map(([, severity]) => severity)).toEqual(level === null ? [] : [level]);
      // Only a planned value that breaches what binds may block, and P01 alone says so.
      for (const [rule, severity] of levels) {
        expect(rule === "P01").toBe(severity === "error");
        expect(severity === "error").toBe(nature === "planned" && level === "error");
      }
    });
    const { year } = target;
    if (year === null) return;
    test("before its year: nothing, and 未到期", () => {
      for (const { nature, adopted } of cases) {
        const { levels, status } = found(catalogue, target, {
          value,
          year: year - 1,
          nature,
          adopted,
        });
        expect(levels).toEqual([]);
        if (expected(target, nature, adopted) !== null) expect(status).toBe("not-due");
      }
    });
  },
);

test("nearly every target with a value is among these", () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
  expect(sound.length - judged.length).toBeLessThanOrEqual(20);
  expect(new Set(judged.map(({ target }) => target.force))).toEqual(
    new Set(["requirement", "expectation", "guidance", "example", "fact", "draft"]),
  );
});

test.each(valued.filter(({ suspect }) => suspect).map((target) => [target.id, target] as const))(
  "%s is doubtful as printed: 待核, never a finding",
  (_, target) => {
    const catalogue = catalogueOf(target);
    for (const nature of ["planned", "actual"] as const) {
      const { levels, status } = found(catalogue, target, {
        value: 1.5,
        year: reportedYear,
        nature,
        adopted: true,
      });
      expect(levels).toEqual([]);
      expect(status).toBe("review");
    }
  },
);

test.each(whole.targets.filter(({ value }) => value === null).map((target) => [target.id, target] as const))(
  "%s is named without a value: nothing is missed",
  (_, target) => {
    for (const nature of ["planned", "actual"] as const) {
      const { levels } = found(catalogueOf(target), target, {
        value: 1.5,
        year: reportedYear,
        nature,
        adopted: true,
      });
      expect(levels).toEqual([]);
    }
  },
);

describe("two clauses on one indicator", () => {
  const [first] = judged.filter(({ target }) => target.id === "SX-035");
  if (first === undefined) throw new Error("SX-035");
  const softer: TargetRecord = {
    ...first.target,
    id: "SX-999",
    clause: { number: "第99条", heading: "另一条" },
    value: typeof first.target.value === "number" ? first.target.value / 2 : first.target.value,
    condition: [],
    severity: "warning",
    severityWhen: { planned: "warning", actual: "warning" },
  };
  const catalogue = buildCatalogue(whole.version, whole.documents, whole.indicators, whole.facts, [
    { ...first.target, condition: [] },
    softer,
  ]);
  const report = (value: number) =>
    validateWorkbook(
      workbookOf(
        sheetOf("表", [
          ["指标名称", "计量单位", "2040年目标"],
          [whole.indicatorByCode(first.target.indicator)?.name.zh ?? "", "公顷", value],
        ]),
      ),
      { catalogue, overrides: { region: "140224", year: 2040, adopted: ["SX"] } },
    );
  test("both missed: the weightier governs, the other is named", () => {
    const [finding] = report(2.4).findings.filter(({ problem }) => problem.code === "target-missed");
    expect(finding).toMatchObject({ rule: "P01", severity: "error", source: { target: "SX-035" } });
    expect(finding?.problem).toMatchObject({ also: [{ clause: { number: "第99条" } }] });
  });
  test("only the stricter one missed: it governs at its own level, the other is named", () => {
    const [finding] = report(1.5).findings.filter(({ problem }) => problem.code === "target-missed");
    expect(finding).toMatchObject({ rule: "P02", severity: "warning", source: { target: "SX-999" } });
    expect(finding?.problem).toMatchObject({ also: [{ clause: { number: "第3条" } }] });
  });
});
