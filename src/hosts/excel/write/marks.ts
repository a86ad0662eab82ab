import { isMarkFormula, markFormula, type CellMark } from "../../../workbook/marks";
import { toneColours } from "../../theme";
import { inOneBatch, withOneUndo } from "../session";
import { rangeIn } from "./formatSteps";

/** Conditional formats of these sheets that are marks of ours; two batches whatever their number. */
async function ourMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const all = await inOneBatch(context, () =>
    sheets.map((sheet) => sheet.getRange().conditionalFormats.load({ type: true })),
  );
  const custom = all.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  const rules = await inOneBatch(context, () =>
    custom.map((format) => format.custom.rule.load({ formula: true })),
  );
  return custom.filter((_format, index) => isMarkFormula(rules[index]?.formula ?? ""));
}

function add(context: Excel.RequestContext, mark: CellMark): void {
  const range = rangeIn(context, mark.sheet, { ...mark.at, rows: 1, columns: 1 });
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { background, text } = toneColours[mark.tone];
  custom.rule.formula = markFormula(mark);
  if (background !== null) custom.format.fill.color = background;
  if (text !== null) custom.format.font.color = text;
}

/** Whether Excel lets anybody format the sheet's cells. */
const isOpenToFormats = ({ protection }: Excel.Worksheet): boolean =>
  !protection.protected || protection.options.allowFormatCells === true;

/** Draws marks in place of all earlier ones; gives the protected sheets that cannot be formatted. */
export const drawMarks = (marks: readonly CellMark[]): Promise<readonly string[]> =>
  withOneUndo(async (context) => {
    const { items } = await inOneBatch(context, () =>
      context.workbook.worksheets.load({ name: true, protection: { protected: true, options: true } }),
    );
    const open = items.filter(isOpenToFormats);
    const earlier = await ourMarks(context, open);
    const isOpen = new Set(open.map(({ name }) => name));
    await inOneBatch(context, () => {
      for (const format of earlier) format.delete();
      for (const mark of marks) if (isOpen.has(mark.sheet)) add(context, mark);
    });
    return [...new Set(marks.map(({ sheet }) => sheet))].filter((sheet) => !isOpen.has(sheet));
  });
