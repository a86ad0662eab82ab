import type { RangeAddress } from "../../../../src/workbook/address";
import { hostObject, invalidArgument, remembered, type HostObject, type Scalar } from "../hostObject";
import type { ModelRule, ModelSheet } from "../model";

export function dataValidation(sheet: ModelSheet, range: RangeAddress): HostObject {
  const same = (rule: ModelRule): boolean => JSON.stringify(rule.range) === JSON.stringify(range);
  const settings = (): Map<string, unknown> => {
    const found = sheet.validations.find(same);
    if (found) return found.settings;
    const made = new Map<string, unknown>();
    sheet.validations.push({ range, settings: made });
    return made;
  };
  const kept = (name: string, initial: unknown): Scalar => ({
    get: () => remembered(sheet.validations.find(same)?.settings ?? new Map(), name, initial).get(),
    set: (value) => settings().set(name, value),
  });
  return hostObject({
    type: "DataValidation",
    scalars: {
      Rule: { ...kept("Rule", {}), set: (value) => settings().set("Rule", checkedRule(value)) },
      Prompt: kept("Prompt", null),
      ErrorAlert: kept("ErrorAlert", null),
      IgnoreBlanks: kept("IgnoreBlanks", true),
    },
    methods: { Clear: () => (sheet.validations = sheet.validations.filter((rule) => !same(rule))) },
  });
}

/** Excel refuses a list typed out in more than 255 characters. */
function checkedRule(value: unknown): unknown {
  const text = JSON.stringify(value);
  const source = /"source":"([^"]*)"/.exec(text)?.[1] ?? "";
  if (!source.startsWith("=") && source.length > 255)
    throw invalidArgument("a typed-out list has more than 255 characters");
  return value;
}
