import { gradeWord } from "../../i18n/planning";
import { type SinkScores, sinkImportance } from "../../planning/sinkImportance";
import { fail, succeed } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { amountsIn } from "../typedAmounts";
import { planned } from "./planned";

interface SinkQuestion {
  readonly vegetation: readonly number[];
  readonly age: readonly number[];
  readonly forestClass: readonly number[];
  readonly weights: readonly number[];
  readonly cuts: readonly number[];
}

const scores = amountsIn("1");

/** PLAN_SINK_IMPORTANCE: weighted score and grade of each area as a carbon sink, a row each. */
export const planSinkImportance: FunctionSpecification<SinkQuestion> = {
  name: "PLAN_SINK_IMPORTANCE",
  order: ["vegetation", "age", "forestClass", "weights", "cuts"],
  parameters: { vegetation: scores, age: scores, forestClass: scores, weights: scores, cuts: scores },
  run: ({ vegetation, age, forestClass, weights, cuts }) => {
    const areas: SinkScores[] = [];
    for (const [second, given] of [["age", age] as const, ["forestClass", forestClass] as const]) {
      if (given.length === vegetation.length) continue;
      return fail({ code: "planning", problem: { code: "unpaired", first: "vegetation", second } });
    }
    for (const [at, score] of vegetation.entries()) areas.push([score, age[at] ?? 0, forestClass[at] ?? 0]);
    const found = planned(sinkImportance(areas, weights, cuts));
    return found.ok ? succeed(found.value.map(({ score, grade }) => [score, gradeWord(grade)])) : found;
  },
};
