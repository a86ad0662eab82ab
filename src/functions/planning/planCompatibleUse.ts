import { inLocale } from "../../i18n/planning";
import { conclusionText, sourceText } from "../../i18n/planningTables";
import { compatibleUse, compatibleUseRule } from "../../planning/compatibleUse";
import { succeed } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { amountIn } from "../typedAmounts";
import { planned } from "./planned";

interface CompatibleQuestion {
  /** m² */
  readonly compatibleArea: number;
  /** m² */
  readonly totalArea: number;
}

/** PLAN_COMPATIBLE_USE: share of compatible uses and what follows from it, one row: share, conclusion, source, note. */
export const planCompatibleUse: FunctionSpecification<CompatibleQuestion> = {
  name: "PLAN_COMPATIBLE_USE",
  order: ["compatibleArea", "totalArea"],
  parameters: { compatibleArea: amountIn("m²"), totalArea: amountIn("m²") },
  run: ({ compatibleArea, totalArea }, locale) => {
    const found = planned(compatibleUse(compatibleArea, totalArea));
    if (!found.ok) return found;
    const { share, conclusion } = found.value;
    const source = sourceText(compatibleUseRule, locale);
    const note = compatibleUseRule.note === null ? "" : inLocale(compatibleUseRule.note, locale);
    return succeed([[share, conclusionText(conclusion, locale), source, note]]);
  },
};
