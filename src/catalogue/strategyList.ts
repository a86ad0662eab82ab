import groupSeeds from "../../seeds/strategies.list.json";
import type { StrategyRecord } from "./strategyTypes";

/** What a list shows of a strategy; the whole record is in `strategies.ts`, loaded on demand. */
export type ListedStrategy = Pick<StrategyRecord, "id" | "level" | "type" | "sector" | "title"> & {
  readonly clause: string;
};

interface StrategyGroup extends Pick<StrategyRecord, "level" | "type" | "sector"> {
  readonly clause: string;
  readonly titles: readonly string[];
}

/** Generated from the checked strategies by `scripts/strategy-list.cjs`; a test holds the two together. */
const generated = <Checked>(seeds: unknown): Checked => seeds as Checked;

/** The report's strategies, in the order of the document. */
export const listedStrategies: readonly ListedStrategy[] = generated<readonly StrategyGroup[]>(groupSeeds)
  .flatMap(({ titles, clause, ...place }) =>
    titles.map((title, at) => ({ ...place, title, clause: `${clause}${at + 1}` })),
  )
  .map((strategy, at) => ({ ...strategy, id: `PKU-S${String(at + 1).padStart(3, "0")}` }));
