import { intervalIn, intervalOf, mayEqual } from "../precision";
import type { RecognisedTable } from "../recognition/types";
import { tableCell, type ValueCell } from "../valueCells";
import { at, cellIn, sureTables, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { foldAlike } from "./alike";

const openingWord = /[年期]初(?:余额|结存|存量|数|值)?|上年末?结转/;
const closingWord = /[年期]末(?:余额|结存|存量|数|值)?|年底(?:数|值)?/;
const sideWords = new RegExp(`${openingWord.source}|${closingWord.source}`, "g");
const time = /(?:19|20)\d{2}\s*年?度?|[上本去当今]年度?|[（()）\s]/g;

type Side = "opening" | "closing";

const sideOf = (text: string): Side | null =>
  openingWord.test(text) ? "opening" : closingWord.test(text) ? "closing" : null;

/** What a figure at the beginning or end of a year is of: the words around it without side and year. */
interface Stock {
  readonly side: Side;
  readonly year: number;
  readonly item: string;
  readonly cell: ValueCell;
}

/** The words without side, year and unit. */
const plain = (text: string, unit: string): string =>
  text.replace(unit, "").replace(sideWords, "").replace(time, "");

function stockOf(cell: ValueCell): Stock | null {
  if (cell.place.kind === "template" || cell.reading.kind !== "number") return null;
  const { table, entry, column } = cell.place;
  const side = sideOf(column.header) ?? sideOf(entry.label) ?? sideOf(entry.group ?? "");
  if (side === null) return null;
  // On a sheet of one year its 年初 and 年末 are that year's.
  const undated = column.year === null && entry.year === null;
  const year = undated && table.year !== null && column.yearOffset !== -1 ? table.year : cell.year;
  if (year === null) return null;
  const label = table.orientation === "years-down" ? "" : entry.label;
  const words = [label, entry.name ?? column.name ?? "", column.header]
    .map((text) => plain(text, cell.written?.text ?? ""))
    .join("|");
  return { side, year, item: `${words}|${cell.subject?.code ?? ""}`, cell };
}

const namesASide = ({ values, entries }: RecognisedTable): boolean =>
  values.some(({ header }) => sideOf(header) !== null) ||
  entries.some(({ label, group }) => sideOf(label) !== null || sideOf(group ?? "") !== null);

/** Openings and closings of every table; where a column says 年初 without a year it is that of the reported one. */
function* stocks({ recognised, scope }: AuditContext): Generator<Stock> {
  for (const table of recognised.sheets.flatMap(sureTables).filter(namesASide)) {
    for (const entry of table.entries) {
      for (const column of table.values) {
        const cell = tableCell(table, entry, column, scope);
        const stock = stockOf(cell);
        if (stock !== null) yield stock;
      }
    }
  }
}

function draftOf({ cell, year }: Stock, closing: ValueCell): readonly (Draft & { readonly sheet: string })[] {
  const [own, its] = [intervalOf(cell), intervalOf(closing)];
  const inOwn = its === null ? null : intervalIn(its, closing.unit, cell.unit);
  if (own === null || inOwn === null || mayEqual(own, inOwn)) return [];
  if (cell.reading.kind !== "number" || closing.reading.kind !== "number") return [];
  const problem = {
    code: "opening-differs",
    shown: shownOf(cell),
    year,
    closing: shownOf(closing),
    closingCell: cellIn(cell, closing),
    alike: 0,
  } as const;
  return [{ ...at(cell), sheet: cell.sheet.name, problem }];
}

function check(context: AuditContext): readonly (Draft & { readonly sheet: string })[] {
  const found = [...stocks(context)];
  const closings = new Map<string, ValueCell | null>();
  for (const { side, item, year, cell } of found) {
    const key = `${item}|${year}`;
    // Two closings of one year: which of them counts is not for us to say.
    if (side === "closing") closings.set(key, closings.has(key) ? null : cell);
  }
  return found.flatMap((stock) => {
    const closing = stock.side === "opening" ? closings.get(`${stock.item}|${stock.year - 1}`) : null;
    return closing == null ? [] : draftOf(stock, closing);
  });
}

/** L05: what a year begins with is what the year before ended with; a restated figure is explained. */
export const opening: Rule = {
  meta: { id: "L05", severity: "warning", fixable: false, since: "1.1.0" },
  checkWorkbook: (context) => {
    const drafts = check(context);
    const sheets = [...new Set(drafts.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet) =>
      foldAlike(drafts.filter((draft) => draft.sheet === sheet)).map((draft) => ({ ...draft, sheet })),
    );
  },
};
