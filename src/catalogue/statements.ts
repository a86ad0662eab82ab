import chongqingRecords from "../../seeds/records.cq.json";
import hunanRecords from "../../seeds/records.hn.json";
import innerMongoliaRecords from "../../seeds/records.nm.json";
import reportRecords from "../../seeds/records.pku.json";
import shanxiRecords from "../../seeds/records.sx.json";
import chongqingSeeds from "../../seeds/statements.cq.json";
import hunanSeeds from "../../seeds/statements.hn.json";
import innerMongoliaSeeds from "../../seeds/statements.nm.json";
import reportSeeds from "../../seeds/statements.pku.json";
import shanxiSeeds from "../../seeds/statements.sx.json";
import type { CatalogueRecord } from "./types";

/** Checked by `schema.ts` in the tests and at build, and trusted here, as the seeds of `catalogue.ts`. */
const checkedAtBuild = <Checked>(seeds: unknown): Checked => seeds as Checked;

/**
 * Targets and indicators named once more, now with all their words, then the duties, lists, dates and facts. No formula
 * needs any of it: a module of its own, loaded on demand.
 */
const records = checkedAtBuild<readonly CatalogueRecord[]>([
  ...shanxiRecords,
  ...reportRecords,
  ...chongqingRecords,
  ...innerMongoliaRecords,
  ...hunanRecords,
  ...shanxiSeeds,
  ...reportSeeds,
  ...chongqingSeeds,
  ...innerMongoliaSeeds,
  ...hunanSeeds,
]);

let loaded: readonly CatalogueRecord[] | null = null;

/** Every record of every document with its words, in the order of their ids. */
export function loadRecords(): readonly CatalogueRecord[] {
  loaded ??= [...records].sort((left, right) => (left.id < right.id ? -1 : 1));
  return loaded;
}
