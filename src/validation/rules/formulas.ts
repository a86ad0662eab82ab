import { isOwnSheet } from "../../workbook/ownSheets";
import { isCellError, uncalculated, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";
import type { RecognisedSheet } from "../recognition/types";
import { circleText, findCircles } from "./circular";
import { needsAnotherFile } from "./formulaReferences";
import { none, type AuditContext, type Draft, type Rule } from "./rule";

/**
 * Our own functions, as formulas call them. Where the add-in is not loaded they show #NAME?; other office programs
 * save names that they do not know in small letters.
 */
const ownFunction = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?((?:GREEN|CARBON|PLAN)_[A-Z0-9_]+)\(/iu;

export const ownFunctionIn = (formula: string): string | null =>
  ownFunction.exec(formula)?.[1]?.toUpperCase() ?? null;

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Cells with a formula or an error. */
function* formulaCells(sheet: SheetSnapshot): Generator<FormulaCell> {
  const used = sheet.usedRange;
  if (used === null) return;
  const rows = Math.max(sheet.values.length, sheet.formulas.length);
  for (let index = 0; index < rows; index += 1) {
    const values = sheet.values[index] ?? [];
    const formulas = sheet.formulas[index] ?? [];
    for (let offset = 0; offset < Math.max(values.length, formulas.length); offset += 1) {
      const value = values[offset] ?? null;
      const formula = formulas[offset] ?? null;
      if (formula === null && !isCellError(value)) continue;
      yield { row: used.row + index, column: used.column + offset, value, formula };
    }
  }
}

type Named = (row: number) => string | null;

/** A figure of a table; a formula of a template, which the audit computes itself; anything else. */
type FormulaKind = "figure" | "template" | "other";

/** `lost` is our function that stood there in the template, where the program that saved the file dropped its name. */
function checkFormula(cell: FormulaCell, kind: FormulaKind, lost: string | null): Draft | null {
  const { value, formula } = cell;
  const place = { at: { row: cell.row, column: cell.column }, value };
  const own = formula === null ? null : (ownFunctionIn(formula) ?? lost);
  // Calculating it again would not help: the figure is in the other file.
  if (formula !== null && needsAnotherFile(formula))
    return { ...place, problem: { code: "external-link", formula } };
  if (isCellError(value) && value.error === uncalculated.error) {
    const severity = kind === "figure" ? "error" : own === null && kind !== "template" ? "warning" : "info";
    return { ...place, severity, problem: { code: "formula-uncalculated", formula: formula ?? "" } };
  }
  const unknown = value !== null && isCellError(value) && (value.error === "#NAME?" || lost === own);
  if (own !== null && unknown) {
    return { ...place, severity: "info", problem: { code: "function-not-loaded", functionName: own } };
  }
  if (isCellError(value)) {
    // Our functions answer #N/A with a reason: no target, no factor. That is an answer, not a fault.
    const severity = own !== null && value.error === "#N/A" ? "info" : "error";
    return { ...place, severity, problem: { code: "formula-error", error: value.error, formula } };
  }
  return null;
}

/** Says nothing about the figures: our functions not loaded, or not calculated since a program wrote the file. */
const isHint = ({ problem, severity }: Draft): boolean =>
  severity === "info" && (problem.code === "function-not-loaded" || problem.code === "formula-uncalculated");

/** One word of each kind for all cells of a sheet that only lack our functions or their results. */
function withOneHint(drafts: readonly Draft[]): readonly Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    if (isHint(draft) && !first.has(draft.problem.code)) first.set(draft.problem.code, draft);
  }
  return drafts.filter((draft) => !isHint(draft) || first.get(draft.problem.code) === draft);
}

/** What the formulas of a sheet are for, by their place. */
function kindsOf({ tables, template }: RecognisedSheet): (row: number, column: number) => FormulaKind {
  const figures = new Set(tables.flatMap(({ values }) => values.map(({ column }) => column)));
  const rows = new Set(tables.flatMap(({ entries }) => entries.map(({ row }) => row)));
  const ours = new Set(template?.layout.formulas.map(({ cell }) => `${cell.row},${cell.column}`));
  return (row, column) => {
    if (ours.has(`${row},${column}`)) return "template";
    return figures.has(column) && rows.has(row) ? "figure" : "other";
  };
}

function lostAt({ template }: RecognisedSheet, { row, column, formula }: FormulaCell): string | null {
  if (template === null || formula === null || ownFunctionIn(formula) !== null) return null;
  const ours = template.layout.formulas.find(({ cell }) => cell.row === row && cell.column === column);
  return ours === undefined ? null : ownFunctionIn(ours.formula);
}

function checkSheet(recognised: RecognisedSheet): readonly Draft[] {
  if (isOwnSheet(recognised.sheet.name)) return none;
  const kindAt = kindsOf(recognised);
  const labels = new Map(
    recognised.tables.flatMap(({ entries }) => entries.map(({ row, label }) => [row, label] as const)),
  );
  const named: Named = (row) => labels.get(row) ?? null;
  const drafts: Draft[] = [];
  for (const cell of formulaCells(recognised.sheet)) {
    const draft = checkFormula(cell, kindAt(cell.row, cell.column), lostAt(recognised, cell));
    if (draft !== null) drafts.push({ ...draft, label: named(cell.row) });
  }
  return withOneHint(drafts);
}

function* formulaStarts(context: AuditContext) {
  for (const sheet of context.snapshot.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    for (const { row, column, formula } of formulaCells(sheet)) {
      if (formula !== null) yield { sheet, row, column };
    }
  }
}

function circles(context: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  const told = new Set<string>();
  return findCircles(context.snapshot, formulaStarts(context)).flatMap((circle) => {
    const [first] = circle;
    const key = first === undefined ? "" : `${first.sheet.name}!${first.row},${first.column}`;
    // Several circles may run through one cell; mending it once mends them, or they are told next time.
    if (first === undefined || told.has(key)) return [];
    told.add(key);
    const problem = { code: "circular-formula", cells: circleText(circle) } as const;
    return [{ sheet: first.sheet.name, at: { row: first.row, column: first.column }, problem }];
  });
}

/** Links that no formula of a sheet shows, such as those of defined names. */
function links(context: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  const { snapshot } = context;
  const shown = snapshot.sheets.some((sheet) =>
    [...formulaCells(sheet)].some(({ formula }) => formula !== null && needsAnotherFile(formula)),
  );
  if (shown || snapshot.externalLinks.length === 0) return [];
  return snapshot.externalLinks.map((target) => ({
    sheet: snapshot.sheets[0]?.name ?? "",
    at: null,
    severity: "warning" as const,
    problem: { code: "linked-workbook", target } as const,
  }));
}

/** F06: error values, formulas never calculated, other files, circles. */
export const formulaResults: Rule = {
  meta: { id: "F06", severity: "error", fixable: false, since: "1.0.0" },
  checkWorkbook: (context) => [...circles(context), ...links(context)],
  checkSheet,
};
