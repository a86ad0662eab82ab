import { findingSuggestion, wordFinding } from "../../../src/i18n/findings";
import { locales } from "../../../src/i18n/locale";
import { ruleTitle, ruleWhy } from "../../../src/i18n/rules";
import type { ProblemCode, RuleId } from "../../../src/validation/problems";
import type { Fix, ScopeOverrides } from "../../../src/validation/types";
import type { Severity } from "../../../src/catalogue/types";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { audit, findingsOf, fixed, inShort } from "./audit";

export interface RejectedCase {
  /** The trap or clause. */
  readonly trap: string;
  readonly workbook: WorkbookSnapshot;
  readonly overrides?: ScopeOverrides;
  /** A1 address of the one finding expected; null for the sheet. */
  readonly cell: string | null;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the fix writes; "unfixable" where none may be offered. Left out for rules that never fix. */
  readonly fix?: "unfixable" | { readonly kind: Fix["kind"]; readonly after: CellValue };
}

export interface AcceptedCase {
  readonly trap: string;
  readonly workbook: WorkbookSnapshot;
  readonly overrides?: ScopeOverrides;
}

export interface RuleCases {
  readonly accept: readonly AcceptedCase[];
  readonly reject: readonly RejectedCase[];
}

function expectWorded(rule: RuleId, { workbook, overrides }: RejectedCase): void {
  for (const finding of findingsOf(rule, audit(workbook, overrides))) {
    for (const locale of locales) {
      for (const sentence of [wordFinding(finding, locale), findingSuggestion(finding, locale)]) {
        expect(sentence).toMatch(/\S{2}/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|rule-|-[a-z]+-text/);
        expect(sentence).not.toContain(rule);
      }
    }
    expect(wordFinding(finding, "zh-CN")).toMatch(/\p{Script=Han}/u);
  }
}

function expectFixLaw(rule: RuleId, { workbook, overrides, fix, cell }: RejectedCase): void {
  const [finding] = findingsOf(rule, audit(workbook, overrides));
  if (finding === undefined) throw new Error("Nothing was found");
  if (fix === undefined || fix === "unfixable") {
    expect(finding.fix).toBeNull();
    return;
  }
  expect({ kind: finding.fix?.kind, after: finding.fix?.after }).toEqual(fix);
  const after = fixed(workbook, finding);
  expect(findingsOf(rule, audit(after, overrides)).filter((left) => left.cell === cell)).toEqual([]);
  expect(fixed(after, finding).sheets.map(({ values }) => values)).toEqual(
    after.sheets.map(({ values }) => values),
  );
}

/**
 * Tables of what a rule accepts and rejects, with the laws that hold for every rule: an accepted workbook is not
 * mentioned by it; a rejected one gives exactly one finding, at its cell, worded in both languages; a fix leaves
 * nothing to report there and applied twice does the same as once; the audit is deterministic and plain JSON.
 */
export function testRule(rule: RuleId, { accept, reject }: RuleCases): void {
  describe(`${rule} ${ruleTitle(rule, "zh-CN")}`, () => {
    test.each(accept.map((row) => [row.trap, row] as const))("accepts %s", (_, { workbook, overrides }) => {
      expect(inShort(findingsOf(rule, audit(workbook, overrides)))).toEqual([]);
    });
    describe.each(reject.map((row) => [row.trap, row] as const))("rejects %s", (_, row) => {
      test("at its cell, by its problem and level", () => {
        expect(inShort(findingsOf(rule, audit(row.workbook, row.overrides)))).toEqual([
          `${row.cell ?? "sheet"} ${row.code} ${row.severity}`,
        ]);
      });
      test("in words of both languages", () => {
        expectWorded(rule, row);
      });
      test("with a fix that settles it, or none", () => {
        expectFixLaw(rule, row);
      });
      test("the same way each time, as plain JSON", () => {
        const first = audit(row.workbook, row.overrides);
        expect(audit(row.workbook, row.overrides)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first.findings))).toEqual(first.findings);
      });
    });
    test("has a title and a reason in both languages", () => {
      for (const locale of locales) {
        expect(ruleTitle(rule, locale)).toMatch(/\S{3}/);
        expect(ruleWhy(rule, locale)).toMatch(/\S{3}/);
      }
    });
  });
}
