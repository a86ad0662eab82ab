import type { DivisionCode, Severity } from "../../catalogue/types";
import { divisionVintage, isWithin, lookUpCode, resolveDivision } from "../../catalogue/divisions";
import { normalDivisionText, shortDivisionName } from "../../catalogue/divisionNames";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/snapshot";
import type { Problem } from "../problems";
import { looksLikeCode } from "../recognition/columnUse";
import { isTotalText } from "../recognition/footers";
import type { RecognisedTable, TableEntry } from "../recognition/types";
import type { Fix } from "../types";
import { isOpen } from "./fixes";
import { none, type Draft, type Rule } from "./rule";

/** "2021-12-30" → "2021": people name a list by its year. */
const vintage = divisionVintage.slice(0, 4);

const comparable = (name: string): readonly string[] => {
  const normal = normalDivisionText(name);
  const short = shortDivisionName(normal);
  return short === null ? [normal] : [normal, short];
};

/** 大同市灵丘县 and 灵丘 both are 灵丘县. */
const sameName = (written: string, listed: string): boolean =>
  comparable(written).some((one) => comparable(listed).includes(one)) ||
  normalDivisionText(written).endsWith(normalDivisionText(listed));

const isChinese = (text: string | null): text is string => text !== null && /\p{Script=Han}/u.test(text);

function problemOf(code: string, name: string | null): Problem | null {
  const { state, names, years } = lookUpCode(code.slice(0, 6));
  if (state === "unknown") return { code: "code-unknown", division: code, name, vintage };
  if (state === "former") {
    const span =
      years === null ? "" : years.first === years.last ? `${years.first}` : `${years.first}–${years.last}`;
    return { code: "code-former", division: code, name, listedNames: names, years: span, vintage };
  }
  // 全省 beside the province's code is the province.
  if (!isChinese(name) || isTotalText(name) || names.some((listed) => sameName(name, listed))) return null;
  return { code: "code-name-mismatch", division: code, name, listedNames: names.slice(0, 1), vintage };
}

/** The present code of the name, where the name means one division only; the user's word is asked. */
function codeFix(table: RecognisedTable, entry: TableEntry, column: number): Fix | null {
  const { sheet } = table;
  const division = entry.name === null ? null : resolveDivision(entry.name);
  const position = { row: entry.row, column };
  if (division?.ok !== true || !isOpen(sheet, position)) return null;
  // A place of the same name in another province is not the one that is meant.
  if (entry.code?.slice(0, 2) !== division.value.code.slice(0, 2)) return null;
  const before = valueAt(sheet, entry.row, column);
  const after = typeof before === "number" ? Number(division.value.code) : division.value.code;
  const write = {
    type: "write-block",
    sheet: sheet.name,
    at: position,
    cells: [[{ value: after }]],
  } as const;
  return { kind: "consent", code: "code-from-name", before, after, plan: { operations: [write] } };
}

/** 内邱县 for 内丘县: one character apart, likely the same place in another spelling. */
function oneCharacterApart(one: string, other: string): boolean {
  const [left, right] = [[...normalDivisionText(one)], [...normalDivisionText(other)]];
  return (
    left.length === right.length && left.filter((character, index) => character !== right[index]).length === 1
  );
}

/** The list is that of one year: a code that it lacks may be another year's, so it only asks. */
function severityOf(problem: Problem): Severity {
  if (problem.code !== "code-name-mismatch") return "warning";
  const { name, listedNames } = problem;
  return name.length > 2 && listedNames.some((listed) => oneCharacterApart(name, listed))
    ? "warning"
    : "error";
}

function codeDrafts(table: RecognisedTable, column: number): readonly Draft[] {
  return table.entries.flatMap((entry) => {
    const { code, name, row, total } = entry;
    if (code === null || total) return none;
    const problem: Problem | null = looksLikeCode(code)
      ? problemOf(code, name)
      : { code: "code-unknown", division: code, name, vintage };
    if (problem === null) return none;
    const fix = problem.code === "code-name-mismatch" ? null : codeFix(table, entry, column);
    return [
      {
        at: { row, column },
        label: entry.label,
        value: valueAt(table.sheet, row, column),
        severity: severityOf(problem),
        problem,
        fix,
      },
    ];
  });
}

/** Whether a name may mean a place in the region that is reported about. */
function isInside(name: string, region: DivisionCode | null): boolean {
  const division = region === null ? null : resolveDivision(name);
  return region !== null && division?.ok === true && isWithin(division.value.code, region);
}

/** 灵邱县 is in no list and one character from 灵丘县; a development zone is in no list and no slip. */
function nameDrafts(table: RecognisedTable, column: number, region: DivisionCode | null): readonly Draft[] {
  return table.entries.flatMap(({ code, name, row, total, label }) => {
    if (code !== null || !isChinese(name) || total) return none;
    const division = resolveDivision(name);
    if (division.ok || division.problem.code === "ambiguous") return none;
    const similar = division.problem.nearest.filter((listed) => oneCharacterApart(name, listed));
    if (similar.length === 0) return none;
    const near = similar.filter((listed) => isInside(listed, region));
    const nearest = near.length === 0 ? similar : near;
    const value = valueAt(table.sheet, row, column);
    const problem = { code: "unknown-region", text: name, nearest } as const;
    return [{ at: { row, column }, label, value, severity: "warning" as const, problem }];
  });
}

/** By code; without codes by name and the names of its city and province, since 鼓楼区 is no single place. */
function duplicates(table: RecognisedTable, keyColumn: number): readonly Draft[] {
  const names = table.columns.filter(({ use }) => use === "name");
  const seen = new Map<string, number>();
  return table.entries.flatMap((entry) => {
    if (entry.total) return none;
    const path = names.map(({ column }) => String(valueAt(table.sheet, entry.row, column) ?? "").trim());
    const unit = entry.code ?? (path.join("").trim() === "" ? (entry.name ?? "") : path.join("/"));
    if (unit === "") return none;
    // A row an indicator or year of each unit repeats the unit.
    const item = table.orientation === "long" ? [entry.label, entry.group] : [];
    const key = [unit, entry.indicator?.code, entry.year, ...item].join("/");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, entry.row);
      return none;
    }
    const problem = {
      code: "duplicate-unit",
      unit: [entry.code, entry.name].filter((part) => part !== null).join(" "),
      firstCell: cellAddress({ row: first, column: keyColumn }),
    } as const;
    const value = valueAt(table.sheet, entry.row, keyColumn);
    return [{ at: { row: entry.row, column: keyColumn }, label: entry.label, value, problem }];
  });
}

function checkTable(table: RecognisedTable, region: DivisionCode | null): readonly Draft[] {
  const byUnit = table.kind === "unit-table" || table.entries[0]?.name != null;
  if (!byUnit) return none;
  const code = table.columns.find(({ use }) => use === "code");
  const name = table.columns.find(({ use }) => use === "name");
  const key = code ?? name;
  return [
    ...(code === undefined ? none : codeDrafts(table, code.column)),
    ...(name === undefined ? none : nameDrafts(table, name.column, region)),
    ...(key === undefined ? none : duplicates(table, key.column)),
  ];
}

/** C01: codes that the list does not know (another year's only warn), code against name, a unit given twice. */
export const divisionCodes: Rule = {
  meta: { id: "C01", severity: "error", fixable: true, since: "1.0.0" },
  checkSheet: ({ tables }, { scope }) =>
    tables.flatMap((table) => checkTable(table, scope.region.value?.code ?? null)),
};
