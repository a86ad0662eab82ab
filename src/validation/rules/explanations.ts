import { fold } from "../recognition/text";
import type { Problem } from "../problems";
import type { Finding } from "../types";
import type { RuleMeta } from "../types";

/** Fewer characters than this cannot hold a reason. Letters of other scripts count half. */
const fewestCharacters = 5;

const hollow =
  /^(?:无|没有|暂无|无说明|略|同上|不详|未知|已说明|说明|见说明|见备注|情况说明|正常|符合|属实|情况属实|已核实|数据属实|无误|数据无误|核实无误|是|否|none|no|n\/?a|ok|\d+)$/;

const withoutMarks = (text: string): string => fold(text).replace(/[\p{P}\p{S}]+/gu, "");

const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5), 0);

type HollowReason = Extract<Problem, { code: "explanation-hollow" }>["reason"];

/**
 * Why a text explains nothing; null where it may. 无, "/" and their like, the row's own name, and fewer than five
 * characters say nothing that a reviewer could weigh.
 */
export function hollowReason(text: string, label: string | null): HollowReason | null {
  const plain = withoutMarks(text);
  if (plain === "" || hollow.test(plain)) return "no-content";
  if (label !== null && withoutMarks(label).includes(plain)) return "repeats-label";
  const rest = label === null ? plain : plain.replaceAll(withoutMarks(label), "");
  if (rest === "") return "repeats-label";
  return lengthOf(plain) < fewestCharacters ? "too-short" : null;
}

/** P03 looks at the explanations given to other rules' findings; the engine calls it after them. */
export const explanationMeta: RuleMeta = { id: "P03", severity: "error", fixable: false, since: "1.0.0" };

export const hollowProblem = (
  finding: Pick<Finding, "rule">,
  text: string,
  reason: HollowReason,
): Problem => ({ code: "explanation-hollow", explainedRule: finding.rule, text, reason });
