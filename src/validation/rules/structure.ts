import { templateById } from "../../templates/registry";
import { parseQuantity } from "../../quantity/parseQuantity";
import type { Operation } from "../../workbook/plan";
import { rangeAddress, type RangeAddress } from "../../workbook/address";
import { intersection } from "../../workbook/ranges";
import { formulaAt, isCellError, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText, fold, isFilled } from "../recognition/text";
import type { RecognisedSheet, TemplateSheet } from "../recognition/types";
import type { Fix } from "../types";
import { none, type AuditContext, type Draft, type Rule } from "./rule";

const sameText = (one: string, other: string): boolean => fold(one) === fold(other);

/** Lines are followed to where they went, so that one row put in is one finding and not one for each below it. */
const rowDrafts = ({ changes }: TemplateSheet): readonly Draft[] =>
  changes.map(({ row, gone, added }) =>
    gone === null
      ? {
          at: { row, column: 0 },
          problem: { code: "template-rows-added", first: row + 1, last: row + added } as const,
        }
      : { at: { row, column: 0 }, problem: { code: "template-row-missing", header: gone } as const },
  );

function headerDrafts({ sheet }: RecognisedSheet, { layout }: TemplateSheet): readonly Draft[] {
  return layout.headers.flatMap(({ cell, text }): readonly Draft[] => {
    const value = valueAt(sheet, cell.row, cell.column);
    const found = cellText(value);
    if (sameText(found, text)) return none;
    const problem =
      found === ""
        ? ({ code: "header-missing", header: text } as const)
        : ({ code: "header-renamed", header: text, found } as const);
    return [{ at: cell, value, expected: text, problem }];
  });
}

/** Stamped templates whose sheet is gone. */
function missingSheets({
  settings,
  recognised,
}: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  return settings.stamps.flatMap((stamp) => {
    const template = templateById(stamp.template);
    const present = recognised.sheets.some((sheet) => sheet.template?.template.id === stamp.template);
    if (template === null || present) return [];
    const problem = { code: "template-sheet-missing", title: template.title, sheet: stamp.sheet } as const;
    return [{ sheet: stamp.sheet, at: null, problem }];
  });
}

const isUnderstood = ({ template, tables }: RecognisedSheet): boolean =>
  template !== null || tables.length > 0;

/** Figures that nobody looked at: said of each such sheet, and a workbook of nothing else cannot simply pass. */
function notUnderstood(
  { sheet, recognition }: RecognisedSheet,
  { recognised }: AuditContext,
): readonly Draft[] {
  if (recognition.kind !== "not-understood") return none;
  let values = 0;
  for (const row of sheet.values) for (const value of row) if (typeof value === "number") values += 1;
  const severity = recognised.sheets.some(isUnderstood) ? "info" : "warning";
  return [{ at: null, severity, problem: { code: "sheet-not-understood", values } }];
}

/** F02: what a template prints must stand where it stood; a sheet of figures must be one that can be read. */
export const templateHeaders: Rule = {
  meta: { id: "F02", severity: "error", fixable: false, since: "1.0.0" },
  checkWorkbook: missingSheets,
  checkSheet: (recognised, context) =>
    recognised.template === null
      ? notUnderstood(recognised, context)
      : [...rowDrafts(recognised.template), ...headerDrafts(recognised, recognised.template)],
};

/** Rows and columns of figures: where one cell must be one value. */
function dataAreas({ tables, template }: RecognisedSheet): readonly RangeAddress[] {
  const ofTables = tables.flatMap(({ values, rows }) =>
    values.map(({ column }) => ({ row: rows.first, column, rows: rows.last - rows.first + 1, columns: 1 })),
  );
  if (template === null) return ofTables;
  const { table } = template.layout;
  return [...ofTables, { ...table, row: table.row + 1, rows: table.rows - 1 }];
}

/** Words that were merged over several cells stand for each of them; a number never does: a total would count it twice. */
function filling(sheet: SheetSnapshot, range: RangeAddress): readonly Operation[] {
  const value = valueAt(sheet, range.row, range.column);
  if (typeof value !== "string" || /[\d\p{Nd}]/u.test(value) || parseQuantity(value).ok) return [];
  const line = Array.from({ length: range.columns }, () => ({ value }));
  const cells = Array.from({ length: range.rows }, () => line);
  return [{ type: "write-block", sheet: sheet.name, at: { row: range.row, column: range.column }, cells }];
}

/** Unmerges, and gives words to every cell that they stood for. */
function unmergeFix({ sheet }: RecognisedSheet, range: RangeAddress): Fix | null {
  if (sheet.protection.protected) return null;
  const value = valueAt(sheet, range.row, range.column);
  const unmerge = { type: "unmerge", sheet: sheet.name, range } as const;
  const operations = [unmerge, ...filling(sheet, range)];
  return { kind: "consent", code: "unmerge-and-fill", before: value, after: value, plan: { operations } };
}

function mergedDrafts(recognised: RecognisedSheet): readonly Draft[] {
  const { sheet } = recognised;
  const areas = dataAreas(recognised);
  // A group heading merged over the whole width of a table is a heading, not data.
  const isHeading = (range: RangeAddress): boolean =>
    range.rows === 1 &&
    range.columns > 2 &&
    typeof valueAt(sheet, range.row, range.column) === "string" &&
    recognised.tables.every(({ entries }) =>
      entries.every(({ row, indicator }) => row !== range.row || indicator === null),
    );
  return sheet.merged
    .filter((range) => areas.some((area) => intersection(area, range) !== null) && !isHeading(range))
    .map((range) => {
      const value = valueAt(sheet, range.row, range.column);
      const problem = {
        code: "merged-data",
        range: rangeAddress(range),
        numeric: typeof value === "number",
      } as const;
      return { at: range, value, problem, fix: unmergeFix(recognised, range) };
    });
}

/** F03: no merged cells where figures stand; labels and headings may be merged. */
export const mergedData: Rule = {
  meta: { id: "F03", severity: "error", fixable: true, since: "1.0.0" },
  checkSheet: mergedDrafts,
};

/** F05: a template's formula was replaced by something typed, or removed. */
export const replacedFormula: Rule = {
  meta: { id: "F05", severity: "error", fixable: false, since: "1.0.0" },
  checkSheet: ({ sheet, template }) =>
    (template?.layout.formulas ?? []).flatMap(({ cell, formula, indicator }): readonly Draft[] => {
      if (formulaAt(sheet, cell.row, cell.column) !== null) return none;
      const typed = valueAt(sheet, cell.row, cell.column);
      // An error without its formula is what a host leaves of a function that it does not know.
      if (isCellError(typed)) return none;
      const row = template?.layout.rows.find((line) => line.row === cell.row);
      const name =
        row === undefined ? "" : cellText(valueAt(sheet, row.row, template?.layout.columns.indicator ?? 0));
      return [
        {
          at: cell,
          label: name === "" ? null : name,
          indicator,
          value: typed,
          expected: formula,
          problem: { code: "formula-replaced", formula, typed: isFilled(typed) ? typed : null },
        },
      ];
    }),
};
