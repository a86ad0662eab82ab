import { formatNumber } from "../../validation/notation";
import type { Fix } from "../../validation/types";
import { valueText } from "../../report/findingRows";

/** The new value as the cell will show it: under a percent format 0.98 reads 98 %. */
export function afterText({ code, before, after }: Fix): string {
  const points = typeof before === "string" && /[%％]/.test(before);
  return code === "percent-form" && points && typeof after === "number" && after <= 1
    ? `${formatNumber(after * 100)} %`
    : valueText(after);
}

/** Key of the question that a fix with consent asks. */
export const consentQuestions: Readonly<Record<Fix["code"], string>> = {
  "to-number": "audit.consentNumber",
  "drop-qualifier": "audit.consentQualifier",
  "split-unit": "audit.consentUnit",
  "percent-form": "audit.consentNumber",
  "unmerge-and-fill": "audit.consentUnmerge",
  "code-from-name": "audit.consentCode",
  reveal: "audit.consentReveal",
};

/** Key of the words on a fix's button. */
export function fixButton({ code, kind }: Fix): string {
  if (code === "reveal") return "audit.reveal";
  if (code === "unmerge-and-fill") return "audit.unmerge";
  return kind === "safe" ? "audit.fix" : "audit.fixConsent";
}
