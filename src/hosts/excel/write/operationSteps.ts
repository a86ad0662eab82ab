import type { Operation } from "../../../workbook/plan";
import { linkSteps, noteSteps, validationSteps, writeSteps } from "./contentSteps";
import {
  columnWidthSteps,
  conditionalToneSteps,
  numberFormatSteps,
  rangeIn,
  revealSteps,
  rowHeightSteps,
  styleSteps,
} from "./formatSteps";
import {
  addSheetSteps,
  defineNameSteps,
  deleteNameSteps,
  deleteSheetSteps,
  freezeSteps,
  printSteps,
  protectSteps,
  selectSteps,
  visibilitySteps,
} from "./sheetSteps";
import { step, type Step } from "./steps";
import type { TextCells } from "./textCells";
import type { Tracker } from "./tracker";

/** What Excel is to be told for one operation; the tracker learns what it changes. */
export function operationSteps(
  operation: Operation,
  tracker: Tracker,
  textCells: TextCells,
): readonly Step[] {
  switch (operation.type) {
    case "add-sheet":
      return addSheetSteps(operation, tracker);
    case "delete-sheet":
      return deleteSheetSteps(operation.sheet, tracker);
    case "write-block":
      return writeSteps(operation, textCells.get(operation) ?? [], tracker);
    case "style":
      return styleSteps(operation);
    case "number-format":
      return numberFormatSteps(operation);
    case "merge":
      return [step((context) => rangeIn(context, operation.sheet, operation.range).merge(false))];
    case "unmerge":
      return [step((context) => rangeIn(context, operation.sheet, operation.range).unmerge())];
    case "column-width":
      return columnWidthSteps(operation);
    case "row-height":
      return rowHeightSteps(operation);
    case "data-validation":
      return validationSteps(operation);
    case "conditional-tone":
      return conditionalToneSteps(operation);
    case "define-name":
      return defineNameSteps(operation, tracker);
    case "delete-name":
      return deleteNameSteps(operation.name, tracker);
    case "note":
      return noteSteps(operation);
    case "protect":
      return protectSteps(operation, tracker);
    case "freeze":
      return freezeSteps(operation);
    case "print-setup":
      return printSteps(operation);
    case "visibility":
      return visibilitySteps(operation, tracker);
    case "reveal":
      return revealSteps(operation);
    case "link":
      return linkSteps(operation);
    case "select":
      return selectSteps(operation);
  }
}
