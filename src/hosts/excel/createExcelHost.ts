import type { Locale } from "../../i18n/locale";
import type { CellValue } from "../../workbook/snapshot";
import type { SelectedRange, WorkbookHost } from "../types";
import { parseReference } from "./references";
import { cellsPerBatch, rowBlocks } from "./read/blocks";
import { readBlocks } from "./read/readBlocks";
import { readWorkbook } from "./read/readWorkbook";
import { inOneBatch, withExcel } from "./session";
import { onSelectionChanged, onWorkbookChanged } from "./watch";
import { applyToWorkbook } from "./write/applyToWorkbook";
import { drawMarks } from "./write/marks";

/** The open workbook in Excel, through Office.js. Needs `Office.onReady` to have settled. */
export function createExcelHost(): WorkbookHost {
  return {
    kind: "excel",
    locale,
    readSnapshot: (options) => withExcel((context) => readWorkbook(context, options)),
    applyPlan: applyToWorkbook,
    mark: drawMarks,
    select,
    selection,
    readRange,
    onSelectionChanged,
    onWorkbookChanged,
  };
}

/** Chinese of any region reads zh-CN; everybody else gets English. */
const locale = (): Locale =>
  Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";

function select({ sheet, range }: SelectedRange): Promise<void> {
  return withExcel(async (context) => {
    await inOneBatch(context, () => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).select();
    });
  });
}

/** null where no single range of cells is selected, such as a chart or several areas. */
async function selection(): Promise<SelectedRange | null> {
  try {
    return await withExcel(async (context) => {
      const range = await inOneBatch(context, () =>
        context.workbook.getSelectedRange().load({ address: true }),
      );
      return parseReference(range.address);
    });
  } catch {
    return null;
  }
}

function readRange({ sheet, range }: SelectedRange): Promise<readonly (readonly CellValue[])[]> {
  const limit = cellsPerBatch();
  const blocks = rowBlocks(range, limit).map((block) => ({ sheet, range: block }));
  return withExcel(async (context) => {
    const read = await readBlocks(context, blocks, limit, { signal: undefined, onBatch: () => undefined });
    return read.flatMap(([, { values }]) => values);
  });
}
