import type { RangeAddress } from "../../../workbook/address";
import type { Operation, PlanCell, WorkbookPlan } from "../../../workbook/plan";
import { sameName } from "../../../workbook/names";
import type { WorkbookOutline } from "../read/outline";
import { inOneBatch } from "../session";
import { entryBlocks } from "./cellEntries";
import { rangeIn } from "./formatSteps";

type WriteBlock = Extract<Operation, { type: "write-block" }>;

/** Cells formatted as text, by the operation that writes a number or formula there. */
export type TextCells = ReadonlyMap<Operation, readonly RangeAddress[]>;

/** Larger fills go to sheets of our own making, where no cell is formatted as text. */
const mostCells = 100_000;

/** Excel keeps a number or formula as text where the cell's format is "@": which cells must be freed first? */
export async function readTextCells(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  outline: WorkbookOutline,
): Promise<TextCells> {
  const asked = plan.operations
    .filter(isWrite)
    .flatMap((operation) =>
      outline.sheets.some(({ name }) => sameName(name, operation.sheet))
        ? numberRanges(operation).map((range) => ({ operation, range }))
        : [],
    );
  const cells = asked.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
  if (cells === 0 || cells > mostCells) return new Map();
  const read = await inOneBatch(context, () =>
    asked.map(({ operation, range }) =>
      rangeIn(context, operation.sheet, range).load({ numberFormat: true }),
    ),
  );
  const found = new Map<Operation, readonly RangeAddress[]>();
  for (const [index, { operation, range }] of asked.entries()) {
    const formats: readonly (readonly unknown[])[] = read[index]?.numberFormat ?? [];
    const text = textFormatted(range, formats);
    if (text.length > 0) found.set(operation, [...(found.get(operation) ?? []), ...text]);
  }
  return found;
}

const isWrite = (operation: Operation): operation is WriteBlock => operation.type === "write-block";

const isNumberOrFormula = (cell: PlanCell): boolean =>
  cell !== null && ("formula" in cell || typeof cell.value === "number");

const numberRanges = ({ at, cells }: WriteBlock): readonly RangeAddress[] =>
  entryBlocks(
    at,
    cells.map((row) => row.map((cell) => (isNumberOrFormula(cell) ? cell : null))),
  ).map(({ range }) => range);

const textFormatted = (
  range: RangeAddress,
  formats: readonly (readonly unknown[])[],
): readonly RangeAddress[] =>
  formats.flatMap((row, down) =>
    row.flatMap((format, right) =>
      format === "@" ? [{ row: range.row + down, column: range.column + right, rows: 1, columns: 1 }] : [],
    ),
  );
