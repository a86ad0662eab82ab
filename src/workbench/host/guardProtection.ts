import { CanceledError, ICommandService, type IRange } from "@univerjs/core";
import type { RangeAddress } from "../../workbook/address";
import { covered } from "../../workbook/ranges";
import type { SheetFacts } from "../conversion/fromWorkbookData";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { WorkbenchHost } from "./createWorkbenchHost";

export type Refusal = "protectedCells" | "protectedSheet" | "keptHidden";

/** What changes the content of cells: allowed where all of them are open. */
const content =
  /^sheet\.(command\.(set-range-values|clear-selection-content|auto-clear-content|auto-fill|refill|copy-down|copy-right|paste|paste-value|paste-by-short-key|paste-formula|cut|toggle-cell-checkbox|move-range)|operation\.set-cell-edit-visible)$/;

/** What changes rows, columns or formats: not on a protected sheet. */
const structure =
  /^sheets?\.command\.(insert-(row|col|multi|range)|(remove|move)-(row|col)|delete-range|delta-|hide-|add-worksheet-merge|remove-worksheet-merge|clear-selection-(all|format)|paste-(format|col-width|besides)|numfmt\.|set-(style|border|bold|italic|underline|stroke|overline|font|text|background|range-(bold|italic|font|stroke|sub|super|text|under)|horizontal|vertical|row-|rows-|col-|worksheet-(col|row)|selected-)|reset-|apply-format|.*conditional-rule|.*[dD]ata-?[vV]alidation)/;

interface CommandParameters {
  readonly visible?: unknown;
  readonly subUnitId?: unknown;
  readonly range?: Partial<IRange>;
}

const isParameters = (value: unknown): value is CommandParameters =>
  typeof value === "object" && value !== null;

function toAddress(range: Partial<IRange> | undefined): RangeAddress | null {
  const { startRow, startColumn, endRow, endColumn } = range ?? {};
  if (startRow === undefined || startColumn === undefined) return null;
  const rows = (endRow ?? startRow) - startRow + 1;
  return { row: startRow, column: startColumn, rows, columns: (endColumn ?? startColumn) - startColumn + 1 };
}

/** Whether a command may run on a sheet with these facts, the cells being those that it is about. */
export function refusalOf(
  command: string,
  facts: SheetFacts | undefined,
  cells: readonly RangeAddress[],
): Refusal | null {
  if (!facts?.protection.protected) return null;
  if (structure.test(command)) return "protectedSheet";
  if (!content.test(command)) return null;
  return cells.every((range) => covered(range, facts.protection.open)) ? null : "protectedCells";
}

/** Holds protected sheets and very hidden ones, which the open edition of the engine does not know. */
export function guardProtection(
  { api, univer }: Spreadsheet,
  host: Pick<WorkbenchHost, "sideModel" | "isApplying">,
  refused: (refusal: Refusal) => void,
): void {
  const refusal = (command: string, params: CommandParameters): Refusal | null => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) return null;
    const { facts } = host.sideModel();
    const active = workbook.getActiveSheet();
    const id = typeof params.subUnitId === "string" ? params.subUnitId : active.getSheetId();
    if (command === "sheet.command.set-worksheet-show") return facts[id]?.veryHidden ? "keptHidden" : null;
    if (command === "sheet.operation.set-cell-edit-visible" && params.visible !== true) return null;
    const named = toAddress(params.range);
    const cells = named
      ? [named]
      : (active.getSelection()?.getActiveRangeList() ?? []).flatMap(
          (range) => toAddress(range.getRange()) ?? [],
        );
    return refusalOf(command, facts[id], cells);
  };
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (host.isApplying()) return;
      const reason = refusal(id, isParameters(params) ? params : {});
      if (reason === null) return;
      refused(reason);
      throw new CanceledError();
    });
}
