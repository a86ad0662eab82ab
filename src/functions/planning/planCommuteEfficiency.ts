import { share } from "../../planning/ratio";
import type { FunctionSpecification } from "../runner";
import { amountIn } from "../typedAmounts";
import { planned } from "./planned";

interface CommuteQuestion {
  /** Minutes. */
  readonly onTrain: number;
  readonly total: number;
}

/** PLAN_COMMUTE_EFFICIENCY: time on the train over the time of the whole journey (PKU 7.3（三）1). */
export const planCommuteEfficiency: FunctionSpecification<CommuteQuestion> = {
  name: "PLAN_COMMUTE_EFFICIENCY",
  order: ["onTrain", "total"],
  parameters: { onTrain: amountIn("min"), total: amountIn("min") },
  run: ({ onTrain, total }) =>
    planned(share({ name: "onTrain", value: onTrain }, { name: "total", value: total })),
};
