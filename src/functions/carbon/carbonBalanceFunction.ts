import { carbonBalance } from "../../carbon/balance";
import { balanceDetail } from "../../i18n/carbonDetails";
import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { type Amount, amount } from "../typedAmounts";
import { detailRow, inLocale } from "./detail";
import { onOff, optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem } from "./problem";
import { inUnit, knownUnit } from "./quantities";

interface BalanceQuestion {
  readonly emission: Amount;
  readonly sink: Amount;
  readonly sinkUnit: Unit | null;
  readonly detail: boolean;
}

const tonnes = knownUnit("tCO2");

/** The unit of the answer: the emission's own, a plain tonne being one of carbon dioxide. */
const answerUnit = (own: Unit | null): Unit =>
  own && own.dimension === "mass" ? knownUnit(`${own.symbol}CO2`) : (own ?? tonnes);

/** CARBON_BALANCE: emission less sink; with detail the compensation rate too. */
export const carbonBalanceFunction: FunctionSpecification<BalanceQuestion> = {
  name: "CARBON_BALANCE",
  order: ["emission", "sink", "sinkUnit", "detail"],
  parameters: {
    emission: amount,
    sink: amount,
    sinkUnit: optional(unit, null),
    detail: optional(onOff, false),
  },
  run: ({ emission, sink, sinkUnit, detail }, locale) => {
    const wanted = answerUnit(emission.unit);
    const emitted = inUnit(emission, wanted, "emission");
    if (!emitted.ok) return emitted;
    const bound = inUnit(sink, wanted, "sink", sinkUnit ?? wanted);
    if (!bound.ok) return bound;
    const balance = carbonBalance(emitted.value, bound.value);
    if (!balance.ok) return fail(asFunctionProblem(balance.problem));
    const { gap, compensationRate } = balance.value;
    if (!detail) return succeed(gap);
    const words = balanceDetail(gap);
    return succeed(
      detailRow(
        {
          value: gap,
          unit: wanted.symbol,
          method: inLocale(words.method, locale),
          source: inLocale(words.source, locale),
          note: inLocale(words.note, locale),
        },
        [compensationRate ?? ""],
      ),
    );
  },
};
