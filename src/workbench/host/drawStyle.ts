import {
  ICommandService,
  type ICellData,
  type IMutationInfo,
  IUndoRedoService,
  type IStyleData,
  type Univer,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { RangeAddress } from "../../workbook/address";
import type { FSheet } from "../spreadsheet/facade";

function toMatrix(range: RangeAddress, cell: ICellData): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = range.column; column < range.column + range.columns; column += 1) line[column] = cell;
    matrix[row] = line;
  }
  return matrix;
}

const mutation = (params: ISetRangeValuesMutationParams): IMutationInfo => ({
  id: SetRangeValuesMutation.id,
  // Without this mark the engine takes a cell with a style and no formula for one whose formula went.
  params: { ...params, trigger: SetStyleCommand.id },
});

/** Adds the style to what the cells have, and leaves their values and formulas alone. */
export function drawStyle(univer: Univer, sheet: FSheet, range: RangeAddress, style: IStyleData): void {
  const injector = univer.__getInjector();
  const unitID = sheet.getWorkbook().getUnitId();
  const params = { unitId: unitID, subUnitId: sheet.getSheetId(), cellValue: toMatrix(range, { s: style }) };
  const before = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  const redo = mutation(params);
  injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID,
    undoMutations: [mutation(before)],
    redoMutations: [redo],
  });
}
