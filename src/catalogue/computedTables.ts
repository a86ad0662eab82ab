import seeds from "../../seeds/tables.computed.json";
import type { ReferenceTable } from "./tableTypes";

/** Checked by `tableSchema.ts` in the tests and at build, and trusted here, as the seeds of `catalogue.ts`. */
const checkedAtBuild = <Checked>(tables: unknown): Checked => tables as Checked;

/**
 * The report's tables that cell formulas compute with. They stand in a file of their own, so that a formula does not
 * have to load the others.
 */
export const computedTables = checkedAtBuild<readonly ReferenceTable[]>(seeds);
