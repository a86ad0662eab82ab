import type { Assessment, AssessmentReason } from "../assessment/types";
import { loadCatalogue } from "../catalogue/catalogue";
import { formatNumber } from "../validation/notation";

const factName = (fact: string): string =>
  loadCatalogue().facts.find((record) => record.fact === fact)?.name.zh ?? fact;

/** One sentence a reason, in Chinese. */
export function wordReasonZh(reason: AssessmentReason): string {
  switch (reason.code) {
    case "compared":
      return "";
    case "not-due":
      return `${reason.dueYear} 年起才要求达到，差距仅供参考`;
    case "suspect-target":
      return reason.suggested === null
        ? `原文印作“${reason.printed}”，存疑，请核对后再判断`
        : `原文印作“${reason.printed}”，存疑（疑为“${reason.suggested}”），请核对后再判断`;
    case "boundary":
      return `${factName(reason.fact)}正好是 ${formatNumber(reason.value)}，两条规定都包含它，按较严的一条`;
    case "missing-fact":
      return `要先知道${reason.facts.map((fact) => `“${factName(fact)}”`).join("、")}才能判断`;
    case "no-value-in-documents":
      return "文件只提到这项指标，没有给数值，请自行设定限值";
    case "no-target-here":
      return reason.otherTerritories.length === 0
        ? "文件对这项指标没有要求"
        : `这里没有适用的要求，有要求的是${reason.otherTerritories.join("、")}`;
    case "bound-value":
      return `数值写作“${reason.text}”，不是一个确定的数`;
    case "ambiguous-percent":
      return `${formatNumber(reason.value)} 是 ${formatNumber(reason.value)}% 还是 ${formatNumber(reason.value * 100)}%，请写明`;
  }
}

/** The parts of a note, one behind the other. */
export function noteZh({ reason, target }: Assessment, others: readonly string[]): string {
  const also = others.length === 0 ? "" : `同时适用：${others.join("；")}`;
  return [wordReasonZh(reason), also, target?.note?.zh ?? ""].filter((part) => part !== "").join("。");
}
