import { blankTemplateData, type TemplateData, type TemplateDefinition } from "../../src/templates/types";
import { templateCompletion, templateFor } from "../../src/templates/recognised";
import { applyPlan } from "../../src/workbook/applyPlan";
import { cellAddress, contains, type CellPosition } from "../../src/workbook/address";
import type { Operation, WorkbookPlan } from "../../src/workbook/plan";
import { readSettings } from "../../src/workbook/settingsSheet";
import {
  formulaAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";

export const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], externalLinks: [] };

/** The workbook after a plan; a plan that cannot be applied fails the test with its problem. */
export function applied(plan: WorkbookPlan, into: WorkbookSnapshot = emptyWorkbook): WorkbookSnapshot {
  const result = applyPlan(into, plan);
  if (!result.ok) throw new Error(`The plan cannot be applied: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export const filledWith = (part: Partial<TemplateData>): TemplateData => ({ ...blankTemplateData, ...part });

export function builtSheet(
  template: TemplateDefinition,
  data: TemplateData = blankTemplateData,
): SheetSnapshot {
  const { plan, sheet } = template.build(data);
  const snapshot = sheetNamed(applied(plan), sheet);
  if (!snapshot) throw new Error(`No sheet ${sheet}`);
  return snapshot;
}

const operationsOf = <Type extends Operation["type"]>(
  template: TemplateDefinition,
  type: Type,
): readonly Extract<Operation, { type: Type }>[] =>
  template
    .build(blankTemplateData)
    .plan.operations.filter(
      (operation): operation is Extract<Operation, { type: Type }> => operation.type === type,
    );

const addresses = (cells: readonly CellPosition[]): readonly string[] => cells.map(cellAddress);

/** What holds of every template, whatever it asks. */
export function testTemplate(template: TemplateDefinition): void {
  const { layout } = template;
  const coverCells = Object.values(layout.cover).flatMap((cell) => (cell ? [cell] : []));
  const openCells = [
    ...layout.inputs.map(({ cell }) => cell),
    ...layout.rows.map(({ row }) => ({ row, column: layout.explanationColumn })),
    ...coverCells,
    ...Object.values(layout.signOff),
  ];

  describe(`template ${template.id}`, () => {
    it("has a title and a summary in both languages", () => {
      for (const { zh, en } of [template.title, template.summary]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[\x20-\x7e]+$/);
      }
    });

    it("gives the same plan for the same data, and one that survives JSON", () => {
      const [one, other] = [template.build(blankTemplateData), template.build(blankTemplateData)];
      expect(one).toEqual(other);
      expect(JSON.parse(JSON.stringify(one.plan))).toEqual(one.plan);
    });

    it("leaves its sheet protected, with exactly the entry cells open", () => {
      const sheet = builtSheet(template);
      expect(sheet.protection.protected).toBe(true);
      const isOpen = (cell: CellPosition): boolean =>
        sheet.protection.open.some((range) => contains(range, cell));
      expect(addresses(openCells.filter((cell) => !isOpen(cell)))).toEqual([]);
      expect(addresses(layout.formulas.map(({ cell }) => cell).filter(isOpen))).toEqual([]);
      expect(addresses(layout.headers.map(({ cell }) => cell).filter(isOpen))).toEqual([]);
    });

    it("names and checks every input and cover cell, and says what to enter", () => {
      const names = operationsOf(template, "define-name").map(
        ({ name, range }) => `${name} ${cellAddress(range)}`,
      );
      expect(names).toEqual(
        expect.arrayContaining(layout.inputs.map(({ name, cell }) => `${name} ${cellAddress(cell)}`)),
      );
      expect(names).toEqual(
        expect.arrayContaining(
          coverCells.map((cell) => expect.stringMatching(new RegExp(`^cover_.* ${cellAddress(cell)}$`))),
        ),
      );
      const checks = operationsOf(template, "data-validation");
      const prompts = new Map(checks.map(({ range, prompt }) => [cellAddress(range), prompt]));
      for (const cell of [...layout.inputs.map((input) => input.cell), ...coverCells]) {
        const prompt = prompts.get(cellAddress(cell));
        expect(prompt?.text).toMatch(/。$/);
        expect(prompt?.title.length).toBeLessThanOrEqual(32);
      }
    });

    it("keeps lists, prompts and messages within what Excel takes", () => {
      for (const { rule, prompt, error } of operationsOf(template, "data-validation")) {
        if (rule.kind === "list") {
          expect(rule.items.filter((item) => item.includes(","))).toEqual([]);
          expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
        }
        if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
        expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
      }
    });

    it("is blank where nothing is filled in: no 0, no error, no verdict", () => {
      const sheet = builtSheet(template);
      const shown = layout.formulas.map(({ cell }) => valueAt(sheet, cell.row, cell.column));
      expect(new Set(shown)).toEqual(new Set([""]));
      expect(openCells.map(({ row, column }) => valueAt(sheet, row, column)).filter(Number)).toEqual([]);
    });

    it("writes each formula where its layout says", () => {
      const sheet = builtSheet(template);
      expect(layout.formulas.map(({ cell }) => formulaAt(sheet, cell.row, cell.column))).toEqual(
        layout.formulas.map(({ formula }) => formula),
      );
    });

    it("writes each header where its layout says", () => {
      const sheet = builtSheet(template);
      expect(layout.headers.map(({ cell }) => valueAt(sheet, cell.row, cell.column))).toEqual(
        layout.headers.map(({ text }) => text),
      );
    });

    it("merges nothing inside the table", () => {
      const sheet = builtSheet(template);
      const last = layout.table.row + layout.table.rows;
      expect(sheet.merged.filter(({ row, rows }) => row < last && row + rows > layout.table.row)).toEqual([]);
    });

    it("holds no figure of a document in a formula", () => {
      for (const { formula } of layout.formulas) {
        const withoutTexts = formula.replace(/"[^"]*"/g, "").replace(/\$?[A-Z]{1,2}\$?\d+/g, "");
        expect(withoutTexts.match(/\d+(\.\d+)?/g)?.filter((digits) => !/^[012]$/.test(digits)) ?? []).toEqual(
          [],
        );
      }
    });

    it("is found again by its stamp, with nothing filled in", () => {
      const { plan, sheet } = template.build(blankTemplateData);
      const snapshot = applied(plan);
      const [found, ...more] = templateFor(snapshot, readSettings(snapshot), [template]);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ sheet, version: template.version });
      expect(found?.template.id).toBe(template.id);
      const { filled, required } = templateCompletion(template.layout, snapshot);
      expect([filled, required]).toEqual([0, 3 + layout.inputs.length + 5]);
    });
  });
}
