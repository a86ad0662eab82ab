import names from "../../seeds/planning/zoning.json";
import { type Limit, isMet, margin } from "../assessment/margin";
import type { Status } from "../assessment/types";
import { rangeIn, wordsIn } from "../catalogue/tableCells";
import type { TableRow } from "../catalogue/tableTypes";
import type { Bilingual, Operator } from "../catalogue/types";
import { type Result, fail, succeed } from "../quantity/result";
import { type Kind, findKind } from "./kinds";
import type { PlanningProblem } from "./problems";
import type { Source } from "./source";
import { shippedTable } from "./tables";

/** A measure that the districts' rows limit, in the unit of the table: %, 层, 英尺 or none. */
export interface ZoningMeasure extends Kind {
  readonly unit: string;
}

export interface ZoningCheck {
  readonly measure: ZoningMeasure;
  readonly value: number;
  /** null where the row does not limit the measure. */
  readonly limit: Limit | null;
  readonly gap: number | null;
  readonly status: Extract<Status, "met" | "note" | "review" | "not-applicable">;
  /** The printed cell where it is damaged or doubtful. */
  readonly printed: string | null;
}

const table = shippedTable(names.table);

export const zoningSource: Source = table;
export const zoningMeasures: readonly ZoningMeasure[] = names.measures;

const rules: Readonly<Record<string, readonly string[]>> = names.rules;

const bare = (text: string): string => text.normalize("NFKC").trim().toUpperCase();
const wordsForNone: ReadonlySet<string> = new Set(names.none.map(bare));
const isNone = (text: string): boolean => wordsForNone.has(bare(text));

const textIn = (row: TableRow, key: string): string | null => {
  const cell = row[key];
  return typeof cell === "string" ? cell : null;
};

const alike = (text: string): Bilingual => ({ zh: text, en: text });
const unknown = (quantity: string, text: string, known: readonly Bilingual[]): PlanningProblem => ({
  code: "unknown-kind",
  quantity,
  text,
  known: known.length > 0 ? known : [alike("-")],
});

/** A printed row with what it is looked up by. */
interface DistrictRow {
  readonly row: TableRow;
  readonly street: string | null;
  /** The rule as a list of one, for its names to be indexed once; null where the row names none. */
  readonly rule: readonly Kind[] | null;
}

function districtRow(row: TableRow): DistrictRow {
  const rule = wordsIn(row, "rule");
  return {
    row,
    street: textIn(row, "street"),
    rule: rule && [{ id: rule.zh, name: rule, synonyms: rules[rule.zh] ?? [] }],
  };
}

const rowsOfDistricts: ReadonlyMap<string | null, readonly DistrictRow[]> = new Map(
  [...new Set(table.rows.map((row) => textIn(row, "district")))].map((district) => [
    district,
    table.rows.filter((row) => textIn(row, "district") === district).map(districtRow),
  ]),
);

const isRule = ({ rule }: DistrictRow, text: string): boolean =>
  rule === null ? isNone(text) : findKind(rule, text) !== null;

const isStreet = ({ street }: DistrictRow, text: string): boolean =>
  street === null ? isNone(text) : street === bare(text);

const distinct = (texts: readonly (string | null)[]): readonly Bilingual[] =>
  [...new Set(texts)].flatMap((text) => (text === null ? [] : [alike(text)]));

/** The one row of a district, a rule and a street class; "-" where the table has none. */
function rowOf(district: string, rule: string, street: string): Result<TableRow, PlanningProblem> {
  const inDistrict = rowsOfDistricts.get(bare(district)) ?? [];
  if (inDistrict.length === 0) {
    return fail(unknown("district", district, distinct([...rowsOfDistricts.keys()])));
  }
  const underRule = inDistrict.filter((row) => isRule(row, rule));
  if (underRule.length === 0) {
    const known = inDistrict.flatMap((candidate) => candidate.rule?.map(({ name }) => name) ?? []);
    return fail(unknown("rule", rule, [...new Map(known.map((name) => [name.zh, name])).values()]));
  }
  const found = underRule.find((candidate) => isStreet(candidate, street));
  if (found) return succeed(found.row);
  return fail(unknown("street", street, distinct(underRule.map((candidate) => candidate.street))));
}

const operatorOf = (measure: ZoningMeasure): Operator =>
  names.measures.find(({ id }) => id === measure.id)?.single === ">=" ? ">=" : "<=";

function limitOf(row: TableRow, measure: ZoningMeasure): Limit | null {
  const bounds = rangeIn(row, measure.id);
  if (bounds === null) return null;
  const [low, high] = bounds;
  return low === high
    ? { operator: operatorOf(measure), value: low }
    : { operator: "between", value: [low, high] };
}

function check(row: TableRow, measure: ZoningMeasure, value: number): ZoningCheck {
  const limit = limitOf(row, measure);
  const printed = textIn(row, "printed");
  if (limit === null) return { measure, value, limit, gap: null, status: "not-applicable", printed: null };
  // What is printed doubtfully gives no verdict.
  const doubtful = printed?.includes(names.doubt) ?? false;
  const status = doubtful ? "review" : isMet(limit, value) ? "met" : "note";
  return { measure, value, limit, gap: doubtful ? null : margin(limit, value), status, printed };
}

/**
 * A residential plot against the row of New York's table that the report quotes (7.6（四）5): an example.
 *
 * @param values Measures with values in the table's units (%, storeys, feet).
 * Errors: a district, rule or street class that the table does not have; negative values.
 * Example: R4, no rule, no street class, floor area ratio 0.75 → just met.
 */
export function zoning(
  district: string,
  rule: string,
  street: string,
  values: readonly (readonly [measure: ZoningMeasure, value: number])[],
): Result<readonly ZoningCheck[], PlanningProblem> {
  if (values.length === 0) return fail({ code: "nothing-to-check", quantity: "values" });
  if (values.some(([, value]) => value < 0)) return fail({ code: "negative", quantity: "values" });
  const row = rowOf(district, rule, street);
  return row.ok ? succeed(values.map(([measure, value]) => check(row.value, measure, value))) : row;
}
