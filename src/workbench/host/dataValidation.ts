import { DataValidationRenderMode } from "@univerjs/core";
import type { Operation, ValidationRule } from "../../workbook/plan";
import type { FCells, FUniver } from "../spreadsheet/facade";

type Builder = ReturnType<FUniver["newDataValidation"]>;

function withLimits(builder: Builder, rule: Extract<ValidationRule, { kind: "decimal" | "whole" }>): Builder {
  const { minimum, maximum } = rule;
  const whole = rule.kind === "whole";
  if (minimum !== null && maximum !== null) return builder.requireNumberBetween(minimum, maximum, whole);
  if (minimum !== null) return builder.requireNumberGreaterThanOrEqualTo(minimum, whole);
  return builder.requireNumberLessThanOrEqualTo(maximum ?? Number.MAX_SAFE_INTEGER, whole);
}

function withRule(builder: Builder, rule: ValidationRule): Builder {
  if (rule.kind === "list") return builder.requireValueInList([...rule.items], false, true);
  return rule.kind === "custom" ? builder.requireFormulaSatisfied(rule.formula) : withLimits(builder, rule);
}

/** Lets the cells take only what the rule allows; the message of a refused entry is the plan's. */
export function addValidation(
  api: FUniver,
  cells: FCells,
  { rule, refusal, error, prompt }: Extract<Operation, { type: "data-validation" }>,
): void {
  const message = error?.text ?? prompt?.text;
  const validation = withRule(api.newDataValidation(), rule)
    .setAllowInvalid(refusal === "warning")
    .setAllowBlank(true)
    .setOptions({
      renderMode: DataValidationRenderMode.ARROW,
      ...(message === undefined ? {} : { error: message, showErrorMessage: true }),
    })
    .build();
  cells.setDataValidation(validation);
}
