import { cellAddress } from "../../workbook/address";
import { fold } from "../recognition/text";
import type { TableColumn } from "../recognition/types";
import { bareNumber, factorTable, headerCell, inRow, type FactorTable } from "./factorTable";
import { none, sureTables, type Draft, type Rule } from "./rule";

/** tC, 吨碳, kgC: tonnes of carbon; tCO2 and 吨二氧化碳 are not. */
const carbonUnit = /(?:^|[^a-z])(?:k?g|万?t)c(?![a-z0-9])|吨碳(?!汇)|碳当量/i;
const dioxide = /co2|二氧化碳/i;
const outcome = /碳汇|碳吸收|固碳|碳排|碳量|排放量/;

/** What comes out of amount and coefficient, in tonnes without saying of what. */
const unsaid = ({ header, unit }: TableColumn): boolean => {
  const text = fold(header);
  return (
    outcome.test(text) &&
    !dioxide.test(text) &&
    !carbonUnit.test(text) &&
    /^(?:万|千|百万)?t$/.test(unit?.unit?.symbol ?? "t")
  );
};

function tonnesOfWhat({ table, factor, amounts }: FactorTable): readonly Draft[] {
  if (factor === null) return none;
  const head = fold(factor.header);
  if (!carbonUnit.test(head) || dioxide.test(head)) return none;
  const factorCell = cellAddress(headerCell(table, factor));
  return amounts.filter(unsaid).map((column) => ({
    at: headerCell(table, column),
    value: column.header,
    problem: { code: "carbon-or-dioxide", header: column.header, factorHeader: factor.header, factorCell },
  }));
}

/** A sink as negative emissions is a convention, which a sum with positive sinks would break. */
function negativeSinks({ table, amounts }: FactorTable): readonly Draft[] {
  return amounts
    .filter(({ header }) => /碳汇|碳吸收|固碳/.test(header))
    .flatMap((column): readonly Draft[] => {
      const values = table.entries.flatMap((entry) => bareNumber(inRow(table, entry, column)) ?? []);
      if (values.length < 2 || values.some((value) => value > 0)) return none;
      const problem = { code: "sink-negative", header: column.header } as const;
      return [{ at: headerCell(table, column), severity: "info", value: column.header, problem }];
    });
}

/** M05: tonnes say whether they are of carbon or of carbon dioxide: 44/12 lies between. */
export const carbonBasis: Rule = {
  meta: { id: "M05", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: (sheet) =>
    sureTables(sheet).flatMap((table) => {
      const part = factorTable(table);
      return part === null ? none : [...tonnesOfWhat(part), ...negativeSinks(part)];
    }),
};
