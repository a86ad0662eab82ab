import type { Assessment, AssessmentReason } from "../assessment/types";
import { loadCatalogue } from "../catalogue/catalogue";
import type { TargetRecord } from "../catalogue/types";
import { noteEn, wordReasonEn } from "./assessment.en-US";
import { noteZh, wordReasonZh } from "./assessment.zh-CN";
import type { Locale } from "./locale";
import { formatLimit } from "../validation/notation";

/** Why a status is what it is, as one sentence; empty where the comparison says it all. */
export const wordAssessmentReason = (reason: AssessmentReason, locale: Locale): string =>
  locale === "zh-CN" ? wordReasonZh(reason) : wordReasonEn(reason);

/** A target in neutral notation: "≥ 30 %", "0.6–0.8"; empty where the document gives no value. */
export const targetText = ({ operator, value, unit }: TargetRecord): string =>
  value === null ? "" : formatLimit(operator, value, unit);

/** Where a target stands: "山西实施意见 第5条 深入开展绿色建筑创建行动". */
export function citation({ document, clause }: TargetRecord, locale: Locale): string {
  const { shortTitle } = loadCatalogue().documentById(document);
  return [locale === "zh-CN" ? shortTitle.zh : shortTitle.en, clause.number, clause.heading].join(" ").trim();
}

/** What else a reader should know: the reason, other targets that bind too, the record's own note. */
export const assessmentNote = (assessment: Assessment, locale: Locale): string => {
  const others = assessment.alsoBinding.map((target) =>
    `${citation(target, locale)} ${targetText(target)}`.trim(),
  );
  return locale === "zh-CN" ? noteZh(assessment, others) : noteEn(assessment, others);
};
