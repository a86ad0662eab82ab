import { cellAddress, quotedSheetName, rangeAddress } from "../../../workbook/address";
import type { InputMessage, Operation, ValidationRule } from "../../../workbook/plan";
import { fileFormula } from "./formula";
import type { SheetEdits } from "./sheetEdits";
import type { StyleSheet } from "./styleSheet";
import { element, plainText } from "./text";

/** Longest list of choices that a file holds inside a rule, commas included. */
export const longestChoiceList = 255;

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Frozen panes and what is selected; `active` also makes the workbook open here. */
export function viewMarkup({ freeze, selected }: SheetEdits, active: boolean): string {
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen = rows + columns > 0;
  const split = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress({ row: rows, column: columns }),
    activePane: pane,
    state: "frozen",
  };
  const selection = selected && {
    pane: frozen ? pane : undefined,
    activeCell: cellAddress(selected),
    sqref: rangeAddress(selected),
  };
  const view = element(
    "sheetView",
    { tabSelected: active ? 1 : undefined, workbookViewId: 0 },
    (frozen ? element("pane", split) : "") + (selection ? element("selection", selection) : ""),
  );
  return element("sheetViews", {}, view);
}

interface RuleMarkup {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function boundsMarkup({
  kind,
  minimum,
  maximum,
}: Extract<ValidationRule, { kind: "decimal" | "whole" }>): RuleMarkup {
  if (minimum !== null && maximum === null)
    return { type: kind, operator: "greaterThanOrEqual", formulas: [String(minimum)] };
  if (minimum === null && maximum !== null)
    return { type: kind, operator: "lessThanOrEqual", formulas: [String(maximum)] };
  // Without bounds any number is welcome, and only a number.
  const any = kind === "whole" ? 999_999_999_999_999 : 1e300;
  return { type: kind, formulas: [String(minimum ?? -any), String(maximum ?? any)] };
}

function ruleMarkup(rule: ValidationRule): RuleMarkup {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [quotedText(rule.items.join(","))] };
    case "custom":
      return { type: "custom", formulas: [fileFormula(rule.formula)] };
    case "decimal":
    case "whole":
      return boundsMarkup(rule);
  }
}

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** Excel refuses files whose messages are longer than its dialog allows: 32 and 255 characters. */
const message = (
  said: InputMessage | null,
): { readonly title: string | undefined; readonly text: string | undefined } => ({
  title: said === null || said.title === "" ? undefined : clipped(said.title, 32),
  text: said === null || said.text === "" ? undefined : clipped(said.text, 255),
});

function validationMarkup(operation: Extract<Operation, { type: "data-validation" }>): string {
  const { type, operator, formulas } = ruleMarkup(operation.rule);
  const prompt = message(operation.prompt);
  const error = message(operation.error);
  const attributes = {
    type,
    errorStyle: operation.refusal === "warning" ? "warning" : undefined,
    operator,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: error.title,
    error: error.text,
    promptTitle: prompt.title,
    prompt: prompt.text,
    sqref: rangeAddress(operation.range),
  };
  const children = formulas.map((one, index) => element(`formula${String(index + 1)}`, {}, plainText(one)));
  return element("dataValidation", attributes, children.join(""));
}

export const validationsMarkup = ({ validations }: SheetEdits): string =>
  validations.length === 0
    ? ""
    : element("dataValidations", { count: validations.length }, validations.map(validationMarkup).join(""));

export const conditionsMarkup = ({ conditions }: SheetEdits, styles: StyleSheet): string =>
  conditions
    .map(({ range, text, tone }, index) => {
      const rule = {
        type: "cellIs",
        dxfId: styles.conditional({ tone }),
        priority: index + 1,
        operator: "equal",
      };
      const formula = element("formula", {}, plainText(quotedText(text)));
      return element(
        "conditionalFormatting",
        { sqref: rangeAddress(range) },
        element("cfRule", rule, formula),
      );
    })
    .join("");

export function linksMarkup({ links }: SheetEdits): string {
  const markup = [...links.values()].map(({ at, toSheet, toCell }) => {
    const location = `${quotedSheetName(toSheet)}!${cellAddress(toCell)}`;
    return element("hyperlink", { ref: cellAddress(at), location, display: location });
  });
  return markup.length === 0 ? "" : element("hyperlinks", {}, markup.join(""));
}

/** Margins in inches; A4 is paper 9; height 0 lets the pages run on. */
export function printMarkup(print: SheetEdits["print"]): string {
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  if (print === null)
    return element("pageMargins", { ...margins, left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 });
  const setup = {
    paperSize: 9,
    orientation: print.orientation,
    fitToWidth: print.fitToWidth,
    fitToHeight: 0,
  };
  const footer = print.footer === null ? "" : element("oddFooter", {}, plainText(print.footer));
  return [
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", margins),
    element("pageSetup", setup),
    footer && element("headerFooter", {}, footer),
  ].join("");
}
