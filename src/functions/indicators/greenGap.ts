import { inStatedScale } from "../../assessment/indicatorValue";
import { fail, succeed } from "../../quantity/result";
import { type Question, ask, questionParameters } from "./question";
import type { FunctionSpecification } from "../runner";

/** GREEN_GAP: the signed margin in the scale asked; #N/A with the reason where nothing can be compared. */
export const greenGap: FunctionSpecification<Question> = {
  name: "GREEN_GAP",
  order: ["indicator", "value", "region", "year", "context"],
  parameters: questionParameters,
  run: (question) => {
    const asked = ask(question);
    if (!asked.ok) return asked;
    const { assessment, stated } = asked.value;
    const { gap, indicator, reason } = assessment;
    return gap === null
      ? fail({ code: "no-target", reason })
      : succeed(inStatedScale(indicator, gap, stated));
  },
};
