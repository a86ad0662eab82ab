import { findFactorItem } from "../../catalogue/factorLookup";
import { loadFactors } from "../../catalogue/factors";
import type { Factor } from "../../catalogue/factorTypes";
import { cellAddress } from "../../workbook/address";
import type { Bilingual } from "../../catalogue/types";
import type { TableColumn, TableEntry } from "../recognition/types";
import {
  bareNumber,
  factorTable,
  headerCell,
  holdsNumber,
  inRow,
  isBlankIn,
  type FactorTable,
} from "./factorTable";
import { isElectricity } from "./factorVintage";
import { none, sureTables, type Draft, type Rule } from "./rule";

const hasAmount = ({ table, amounts }: FactorTable, entry: TableEntry): boolean =>
  amounts.some((column) => holdsNumber(table, entry, column));

/** A column that asks for sources: blank beside an amount, or nothing but a number. */
function sources(part: FactorTable, source: TableColumn): readonly Draft[] {
  const { table } = part;
  return table.entries.flatMap((entry): readonly Draft[] => {
    if (entry.total || !hasAmount(part, entry)) return none;
    const at = { at: { row: entry.row, column: source.column }, label: entry.label };
    if (isBlankIn(table, entry, source))
      return [{ ...at, problem: { code: "factor-source-blank", header: source.header } }];
    const value = inRow(table, entry, source);
    if (bareNumber(value) === null || isElectricity(entry)) return none;
    return [
      { ...at, severity: "warning", value, problem: { code: "factor-source-bare", text: String(value) } },
    ];
  });
}

/** Factors with nowhere to say where they come from. */
function noSources({ table, factor, source }: FactorTable): readonly Draft[] {
  if (factor === null || source !== null) return none;
  const said = table.columns.some(({ use, header }) => use === "note" || /来源|出处|依据/.test(header));
  const filled = table.entries.some((entry) => holdsNumber(table, entry, factor));
  if (said || !filled) return none;
  return [
    {
      at: headerCell(table, factor),
      severity: "warning",
      value: factor.header,
      problem: { code: "factors-without-source", header: factor.header },
    },
  ];
}

/** The set that holds every coefficient of the table, and what it has for the row without one. */
function suggestion(
  { table }: FactorTable,
  factor: TableColumn,
  blank: TableEntry,
): { readonly value: number; readonly set: Bilingual } | null {
  const group = loadFactors().groups.land;
  const factorsOf = (entry: TableEntry): readonly Factor[] => {
    const item = findFactorItem("land", entry.label);
    return item.ok ? group.factors.filter((one) => one.item.item === item.value.item) : [];
  };
  const filled = table.entries.filter((entry) => holdsNumber(table, entry, factor));
  const holds = (set: string): boolean =>
    filled.length > 1 &&
    filled.every((entry) =>
      factorsOf(entry).some(
        (one) => one.set.id === set && one.value === bareNumber(inRow(table, entry, factor)),
      ),
    );
  const own = factorsOf(blank).find(({ set }) => holds(set.id));
  return own === undefined ? null : { value: own.value, set: own.set.name };
}

/** An amount without its factor in a table where the others have theirs: it would be left out of the total. */
function blankFactors(part: FactorTable): readonly Draft[] {
  const { table, factor, amounts } = part;
  if (factor === null) return none;
  const filled = table.entries.filter((entry) => holdsNumber(table, entry, factor));
  if (filled.length * 2 < table.entries.length) return none;
  return table.entries.flatMap((entry): readonly Draft[] => {
    const amount = amounts.find((column) => holdsNumber(table, entry, column));
    if (entry.total || amount === undefined || !isBlankIn(table, entry, factor)) return none;
    const amountCell = cellAddress({ row: entry.row, column: amount.column });
    return [
      {
        at: { row: entry.row, column: factor.column },
        label: entry.label,
        severity: "warning",
        problem: { code: "factor-blank", amountCell, suggestion: suggestion(part, factor, entry) },
      },
    ];
  });
}

/** M02: each factor with its source, each amount with its factor. */
export const factorSources: Rule = {
  meta: { id: "M02", severity: "error", fixable: false, since: "1.1.0" },
  checkSheet: (sheet) =>
    sureTables(sheet).flatMap((table) => {
      const part = factorTable(table);
      if (part === null) return none;
      const { source } = part;
      return [...(source === null ? none : sources(part, source)), ...noSources(part), ...blankFactors(part)];
    }),
};
