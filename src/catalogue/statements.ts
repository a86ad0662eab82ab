import chongqingSeeds from "../../seeds/statements.cq.json";
import hunanSeeds from "../../seeds/statements.hn.json";
import innerMongoliaSeeds from "../../seeds/statements.nm.json";
import reportSeeds from "../../seeds/statements.pku.json";
import shanxiSeeds from "../../seeds/statements.sx.json";
import { loadCatalogue } from "./catalogue";
import type { CatalogueRecord, StatementRecord } from "./types";

/** Checked by `schema.ts` in the tests and at build, and trusted here, as the seeds of `catalogue.ts`. */
const checkedAtBuild = <Checked>(seeds: unknown): Checked => seeds as Checked;

/** Duties, lists, dates and facts of the documents. No formula needs them, so they stand in files of their own. */
const statements = checkedAtBuild<readonly StatementRecord[]>([
  ...shanxiSeeds,
  ...reportSeeds,
  ...chongqingSeeds,
  ...innerMongoliaSeeds,
  ...hunanSeeds,
]);

let loaded: readonly CatalogueRecord[] | null = null;

/** Every record of every document, in the order of their ids: targets, indicators named, and all statements. */
export function loadRecords(): readonly CatalogueRecord[] {
  const { targets, namings } = loadCatalogue();
  loaded ??= [...targets, ...namings, ...statements].sort((left, right) => (left.id < right.id ? -1 : 1));
  return loaded;
}
