import type { ValueNature } from "../../assessment/types";
import { divisionAbove, divisionsBelow } from "../../catalogue/divisionTree";
import type { Division, DivisionCode, IndicatorCode, Severity } from "../../catalogue/types";
import { cellAddress } from "../../workbook/address";
import { intervalOf } from "../precision";
import type { RecognisedTable, TableEntry } from "../recognition/types";
import { tableCell, yearOf, type ValueCell } from "../valueCells";
import { adds } from "./additive";
import { foldAlike } from "./alike";
import { at, none, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { summed } from "./summing";

/** A city or province with the divisions right below it that a table lists. */
interface ListedParts {
  readonly whole: Division;
  readonly parts: readonly Division[];
  /** Names of those that the table lacks. */
  readonly absent: readonly string[];
}

const subjectsOf = ({ entries, values }: RecognisedTable): readonly Division[] => {
  const all = [...entries, ...values].flatMap(({ subject }) => subject ?? []);
  return [...new Map(all.map((division) => [division.code, division] as const)).values()];
};

/** Every city and province of which a table lists more than half of the parts. */
function listedParts(table: RecognisedTable): readonly ListedParts[] {
  const subjects = subjectsOf(table);
  const codes = new Set<DivisionCode>(subjects.map(({ code }) => code));
  const wholes = new Map(
    subjects.flatMap((division) => {
      const above = divisionAbove(division);
      return above === null ? [] : [[above.code, above] as const];
    }),
  );
  return [...wholes.values()].flatMap((whole) => {
    const { usual, provincial } = divisionsBelow(whole);
    const withProvincial = provincial.some(({ code }) => codes.has(code));
    const expected = withProvincial ? [...usual, ...provincial] : usual;
    const parts = expected.filter(({ code }) => codes.has(code));
    const absent = expected.filter(({ code }) => !codes.has(code)).map(({ name }) => name);
    return parts.length > 1 && parts.length > absent.length ? [{ whole, parts, absent }] : [];
  });
}

/** What is added up or taken stock of on the ground; accounts of one level need not be the sum of the next. */
const onTheGround = /^(?:area|volume|population|length|count of .*)$/;

const severityOf = (cell: ValueCell): Severity =>
  adds(cell) === "yes" && onTheGround.test(cell.unit?.dimension ?? "") ? "error" : "warning";

/** One figure of the whole against its parts in a table. */
function draftOf(
  whole: ValueCell,
  cells: readonly ValueCell[],
  listed: ListedParts,
  table: RecognisedTable,
): readonly Draft[] {
  const found = summed(whole, cells);
  if (whole.reading.kind !== "number" || found.state === "fits" || found.state === "unlike") return none;
  const shown = shownOf(whole);
  const { sum, gap } = found;
  if (found.state === "open" || (listed.absent.length > 0 && gap > 0)) {
    const blanks = found.state === "open" ? found.blanks.map(cellAddress) : [];
    const problem = {
      code: "sum-incomplete",
      shown,
      sum,
      gap,
      blanks,
      absent: listed.absent,
      alike: 0,
    } as const;
    return [{ ...at(whole), severity: "info", problem }];
  }
  const problem = {
    code: "units-differ",
    shown,
    sum,
    gap,
    unit: listed.whole.name,
    members: cells.length,
    sheet: table.sheet === whole.sheet ? null : table.sheet.name,
    hint: found.hint,
    alike: 0,
  } as const;
  return [{ ...at(whole), severity: severityOf(whole), expected: String(sum), problem }];
}

interface Moment {
  readonly year: number | null;
  readonly nature: ValueNature;
}

/** The years and natures that a table's columns and rows give figures of. */
function momentsOf(table: RecognisedTable, { scope }: AuditContext): readonly Moment[] {
  const moments = new Map<string, Moment>();
  const dated = table.entries.some(({ year, nature }) => year !== null || nature !== null);
  for (const entry of dated ? table.entries : table.entries.slice(0, 1)) {
    for (const column of table.values) {
      const moment = { year: yearOf(table, entry, column, scope), nature: entry.nature ?? column.nature };
      moments.set(`${moment.year ?? ""}|${moment.nature}`, moment);
    }
  }
  return [...moments.values()];
}

function checkParts(
  table: RecognisedTable,
  listed: ListedParts,
  indicator: IndicatorCode,
  moment: Moment,
  { index }: AuditContext,
): readonly Placed[] {
  const coordinate = { indicator, ...moment };
  const wholes = index
    .at({ ...coordinate, subject: listed.whole.code })
    .filter((cell) => intervalOf(cell) !== null && adds(cell) !== "no");
  if (wholes.length === 0) return [];
  const found = listed.parts.map(({ code }) => index.inTable(table, { ...coordinate, subject: code }));
  // Several figures of one county: which of them counts is not for us to say.
  if (found.some((cells) => cells.length !== 1)) return [];
  return wholes.flatMap((whole) =>
    draftOf(whole, found.flat(), listed, table).map((draft) => ({ ...draft, sheet: whole.sheet.name })),
  );
}

/** Rows by the code of their division. */
function rowsByCode({ entries }: RecognisedTable): ReadonlyMap<DivisionCode, readonly TableEntry[]> {
  const rows = new Map<DivisionCode, TableEntry[]>();
  for (const entry of entries) {
    if (entry.total || entry.subject === null) continue;
    const alike = rows.get(entry.subject.code);
    if (alike === undefined) rows.set(entry.subject.code, [entry]);
    else alike.push(entry);
  }
  return rows;
}

/** Columns that name no indicator: a city's row against its counties' rows of the same table. */
function checkUnnamed(
  table: RecognisedTable,
  all: readonly ListedParts[],
  { scope }: AuditContext,
): readonly Draft[] {
  const columns = table.values.filter(({ indicator, total }) => indicator === null && !total);
  if (table.orientation !== "units-down" || table.indicator !== null || columns.length === 0) return none;
  const rows = rowsByCode(table);
  return all.flatMap((listed) => {
    const [whole, ...wholes] = rows.get(listed.whole.code) ?? [];
    const parts = listed.parts.map(({ code }) => rows.get(code) ?? []);
    if (whole === undefined || wholes.length > 0 || parts.some(({ length }) => length !== 1)) return none;
    return columns.flatMap((column) =>
      draftOf(
        tableCell(table, whole, column, scope),
        parts.flat().map((entry) => tableCell(table, entry, column, scope)),
        listed,
        table,
      ),
    );
  });
}

type Placed = Draft & { readonly sheet: string };

function checkTable(table: RecognisedTable, context: AuditContext): readonly Placed[] {
  const all = listedParts(table);
  if (all.length === 0) return [];
  const indicators = [...context.index.indicatorsOf(table)].filter((code) => {
    const indicator = context.catalogue.indicatorByCode(code);
    return indicator !== null && indicator.ratio === null && !indicator.partOfWhole;
  });
  const moments = momentsOf(table, context);
  const named = all.flatMap((listed) =>
    indicators.flatMap((indicator) =>
      moments.flatMap((moment) => checkParts(table, listed, indicator, moment, context)),
    ),
  );
  const unnamed = checkUnnamed(table, all, context);
  const sheets = [...new Set(named.map(({ sheet }) => sheet))];
  return [
    ...sheets.flatMap((sheet) =>
      foldAlike(named.filter((draft) => draft.sheet === sheet)).map((draft) => ({ ...draft, sheet })),
    ),
    ...foldAlike(unnamed).map((draft) => ({ ...draft, sheet: table.sheet.name })),
  ];
}

/** A whole that two tables contradict is told of once. */
const onceACell = (drafts: readonly Placed[]): readonly Placed[] => {
  const keyOf = ({ sheet, at: place }: Placed): string =>
    `${sheet}|${place?.row ?? ""}|${place?.column ?? ""}`;
  return [
    ...new Map([...drafts].reverse().map((draft) => [keyOf(draft), draft] as const)).values(),
  ].reverse();
};

/** L08: a city against its counties, a province against its cities, in one table or across sheets; complete lists only. */
export const rollUpSums: Rule = {
  meta: { id: "L08", severity: "error", fixable: false, since: "1.1.0" },
  checkWorkbook: (context) => onceACell(context.index.tables.flatMap((table) => checkTable(table, context))),
};
