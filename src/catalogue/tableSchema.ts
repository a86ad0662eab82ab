/** What reference tables must look like. For tests and builds, as `schema.ts`; nothing that ships may import it. */
import { z } from "zod";
import { parseUnit } from "../quantity/units";
import { bilingual, clause, documentId, range } from "./schema";

const text = z.string().trim().min(1);
const kind = z.enum(["text", "name", "number", "range", "flag", "list", "codes"]);

export const tableSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}-T\d{2}$/),
  document: documentId,
  clause,
  title: bilingual,
  columns: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-z][A-Za-z]*$/),
        name: bilingual,
        kind,
        unit: text.nullable(),
      }),
    )
    .min(2),
  rows: z.array(z.record(z.string(), z.unknown())).min(1),
  note: bilingual.nullable(),
});
export const tablesSchema = z.array(tableSchema);
export type CheckedTable = z.infer<typeof tableSchema>;

const cells = {
  text: bilingual,
  name: text,
  number: z.number(),
  range: z.union([z.number(), range]),
  flag: z.boolean(),
  list: z.array(text),
  codes: z.array(text),
} satisfies Record<z.infer<typeof kind>, z.ZodType>;

/** What does not hold in tables: ids without a gap, every cell of its column's kind, units and indicators known. */
export function tableProblems(
  tables: readonly CheckedTable[],
  known: ReadonlySet<string>,
): readonly string[] {
  return tables.flatMap((table, index) => {
    const expected = `${table.document}-T${String(index + 1).padStart(2, "0")}`;
    return [
      ...(table.id === expected ? [] : [`${table.id}: expected ${expected} here`]),
      ...columnProblems(table),
      ...table.rows.flatMap((row, at) => rowProblems(table, row, at + 1, known)),
    ];
  });
}

function columnProblems({ id, columns }: CheckedTable): readonly string[] {
  const keys = columns.map(({ key }) => key);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${id}: column ${key} twice`),
    ...columns
      .filter(({ unit }) => unit !== null && parseUnit(unit)?.symbol !== unit)
      .map(({ unit }) => `${id}: unit ${unit} is not canonical`),
  ];
}

function rowProblems(
  { id, columns }: CheckedTable,
  row: Readonly<Record<string, unknown>>,
  number: number,
  known: ReadonlySet<string>,
): readonly string[] {
  const unknown = Object.keys(row).filter((key) => columns.every((column) => column.key !== key));
  const wrong = columns.filter(({ key, kind: own }) => {
    const cell = row[key];
    return cell === undefined || (cell !== null && !cells[own].safeParse(cell).success);
  });
  const codes = columns.flatMap(({ key, kind: own }) =>
    own === "codes" && Array.isArray(row[key]) ? row[key].map(String) : [],
  );
  return [
    ...unknown.map((key) => `${id} row ${number}: no column ${key}`),
    ...wrong.map(({ key, kind: own }) => `${id} row ${number}: ${key} is no ${own}`),
    ...codes.filter((code) => !known.has(code)).map((code) => `${id} row ${number}: no indicator ${code}`),
  ];
}
