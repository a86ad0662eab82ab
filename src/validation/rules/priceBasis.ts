import { cellAddress } from "../../workbook/address";
import { cellText } from "../recognition/text";
import type { PriceBasis } from "../problems/method";
import type { RecognisedTable, TableEntry } from "../recognition/types";
import { headerCell, inRow } from "./factorTable";
import { none, sureTables, type Draft, type Rule } from "./rule";

const money = /GDP|生产总值|增加值|总产值/i;
const perMoney = /单位\s*(?:GDP|地区生产总值|生产总值|工业增加值|产值)|万元(?:GDP|产值)|(?:强度|能耗).*GDP/i;

/** 现价, 当年价; 2020年不变价, 可比价: on which prices a sum of money is counted; null where the text says nothing. */
export function priceBasisIn(text: string): PriceBasis | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const constant = /(?:((?:19|20)\d{2})年?(?:的)?)?(?:不变|可比)价/.exec(plain);
  if (constant !== null)
    return { kind: "constant", year: constant[1] === undefined ? null : Number(constant[1]) };
  return /现价|当年价/.test(plain) ? { kind: "current" } : null;
}

/** Constant prices of an unnamed year may be those of any year. */
const agree = (one: PriceBasis, other: PriceBasis): boolean => {
  if (one.kind === "current" || other.kind === "current") return one.kind === other.kind;
  return one.year === null || other.year === null || one.year === other.year;
};

/** What a row says of its prices: in its name, else in its remarks. */
function basisOfEntry(table: RecognisedTable, entry: TableEntry): PriceBasis | null {
  const notes = table.columns
    .filter(({ use }) => use === "note")
    .map((column) => cellText(inRow(table, entry, column)));
  return [entry.label, ...notes].map(priceBasisIn).find((basis) => basis !== null) ?? null;
}

/** One series under columns of different prices. */
function mixedColumns(table: RecognisedTable): readonly Draft[] {
  if (!table.entries.some(({ label }) => money.test(label)) && !money.test(table.title ?? "")) return none;
  const bases = table.values.flatMap((column) => {
    const basis = priceBasisIn(column.header);
    return basis === null || column.nature === "planned" ? [] : [{ column, basis }];
  });
  const [first, ...others] = bases;
  if (first === undefined) return none;
  return others
    .filter(({ basis }) => !agree(basis, first.basis))
    .map(({ column, basis }) => ({
      at: headerCell(table, column),
      value: column.header,
      problem: {
        code: "price-bases-mixed",
        basis,
        other: first.basis,
        otherCell: cellAddress(headerCell(table, first.column)),
      },
    }));
}

/** 单位GDP能耗 on other prices than the only GDP of the table. */
function mixedRatio(table: RecognisedTable): readonly Draft[] {
  const label = table.columns.find(({ use }) => use === "label");
  if (label === undefined) return none;
  const sums = table.entries.flatMap((entry) => {
    const basis = money.test(entry.label) && !perMoney.test(entry.label) ? basisOfEntry(table, entry) : null;
    return basis === null ? [] : [{ entry, basis }];
  });
  const [sum] = sums;
  if (sum === undefined) return none;
  return table.entries.flatMap((entry): readonly Draft[] => {
    const basis = perMoney.test(entry.label) ? basisOfEntry(table, entry) : null;
    if (basis === null || sums.some((one) => agree(one.basis, basis))) return none;
    const otherCell = cellAddress({ row: sum.entry.row, column: label.column });
    return [
      {
        at: { row: entry.row, column: label.column },
        label: entry.label,
        problem: { code: "price-bases-mixed", basis, other: sum.basis, otherCell },
      },
    ];
  });
}

/** M03: one series, and a ratio with its denominator, on the same prices. */
export const priceBases: Rule = {
  meta: { id: "M03", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: (sheet) => sureTables(sheet).flatMap((table) => [...mixedColumns(table), ...mixedRatio(table)]),
};
