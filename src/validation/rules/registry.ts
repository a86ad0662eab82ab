import { ruleIds } from "../problems";
import type { RuleMeta } from "../types";
import { mandatoryBlank } from "./blanks";
import { carbonBasis } from "./carbonBasis";
import { codeLists } from "./codeLists";
import { crossSheet } from "./crossSheet";
import { hiddenDecimals } from "./decimals";
import { recomputedRatio } from "./derived";
import { direction } from "./direction";
import { divisionCodes } from "./divisions";
import { documentsDiffer } from "./documents";
import { doubleCounting } from "./doubleCounting";
import { explanationMeta } from "./explanations";
import { factorSources } from "./factorSources";
import { factorVintage } from "./factorVintage";
import { formulaResults } from "./formulas";
import { hiddenData } from "./hidden";
import { missingUnits } from "./missingUnits";
import { noDataMark, numberAsText } from "./numbers";
import { opening } from "./opening";
import { outliers } from "./outliers";
import { partsOfWhole } from "./parts";
import { percentSlip } from "./percent";
import { reportedPeriod } from "./periods";
import { unitPlausibility } from "./plausibility";
import { priceBases } from "./priceBasis";
import { keptProtection } from "./protection";
import { possibleRange } from "./range";
import { rollUpSums } from "./rollUpSums";
import type { Rule } from "./rule";
import { signatures } from "./signOff";
import { mergedData, replacedFormula, templateHeaders } from "./structure";
import { totals } from "./sums";
import { bindingTarget, missedTarget, referenceTarget } from "./targets";
import { templateVersion } from "./templateVersion";
import { yearOnYear } from "./yearOnYear";

/** Version of the rule package, printed on audit forms. More findings: minor; fewer: patch. */
export const rulesVersion = "1.1.0";

/** Every rule that looks at a workbook, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  templateVersion,
  templateHeaders,
  mergedData,
  hiddenData,
  replacedFormula,
  formulaResults,
  keptProtection,
  mandatoryBlank,
  numberAsText,
  noDataMark,
  percentSlip,
  unitPlausibility,
  possibleRange,
  hiddenDecimals,
  reportedPeriod,
  divisionCodes,
  missingUnits,
  codeLists,
  totals,
  partsOfWhole,
  crossSheet,
  recomputedRatio,
  opening,
  yearOnYear,
  direction,
  rollUpSums,
  outliers,
  factorVintage,
  factorSources,
  priceBases,
  doubleCounting,
  carbonBasis,
  bindingTarget,
  missedTarget,
  referenceTarget,
  documentsDiffer,
  signatures,
];

/** Meta of all rules in the order of `ruleIds`; P03 looks at explanations, after the others. */
export const ruleMetas: readonly RuleMeta[] = [...rules.map(({ meta }) => meta), explanationMeta].sort(
  (one, other) => ruleIds.indexOf(one.id) - ruleIds.indexOf(other.id),
);
