import { statusWord } from "../../assessment/statusWords";
import type { Division } from "../../catalogue/types";
import { inLocale, joined } from "../../i18n/planning";
import { noTableHere, sourceText } from "../../i18n/planningTables";
import {
  dominantUse,
  dominantUseNote,
  dominantUseSource,
  hasDominantUseTable,
} from "../../planning/dominantUse";
import { multiply } from "../../quantity/decimal";
import { succeed } from "../../quantity/result";
import { formatLimit } from "../../validation/notation";
import { verdictRow } from "../answers";
import { onOff, optional, region } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountIn, amountsIn, word } from "../typedAmounts";
import { planned } from "./planned";

interface DominantQuestion {
  readonly city: Division;
  readonly landClass: string;
  /** m² */
  readonly dominantArea: readonly number[];
  /** m² */
  readonly totalArea: number;
  readonly detail: boolean;
}

/** PLAN_DOMINANT_USE: the dominant use's share of floor area against the table of a city; an example, so below it 提示. */
export const planDominantUse: FunctionSpecification<DominantQuestion> = {
  name: "PLAN_DOMINANT_USE",
  order: ["city", "landClass", "dominantArea", "totalArea", "detail"],
  parameters: {
    city: region,
    landClass: word,
    dominantArea: amountsIn("m²"),
    totalArea: amountIn("m²"),
    detail: optional(onOff, false),
  },
  run: ({ city, landClass, dominantArea, totalArea, detail }, locale) => {
    if (!hasDominantUseTable(city.code)) {
      const nothing = { value: "", target: "", gap: null, source: "", note: noTableHere(locale) };
      const verdict = statusWord("not-applicable");
      return succeed(detail ? verdictRow({ verdict, ...nothing }) : verdict);
    }
    const found = planned(dominantUse(landClass, dominantArea, totalArea));
    if (!found.ok) return found;
    const { share, minimum, gap, met, landClass: named } = found.value;
    const verdict = statusWord(met ? "met" : "note");
    if (!detail) return succeed(verdict);
    const answer = {
      verdict,
      value: share,
      target: formatLimit(">=", multiply(minimum, 100), "%"),
      gap,
      source: sourceText(dominantUseSource, locale),
      note: joined(
        [inLocale(named, locale), dominantUseNote === null ? "" : inLocale(dominantUseNote, locale)],
        locale,
      ),
    };
    return succeed(verdictRow(answer));
  },
};
