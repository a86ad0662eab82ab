import fc from "fast-check";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { emptyMemory } from "../../src/validation/memory";
import { rules as shipped } from "../../src/validation/rules/registry";
import type { Rule } from "../../src/validation/rules/rule";
import { validateInSteps, validateWorkbook } from "../../src/validation/validate";
import type { ValidationReport } from "../../src/validation/types";
import { withKnownSheets } from "../../src/workbook/sharing";
import { emptySettings, settingsPlan } from "../../src/workbook/settingsSheet";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { applied, sheetOf, workbookOf } from "../workbook/fixtures";

const options = { catalogue: loadCatalogue(), overrides: { region: "灵丘县", year: 2024 } };

const header = ["指标", "单位", "2023年", "2024年", "备注"];
const start: WorkbookSnapshot = workbookOf(
  sheetOf("封面", [
    ["填报单位", "灵丘县住房和城乡建设局"],
    ["报告期", "2024年"],
  ]),
  sheetOf("建筑", [
    header,
    ["县城新建建筑面积", "万m²", 17, 18, null],
    ["县城新建建筑面积（绿色建筑）", "万m²", 5, "约6", null],
    ["县城新建建筑落实绿色建筑基本级要求的比例", "%", 29.4, 33.3, null],
    ["县城新建住宅最高层数", "层", 18, 19, null],
  ]),
  sheetOf("人口", [
    header,
    ["县城建成区常住人口", "万人", 8.5, 8.6, null],
    ["县城建成区面积", "km²", 9, 9.1, null],
    ["县城建成区人口密度", "万人/km²", 0.94, 0.95, null],
  ]),
  sheetOf("汇总", [
    header,
    ["县城建成区常住人口", "万人", 8.5, 8.6, null],
    ["县城新建建筑面积", "万m²", 17, 18, null],
  ]),
);

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const edited = (workbook: WorkbookSnapshot, { sheet, row, column, value }: Edit): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((one, index) =>
    index === sheet
      ? {
          ...one,
          values: one.values.map((line, at) =>
            at === row ? line.map((cell, place) => (place === column ? value : cell)) : line,
          ),
        }
      : one,
  ),
});

const edits = fc.array(
  fc.record({
    sheet: fc.integer({ min: 0, max: 3 }),
    row: fc.integer({ min: 0, max: 4 }),
    column: fc.integer({ min: 0, max: 4 }),
    value: fc.oneof(
      fc.constantFrom<CellValue[]>(
        null,
        "约30",
        "１２",
        "/",
        "2025年",
        "指标",
        "%",
        0.294,
        29.4,
        1800,
        -1,
        8.6,
      ),
      fc.double({ min: 0, max: 100, noNaN: true }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function auditWith(
  memory: ReturnType<typeof emptyMemory>,
  snapshot: WorkbookSnapshot,
  rules = shipped,
): ValidationReport {
  const steps = validateInSteps(snapshot, options, rules, memory);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test("after any edits the report with what is remembered is the report without", () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const memory = emptyMemory();
      let known = start;
      auditWith(memory, known);
      for (const change of changes) {
        known = withKnownSheets(structuredClone(edited(known, change)), known);
        const fresh = validateWorkbook(structuredClone(known), options);
        expect(JSON.stringify(auditWith(memory, known))).toBe(JSON.stringify(fresh));
      }
    }),
    { numRuns: 30 },
  );
});

test("a changed setting is a new audit of every sheet", () => {
  const memory = emptyMemory();
  auditWith(memory, start);
  const settings = { ...emptySettings, adopted: ["SX" as const, "PKU" as const] };
  const after = withKnownSheets(applied(start, settingsPlan(settings, start)), start);
  const fresh = validateWorkbook(structuredClone(after), options);
  expect(JSON.stringify(auditWith(memory, after))).toBe(JSON.stringify(fresh));
});

/** A rule that counts where it looks. */
function counting(lookBeyond: boolean): { readonly rule: Rule; readonly seen: string[] } {
  const [first] = shipped;
  if (first === undefined) throw new Error("there are rules");
  const seen: string[] = [];
  const rule: Rule = {
    meta: first.meta,
    checkCell: (cell, context) => {
      seen.push(cell.sheet.name);
      if (lookBeyond) expect(context.snapshot.sheets.length).toBeGreaterThan(0);
      return [];
    },
  };
  return { rule, seen };
}

test.each<[string, boolean, readonly string[]]>([
  ["a rule that looks at the sheet alone looks at the changed sheet only", false, ["人口"]],
  ["a rule that looks beyond its sheet looks everywhere again", true, ["建筑", "人口", "汇总"]],
])("%s", (_name, lookBeyond, expected) => {
  const memory = emptyMemory();
  const { rule, seen } = counting(lookBeyond);
  auditWith(memory, start, [rule]);
  expect([...new Set(seen)]).toEqual(["建筑", "人口", "汇总"]);
  seen.length = 0;
  const next = withKnownSheets(
    structuredClone(edited(start, { sheet: 2, row: 1, column: 3, value: 9 })),
    start,
  );
  auditWith(memory, next, [rule]);
  expect([...new Set(seen)]).toEqual(expected);
});

test("an audit that is broken off leaves nothing half done", () => {
  const memory = emptyMemory();
  const steps = validateInSteps(start, options, shipped, memory);
  steps.next();
  steps.next();
  const fresh = validateWorkbook(structuredClone(start), options);
  expect(JSON.stringify(auditWith(memory, start))).toBe(JSON.stringify(fresh));
});
