import { cellAddress } from "../workbook/address";
import type { InputMessage, Operation, ValidationRule } from "../workbook/plan";
import { adoptedChoices } from "./adopted";
import { commonTexts } from "./declaration";
import { coverCell, mayExceedWhole, valueCell } from "./formulas";
import type { FormModel, IndicatorLine } from "./model";
import type { CoverField } from "./types";
import { promptText } from "./wording";

/** Excel's limits for the title and the text of a message. */
const titleLength = 32;
const textLength = 255;

const message = (title: string, text: string): InputMessage => ({
  title: title.slice(0, titleLength),
  text: text.slice(0, textLength),
});

/** Lines of which this one is a part that may not exceed them. */
const wholesOf = (model: FormModel, part: IndicatorLine): readonly IndicatorLine[] =>
  model.indicatorLines
    .filter((line) => mayExceedWhole(line) && line.ratio?.numerator === part)
    .flatMap(({ ratio }) => (ratio ? [ratio.denominator] : []));

/** The whole may still be blank: then only the sign counts. */
function partRule(part: IndicatorLine, wholes: readonly IndicatorLine[]): ValidationRule {
  const own = cellAddress(valueCell(part));
  const limits = wholes
    .map((whole) => cellAddress(valueCell(whole)))
    .map((whole) => `,OR(${whole}="",${own}<=${whole})`);
  const whole = part.indicator.integer ? `,${own}=INT(${own})` : "";
  return { kind: "custom", formula: `=AND(ISNUMBER(${own}),${own}>=0${whole}${limits.join("")})` };
}

function ruleOf(line: IndicatorLine, wholes: readonly IndicatorLine[]): readonly [ValidationRule, string] {
  const { inputs } = commonTexts;
  if (wholes.length > 0) return [partRule(line, wholes), inputs.refusalPart];
  if (line.percent) return [{ kind: "decimal", minimum: 0, maximum: 1 }, inputs.refusalShare];
  return line.indicator.integer
    ? [{ kind: "whole", minimum: 0, maximum: null }, inputs.refusalWhole]
    : [{ kind: "decimal", minimum: 0, maximum: null }, inputs.refusal];
}

/**
 * The check of one input. It warns and does not forbid: 不适用 with a reason is a lawful entry, and the audit
 * reports whatever else is kept.
 */
export function inputCheck(model: FormModel, line: IndicatorLine, sheet: string): Operation {
  const wholes = wholesOf(model, line);
  const [rule, refusal] = ruleOf(line, wholes);
  return {
    type: "data-validation",
    sheet,
    range: { ...valueCell(line), rows: 1, columns: 1 },
    rule,
    prompt: message(line.indicator.name.zh, promptText(line, wholes)),
    refusal: "warning",
    error: message(line.indicator.name.zh, `${refusal}${commonTexts.inputs.none}`),
  };
}

function coverRule(model: FormModel, field: CoverField): ValidationRule | null {
  switch (field) {
    case "reportingUnit":
    case "region":
      return null;
    case "year":
      return { kind: "whole", ...commonTexts.years };
    case "level":
      return { kind: "list", items: commonTexts.levels };
    case "planType":
      return { kind: "list", items: commonTexts.planTypes };
    case "adopted":
      return { kind: "list", items: adoptedChoices(model.documents) };
  }
}

/** Lists and the year's bounds of the cover; a field of free text has a prompt only, on a rule that all pass. */
export function coverChecks(model: FormModel, sheet: string): readonly Operation[] {
  return model.cover.flatMap((field): readonly Operation[] => {
    const cell = coverCell(model, field);
    if (!cell) return [];
    const words = commonTexts.cover[field];
    const address = cellAddress(cell);
    const error = "error" in words ? message(words.label, words.error) : null;
    return [
      {
        type: "data-validation",
        sheet,
        range: { ...cell, rows: 1, columns: 1 },
        rule: coverRule(model, field) ?? { kind: "custom", formula: `=LEN(${address})>0` },
        prompt: message(words.label, words.prompt),
        refusal: "stop",
        error,
      },
    ];
  });
}
