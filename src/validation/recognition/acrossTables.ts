import { divisionAtStart } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import { yearOfTitle } from "./titles";
import type { CoverField, RecognisedTable } from "./types";

/** The tables of one sheet with its lines such as 填报单位：灵丘县. */
export interface TablesOfSheet {
  readonly tables: readonly RecognisedTable[];
  readonly cover: readonly CoverField[];
}

const namesUnits = ({ entries, values }: RecognisedTable): boolean =>
  entries.some(({ name, subject }) => name !== null || subject !== null) ||
  values.some(({ name }) => name !== null);

const namesYears = ({ entries, values }: RecognisedTable): boolean =>
  entries.some(({ year }) => year !== null) ||
  values.some(({ year, yearOffset }) => year !== null || yearOffset !== null);

function titleSubject({ title }: RecognisedTable, { tables, cover }: TablesOfSheet): Division | null {
  const ofTitle = title === null ? null : divisionAtStart(title);
  if (ofTitle !== null) return ofTitle;
  const lines = cover.filter(({ field }) => field === "region" || field === "reportingUnit");
  const ofSheet = tables.length === 1 ? lines.map(({ text }) => divisionAtStart(text)) : [];
  return ofSheet.find((division) => division !== null) ?? null;
}

/** The level at which several different divisions are named; null where all tables are of one. */
function comparedLevel(divisions: readonly (Division | null)[]): Division["level"] | null {
  const known = divisions.filter((division) => division !== null);
  const levels = (["county", "city", "province"] as const).filter(
    (level) => new Set(known.filter((one) => one.level === level).map(({ code }) => code)).size > 1,
  );
  return levels[0] ?? null;
}

/**
 * A title names the county of its table where other tables are of other counties, and the year where others are of
 * other years; alone it may name the province that asks for the form, or the year of its issue.
 */
export function acrossTables(sheets: readonly TablesOfSheet[]): readonly (readonly RecognisedTable[])[] {
  const subjects = sheets.map((sheet) =>
    sheet.tables.map((table) => (namesUnits(table) ? null : (table.subject ?? titleSubject(table, sheet)))),
  );
  const level = comparedLevel(subjects.flat());
  const years = sheets.map(({ tables }) =>
    tables.map((table) =>
      namesYears(table) ? null : (table.year ?? (table.title === null ? null : yearOfTitle(table.title))),
    ),
  );
  const several = new Set(years.flat().filter((year) => year !== null)).size > 1;
  return sheets.map(({ tables }, sheet) =>
    tables.map((table, at) => {
      const named = subjects[sheet]?.[at] ?? null;
      const subject = table.subject ?? (named?.level === level ? named : null);
      const year = table.year ?? (several ? (years[sheet]?.[at] ?? null) : null);
      if (subject === table.subject && year === table.year) return table;
      const reasons = table.reasons.includes("from-above")
        ? table.reasons
        : [...table.reasons, "from-above" as const];
      return { ...table, subject, year, reasons };
    }),
  );
}
