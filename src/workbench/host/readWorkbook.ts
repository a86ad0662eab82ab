import { type ICellData, type IRange, type IWorkbookData, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { RangeAddress } from "../../workbook/address";
import type { DefinedName, WorkbookSnapshot } from "../../workbook/snapshot";
import { parseReference } from "../conversion/definedNames";
import { type FormulaSource, fromUniverRange, fromWorksheet } from "../conversion/fromWorkbookData";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { FWorkbook } from "../spreadsheet/facade";
import type { SideModel } from "./sideModel";

/** The results that spill from a formula, without the formula's own cell. */
function spilledCells(model: FormulaDataModel, unit: string, sheet: string): FormulaSource["spilled"] {
  const cells = model.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  return new Map(
    Object.entries(cells).map(([row, columns]) => [
      Number(row),
      new Map(
        Object.entries(columns ?? {}).flatMap(([column, cell]): [number, ICellData][] =>
          cell ? [[Number(column), cell]] : [],
        ),
      ),
    ]),
  );
}

/** Where results spill, by sheet: these cells are the formula's, not the user's. */
export function spillsOf({ univer }: Spreadsheet, workbook: FWorkbook): ReadonlyMap<string, RangeAddress[]> {
  const model = univer.__getInjector().get(FormulaDataModel);
  const spills = new Map<string, RangeAddress[]>();
  for (const [id, matrix] of Object.entries(model.getArrayFormulaRange()[workbook.getId()] ?? {})) {
    const ranges: RangeAddress[] = [];
    new ObjectMatrix<IRange>(matrix ?? {}).forValue((_row, _column, range) => {
      ranges.push(fromUniverRange(range));
    });
    spills.set(workbook.getSheetBySheetId(id)?.getSheetName() ?? "", ranges);
  }
  return spills;
}

function readNames(workbook: FWorkbook): DefinedName[] {
  return workbook.getDefinedNames().map((name) => {
    const reference = parseReference(name.getFormulaOrRefString());
    return { name: name.getName(), sheet: reference?.sheet ?? null, range: reference?.range ?? null };
  });
}

/** The workbook as it stands in the grid, together with what only the side model knows. */
export function readWorkbook(
  { univer }: Spreadsheet,
  workbook: FWorkbook,
  side: SideModel,
): WorkbookSnapshot {
  const unit = workbook.getId();
  const data: IWorkbookData = workbook.getWorkbook().getSnapshot();
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const source: FormulaSource = {
      formulaAt: (row, column) => formulas.getFormulaStringByCell(row, column, id, unit) ?? null,
      spilled: spilledCells(formulas, unit, id),
    };
    return [fromWorksheet(sheet, data.styles, source, side.facts[id])];
  });
  return { sheets, names: [...readNames(workbook), ...side.otherNames], externalLinks: side.externalLinks };
}
