import otherSeeds from "../../seeds/tables.pku.json";
import { computedTables } from "./computedTables";
import type { ReferenceTable } from "./tableTypes";

/** Checked by `tableSchema.ts` in the tests and at build, and trusted here, as the seeds of `catalogue.ts`. */
const checkedAtBuild = <Checked>(seeds: unknown): Checked => seeds as Checked;

const tables = [...computedTables, ...checkedAtBuild<readonly ReferenceTable[]>(otherSeeds)].sort(
  (left, right) => (left.id < right.id ? -1 : 1),
);

/** The report's tables in the order of the document. Loaded on demand: only what asks for them needs them. */
export const loadTables = (): readonly ReferenceTable[] => tables;

/** A table by its id, "PKU-T02"; null where there is none. */
export const tableById = (id: string): ReferenceTable | null =>
  tables.find((table) => table.id === id) ?? null;
