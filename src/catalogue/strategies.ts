import strategySeeds from "../../seeds/strategies.pku.json";
import type { AbsentPlan, PlanLevel, PlanType, Sector, StrategyRecord, StrategySeeds } from "./strategyTypes";

/** Checked by `strategySchema.ts` in the tests and at build, and trusted here, as the seeds of `catalogue.ts`. */
const checkedAtBuild = <Checked>(seeds: unknown): Checked => seeds as Checked;

const seeds = checkedAtBuild<StrategySeeds>(strategySeeds);

/** One field of the matrix; empty though it applies is a gap to report, no error. */
export interface StrategyCell {
  readonly level: PlanLevel;
  readonly type: PlanType;
  readonly sector: Sector;
  /** Why there is no such plan; null where there is one. */
  readonly absent: AbsentPlan | null;
  readonly strategies: readonly StrategyRecord[];
}

/** The report's strategies in the order of the document. No formula needs them: loaded on demand. */
export const loadStrategies = (): readonly StrategyRecord[] => seeds.strategies;

/** Rows level × type, columns sector: 105 fields, of which those without an `absent` reason apply. */
export function strategyMatrix(
  strategies: readonly StrategyRecord[] = seeds.strategies,
): readonly StrategyCell[] {
  return seeds.levels.flatMap((level) =>
    seeds.types.flatMap((type) => {
      const absent = seeds.absent.find((plan) => plan.level === level && plan.type === type) ?? null;
      return seeds.sectors.map((sector) => ({
        level,
        type,
        sector,
        absent,
        strategies: strategies.filter(
          (strategy) => strategy.level === level && strategy.type === type && strategy.sector === sector,
        ),
      }));
    }),
  );
}

export interface StrategyCoverage {
  readonly applicable: number;
  readonly filled: number;
}

/** How many of the fields that apply hold a strategy. */
export function strategyCoverage(matrix: readonly StrategyCell[]): StrategyCoverage {
  const applicable = matrix.filter(({ absent }) => absent === null);
  return {
    applicable: applicable.length,
    filled: applicable.filter(({ strategies }) => strategies.length > 0).length,
  };
}
