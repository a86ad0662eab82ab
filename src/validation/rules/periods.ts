import { parsePeriod } from "../../quantity/period";
import { readTemplateCover } from "../../templates/readCover";
import type { CellPosition } from "../../workbook/address";
import { isOwnSheet } from "../../workbook/ownSheets";
import { valueAt } from "../../workbook/snapshot";
import { cellText } from "../recognition/text";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";
import { coverYear } from "../scope";
import { none, sureTables, type AuditContext, type Draft, type Rule } from "./rule";

interface StatedPeriod {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly year: number;
}

/** Every 报告期 that the workbook states, in the order of its sheets. */
function statedPeriods({ recognised, snapshot }: AuditContext): readonly StatedPeriod[] {
  return recognised.sheets.flatMap(({ sheet, template, cover }): readonly StatedPeriod[] => {
    if (isOwnSheet(sheet.name)) return [];
    if (template !== null) {
      const { layout } = template;
      const year = readTemplateCover(layout, snapshot).year;
      return year === null || layout.cover.year === null
        ? []
        : [{ sheet: sheet.name, at: layout.cover.year, year }];
    }
    return cover.flatMap(({ field, text, at }) => {
      const year = field === "year" && text !== "" ? coverYear(text) : null;
      return year === null ? [] : [{ sheet: sheet.name, at, year }];
    });
  });
}

/** Covers that name another year than the first one does. */
function coversDiffer(context: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  const [first, ...others] = statedPeriods(context);
  if (first === undefined) return [];
  return others
    .filter(({ year }) => year !== first.year)
    .map(({ sheet, at, year }) => ({
      sheet,
      at,
      value: year,
      expected: String(first.year),
      problem: { code: "cover-period-differs", year, other: first.year, otherSheet: first.sheet },
    }));
}

/** Years of reported figures of a table; empty where it names none. */
const yearsOf = ({ year, values, entries }: RecognisedTable): readonly number[] =>
  [
    year,
    ...values.filter(({ nature }) => nature === "actual").map((column) => column.year),
    ...entries.filter(({ nature }) => nature !== "planned").map((entry) => entry.year),
  ].filter((one) => one !== null);

/** The cover names a period, and every table that names years has none of it. */
function noFiguresOfPeriod(context: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  const { scope, recognised } = context;
  const [stated] = statedPeriods(context);
  const year = scope.year.value;
  if (stated === undefined || year === null || stated.year !== year) return [];
  const tables = recognised.sheets.flatMap(sureTables);
  // A table without any year is one of the reported year.
  const dated = tables.map(yearsOf);
  if (tables.length === 0 || dated.some((years) => years.length === 0 || years.includes(year))) return [];
  const years = [...new Set(dated.flat())].sort((one, other) => one - other);
  const { sheet, at } = stated;
  const problem = { code: "period-without-figures", year, years } as const;
  return [{ sheet, at, severity: "warning", value: year, problem }];
}

/** A form signed before its period was over cannot report it. */
function signedTooEarly(
  { sheet, signOff, template }: RecognisedSheet,
  { scope }: AuditContext,
): readonly Draft[] {
  const year = scope.year.value;
  if (year === null) return none;
  const dates = [
    ...signOff.filter(({ role }) => role === "date").map(({ text, at }) => ({ text, at })),
    ...(template === null
      ? []
      : [template.layout.signOff.date].map((at) => ({
          text: cellText(valueAt(sheet, at.row, at.column)),
          at,
        }))),
  ];
  return dates.flatMap(({ text, at }): readonly Draft[] => {
    const date = text === "" ? null : parsePeriod(text);
    if (date === null || date.year >= year) return [];
    return [
      { at, severity: "warning", value: text, problem: { code: "signed-before-period", date: text, year } },
    ];
  });
}

/** T08: covers, tables and signatures agree on the reported period. */
export const reportedPeriod: Rule = {
  meta: { id: "T08", severity: "error", fixable: false, since: "1.1.0" },
  checkWorkbook: (context) => [...coversDiffer(context), ...noFiguresOfPeriod(context)],
  checkSheet: signedTooEarly,
};
