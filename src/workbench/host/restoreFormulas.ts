import { ICommandService, type Univer } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Operation } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { diffSnapshots } from "../save/diffSnapshots";
import type { FWorkbook } from "../spreadsheet/facade";
import { toMatrix } from "./applyOperation";

type Block = Extract<Operation, { type: "write-block" }>;

const isBlock = (operation: Operation): operation is Block => operation.type === "write-block";

/** The engine loses formulas where it repeats the adding of a sheet; they are written once more. */
export function restoreFormulas(
  univer: Univer,
  workbook: FWorkbook,
  present: WorkbookSnapshot,
  expected: WorkbookSnapshot,
): void {
  for (const block of diffSnapshots(present, expected).operations.filter(isBlock)) {
    const sheet = workbook.getSheetByName(block.sheet);
    if (!sheet) continue;
    const params = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), cellValue: toMatrix(block) };
    univer.__getInjector().get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  }
}
