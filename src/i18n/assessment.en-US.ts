import type { Assessment, AssessmentReason } from "../assessment/types";
import { loadCatalogue } from "../catalogue/catalogue";
import { formatNumber } from "../validation/notation";

const factName = (fact: string): string =>
  loadCatalogue().facts.find((record) => record.fact === fact)?.name.en ?? fact;

/** One sentence a reason, in English. */
export function wordReasonEn(reason: AssessmentReason): string {
  switch (reason.code) {
    case "compared":
      return "";
    case "not-due":
      return `Due from ${reason.dueYear}; the gap is for information`;
    case "suspect-target":
      return reason.suggested === null
        ? `Printed as “${reason.printed}”, which is doubtful; please check before judging`
        : `Printed as “${reason.printed}”, which is doubtful (perhaps “${reason.suggested}”); please check before judging`;
    case "boundary":
      return `${factName(reason.fact)} is exactly ${formatNumber(reason.value)}, which two rules include; the stricter applies`;
    case "missing-fact":
      return `To judge, please state ${reason.facts.map((fact) => `“${factName(fact)}”`).join(", ")}`;
    case "no-value-in-documents":
      return "The documents name this indicator without a value; please set a limit of your own";
    case "no-target-here":
      return reason.otherTerritories.length === 0
        ? "The documents ask nothing of this indicator"
        : `No target applies here; there is one in ${reason.otherTerritories.join(", ")}`;
    case "bound-value":
      return `The value says “${reason.text}”, which is no definite number`;
    case "ambiguous-percent":
      return `${formatNumber(reason.value)} may mean ${formatNumber(reason.value)}% or ${formatNumber(reason.value * 100)}%; please say which`;
  }
}

/** The parts of a note, one behind the other. */
export function noteEn({ reason, target }: Assessment, others: readonly string[]): string {
  const also = others.length === 0 ? "" : `Also binding: ${others.join("; ")}`;
  return [wordReasonEn(reason), also, target?.note?.en ?? ""].filter((part) => part !== "").join(". ");
}
