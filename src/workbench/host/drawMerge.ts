import { ICommandService, type ICellData, IUndoRedoService, type Univer } from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/preset-sheets-core";
import type { RangeAddress } from "../../workbook/address";
import { toUniverRange } from "../conversion/toWorkbookData";
import type { FSheet } from "../spreadsheet/facade";

/** Only the first cell of a merged area keeps its content. */
function clearOthers(sheet: FSheet, range: RangeAddress): void {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      if (row === range.row && column === range.column) continue;
      const cell = sheet.getSheet().getCellRaw(row, column);
      if (cell?.v !== undefined || cell?.f)
        (matrix[row] ??= {})[column] = { v: null, f: null, si: null, p: null };
    }
  }
  if (Object.keys(matrix).length > 0) sheet.getRange(toUniverRange(range)).setValues(matrix);
}

/**
 * Merges at once. The engine's own command waits for a question to the user, and what it then does falls
 * among the operations that follow.
 */
export function drawMerge(univer: Univer, sheet: FSheet, range: RangeAddress): void {
  clearOthers(sheet, range);
  const injector = univer.__getInjector();
  const unitID = sheet.getWorkbook().getUnitId();
  const params = { unitId: unitID, subUnitId: sheet.getSheetId(), ranges: [toUniverRange(range)] };
  const before = injector.invoke((accessor) => AddMergeUndoMutationFactory(accessor, params));
  injector.get(ICommandService).syncExecuteCommand(AddWorksheetMergeMutation.id, params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID,
    undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params: before }],
    redoMutations: [{ id: AddWorksheetMergeMutation.id, params }],
  });
}
