import { inLocale } from "../../i18n/planning";
import { sourceText, standingWord, undergroundNote } from "../../i18n/planningTables";
import { undergroundUse } from "../../planning/undergroundUse";
import { succeed } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { amountIn, word } from "../typedAmounts";
import { planned } from "./planned";

interface UndergroundQuestion {
  /** m below ground. */
  readonly depth: number;
  readonly use: string;
}

/** PLAN_UNDERGROUND_USE: what the report says of a use at a depth, one row: word, layer, source, note. */
export const planUndergroundUse: FunctionSpecification<UndergroundQuestion> = {
  name: "PLAN_UNDERGROUND_USE",
  order: ["depth", "use"],
  parameters: { depth: amountIn("m"), use: word },
  run: ({ depth, use }, locale) => {
    const found = planned(undergroundUse(depth, use));
    if (!found.ok) return found;
    const { standing, layer, sources } = found.value;
    const source = sources.map((one) => sourceText(one, locale)).join("；");
    return succeed([
      [standingWord(standing), inLocale(layer, locale), source, undergroundNote(found.value, locale)],
    ]);
  },
};
