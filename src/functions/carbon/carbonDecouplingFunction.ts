import { decoupling } from "../../carbon/decoupling";
import { loadMethods } from "../../catalogue/methods";
import { decouplingDetail } from "../../i18n/carbonDetails";
import { decouplingWord } from "../../i18n/carbonStates";
import { fail, succeed } from "../../quantity/result";
import { type Amount, amount } from "../typedAmounts";
import { detailRow, inLocale } from "./detail";
import { onOff, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem } from "./problem";
import { inUnitOf } from "./quantities";

interface DecouplingQuestion {
  readonly c0: Amount;
  readonly c1: Amount;
  readonly g0: Amount;
  readonly g1: Amount;
  readonly detail: boolean;
}

/** CARBON_DECOUPLING: Tapio's state; with detail the elasticity too. */
export const carbonDecouplingFunction: FunctionSpecification<DecouplingQuestion> = {
  name: "CARBON_DECOUPLING",
  order: ["c0", "c1", "g0", "g1", "detail"],
  parameters: { c0: amount, c1: amount, g0: amount, g1: amount, detail: optional(onOff, false) },
  run: ({ c0, c1, g0, g1, detail }, locale) => {
    const method = loadMethods().decoupling;
    const emissions = inUnitOf(c1, c0, ["c0", "c1"]);
    if (!emissions.ok) return emissions;
    const output = inUnitOf(g1, g0, ["g0", "g1"]);
    if (!output.ok) return output;
    const found = decoupling(c0.value, emissions.value, g0.value, output.value, method.cuts);
    if (!found.ok) return fail(asFunctionProblem(found.problem));
    const { elasticity, state } = found.value;
    if (!detail) return succeed(decouplingWord(state));
    const words = decouplingDetail(elasticity, method);
    return succeed(
      detailRow(
        {
          value: decouplingWord(state),
          unit: "",
          method: inLocale(words.method, locale),
          source: inLocale(words.source, locale),
          note: inLocale(words.note, locale),
        },
        [elasticity],
      ),
    );
  },
};
