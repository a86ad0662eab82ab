import { emptyContext } from "../../assessment/context";
import { statusWord } from "../../assessment/statusWords";
import type { Assessment } from "../../assessment/types";
import { loadCatalogue } from "../../catalogue/catalogue";
import { assessmentNote, citation, targetText } from "../../i18n/assessment";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/planning";
import { type Microgrid, microgrid } from "../../planning/microgrid";
import { succeed } from "../../quantity/result";
import { formatNumber } from "../../validation/notation";
import { type VerdictAnswer, verdictRow } from "../answers";
import { scopeOf } from "../indicators/question";
import { onOff, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountIn } from "../typedAmounts";
import { planned } from "./planned";

interface MicrogridQuestion {
  /** kV */
  readonly voltage: number;
  /** MW */
  readonly peakLoad: number;
  readonly detail: boolean;
}

const textOf = ({ value, indicator }: Assessment): string =>
  `${formatNumber(value)} ${indicator.unit ?? ""}`.trim();
const limitOf = ({ target }: Assessment): string => (target === null ? "" : targetText(target));

const missedOf = ({ voltage, peakLoad }: Microgrid): readonly Assessment[] =>
  [voltage, peakLoad].filter(({ status }) => status !== "met");

/** The first limit missed; where both hold, either says so. */
const governingOf = (both: Microgrid): Assessment => missedOf(both)[0] ?? both.voltage;

function answerOf({ voltage, peakLoad }: Microgrid, locale: Locale): VerdictAnswer {
  const missed = missedOf({ voltage, peakLoad });
  const governing = governingOf({ voltage, peakLoad });
  return {
    verdict: statusWord(governing.status),
    value: [voltage, peakLoad].map(textOf).join("；"),
    target: [voltage, peakLoad].map(limitOf).join("；"),
    // Two limits of unlike units have one gap only where one of them is missed.
    gap: missed.length === 1 ? governing.gap : null,
    source: governing.target === null ? "" : citation(governing.target, locale),
    note: joined(
      [voltage, peakLoad].map((of) => assessmentNote(of, locale)),
      locale,
    ),
  };
}

/** PLAN_MICROGRID: whether a grid is as small as a micro-grid; the report's own advice, so beyond it 提示. */
export const planMicrogrid: FunctionSpecification<MicrogridQuestion> = {
  name: "PLAN_MICROGRID",
  order: ["voltage", "peakLoad", "detail"],
  parameters: { voltage: amountIn("kV"), peakLoad: amountIn("MW"), detail: optional(onOff, false) },
  run: ({ voltage, peakLoad, detail }, locale) => {
    const scope = scopeOf({ region: null, year: null, context: emptyContext });
    const found = planned(microgrid(loadCatalogue(), voltage, peakLoad, scope));
    if (!found.ok) return found;
    if (found.value === null) return succeed(statusWord("not-applicable"));
    return succeed(
      detail ? verdictRow(answerOf(found.value, locale)) : statusWord(governingOf(found.value).status),
    );
  },
};
