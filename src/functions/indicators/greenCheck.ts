import { inStatedScale } from "../../assessment/indicatorValue";
import { statusWord } from "../../assessment/statusWords";
import { assessmentNote, citation, targetText } from "../../i18n/assessment";
import type { Locale } from "../../i18n/locale";
import { succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { onOff, optional } from "../parameters";
import { type Asked, type Question, ask, questionParameters } from "./question";
import type { FunctionSpecification } from "../runner";

interface CheckQuestion extends Question {
  readonly detail: boolean;
}

/** Status, value and gap in the scale asked, target, source and note: one spilled row. */
function detailRow({ assessment, stated }: Asked, locale: Locale): readonly CellValue[] {
  const { indicator, status, value, target, gap } = assessment;
  return [
    statusWord(status),
    inStatedScale(indicator, value, stated),
    target === null ? "" : targetText(target),
    gap === null ? "" : inStatedScale(indicator, gap, stated),
    target === null ? "" : citation(target, locale),
    assessmentNote(assessment, locale),
  ];
}

/** GREEN_CHECK: the verdict on a value, 不适用 or 待配置 where nothing can be compared. */
export const greenCheck: FunctionSpecification<CheckQuestion> = {
  name: "GREEN_CHECK",
  order: ["indicator", "value", "region", "year", "context", "detail"],
  parameters: { ...questionParameters, detail: optional(onOff, false) },
  run: (question, locale) => {
    const asked = ask(question);
    if (!asked.ok) return asked;
    return succeed(
      question.detail ? [detailRow(asked.value, locale)] : statusWord(asked.value.assessment.status),
    );
  },
};
