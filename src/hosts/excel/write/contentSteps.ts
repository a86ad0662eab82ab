import { cellAddress, quotedSheetName, type RangeAddress } from "../../../workbook/address";
import type { InputMessage, Operation, ValidationRule } from "../../../workbook/plan";
import { supports } from "../features";
import { entryBlocks, sizedBlocks } from "./cellEntries";
import { rangeIn } from "./formatSteps";
import { optionalStep, step, type Step } from "./steps";
import type { Tracker } from "./tracker";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

const bytesPerBlock = 1_000_000;

/**
 * Formulas take values too, so that one assignment writes a mixed block. Cells formatted as text are freed first;
 * on a protected sheet Excel lets nobody change a format, there the entry stays a text.
 */
export const writeSteps = (
  { sheet, at, cells }: Of<"write-block">,
  textCells: readonly RangeAddress[],
  tracker: Tracker,
): readonly Step[] => [
  ...(tracker.isProtected(sheet) ? [] : textCells).map((cell) =>
    step((context) => Object.assign(rangeIn(context, sheet, cell), { numberFormat: "General" })),
  ),
  ...entryBlocks(at, cells)
    .flatMap((block) => sizedBlocks(block, bytesPerBlock))
    .map(({ range, entries, size }) =>
      step((context) => {
        rangeIn(context, sheet, range).formulas = entries.map((row) => [...row]);
      }, size),
    ),
];

export const validationSteps = ({
  sheet,
  range,
  rule,
  prompt,
  refusal,
  error,
}: Of<"data-validation">): readonly Step[] => [
  step((context) => {
    const { dataValidation } = rangeIn(context, sheet, range);
    dataValidation.clear();
    const asked = validationRule(rule);
    if (asked) dataValidation.rule = asked;
    if (prompt) dataValidation.prompt = { ...messageParts(prompt), showPrompt: true };
    dataValidation.errorAlert = {
      ...messageParts(error ?? { title: "", text: "" }),
      showAlert: true,
      style: refusal === "stop" ? "Stop" : "Warning",
    };
  }),
];

/** Excel's limits for the two parts of a message. */
const messageParts = ({ title, text }: InputMessage): { title: string; message: string } => ({
  title: title.slice(0, 32),
  message: text.slice(0, 255),
});

/** Excel's limit for a list typed into the rule. */
const longestList = 255;

function validationRule(rule: ValidationRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "list":
      return listRule(rule.items);
    case "custom":
      return { custom: { formula: rule.formula } };
    case "decimal":
      return { decimal: bounds(rule.minimum, rule.maximum) };
    case "whole":
      return { wholeNumber: bounds(rule.minimum, rule.maximum) };
  }
}

/** A list that Excel cannot hold is left out; the entry is then checked by the audit alone. */
function listRule(items: readonly string[]): Excel.DataValidationRule | null {
  const source = items.join(",");
  const fits = source.length <= longestList && !items.some((item) => item.includes(","));
  return fits ? { list: { inCellDropDown: true, source } } : null;
}

/** Without a bound any number is good; Excel still wants one to compare with. */
const lowest = -1e300;

function bounds(minimum: number | null, maximum: number | null): Excel.BasicDataValidation {
  if (minimum !== null && maximum !== null) {
    return { formula1: minimum, formula2: maximum, operator: "Between" };
  }
  if (maximum !== null) return { formula1: maximum, operator: "LessThanOrEqualTo" };
  return { formula1: minimum ?? lowest, operator: "GreaterThanOrEqualTo" };
}

/** Notes came late to the API; the text they carry is help, so an older Excel goes without. */
export const noteSteps = ({ sheet, at, text }: Of<"note">): readonly Step[] =>
  supports("ExcelApi", "1.18")
    ? [optionalStep((context) => context.workbook.worksheets.getItem(sheet).notes.add(cellAddress(at), text))]
    : [];

export const linkSteps = ({ sheet, at, toSheet, toCell }: Of<"link">): readonly Step[] => [
  step((context) => {
    rangeIn(context, sheet, { ...at, rows: 1, columns: 1 }).hyperlink = {
      documentReference: `${quotedSheetName(toSheet)}!${cellAddress(toCell)}`,
    };
  }),
];
