import { toneColours } from "../../hosts/theme";
import { isMarkFormula, markFormula, type CellMark } from "../../workbook/marks";
import { toUniverRange } from "../conversion/toWorkbookData";
import type { FSheet, FWorkbook } from "../spreadsheet/facade";

/** The formula of a conditional format that has one. */
function formulaOf(rule: object): string {
  const value: unknown = "value" in rule ? rule.value : null;
  return typeof value === "string" ? value : "";
}

function clear(sheet: FSheet): void {
  for (const { cfId, rule } of sheet.getConditionalFormattingRules())
    if (isMarkFormula(formulaOf(rule))) sheet.deleteConditionalFormattingRule(cfId);
}

function add(sheet: FSheet, mark: CellMark): void {
  const { background, text } = toneColours[mark.tone];
  const rule = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(markFormula(mark))
    .setRanges([toUniverRange({ ...mark.at, rows: 1, columns: 1 })])
    .setBackground(background ?? undefined)
    .setFontColor(text ?? undefined)
    .build();
  sheet.addConditionalFormattingRule(rule);
}

/** Draws marks in place of all earlier ones; they are a way of looking and no part of the saved file. */
export function drawMarks(workbook: FWorkbook, marks: readonly CellMark[]): void {
  for (const sheet of workbook.getSheets()) clear(sheet);
  for (const mark of marks) {
    const sheet = workbook.getSheetByName(mark.sheet);
    if (sheet) add(sheet, mark);
  }
}
