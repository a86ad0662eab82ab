import type { FunctionArgument, FunctionDefinition, FunctionOutcome } from "../../functions/types";
import type { CellValue } from "../../workbook/snapshot";

type Block = readonly (readonly CellValue[])[];

const isBlock = (argument: FunctionArgument | undefined): argument is Block => Array.isArray(argument);

const size = (block: Block): readonly [number, number] => [block.length, block[0]?.length ?? 0];

/** A block of one row or column repeats over the other; beyond its end there is #N/A, as in Excel. */
function itemOf(argument: FunctionArgument, row: number, column: number): CellValue {
  if (!isBlock(argument)) return argument;
  const [rows, columns] = size(argument);
  const item = argument[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
  return item === undefined ? { error: "#N/A" } : item;
}

function cellOf(outcome: FunctionOutcome): CellValue {
  if (!outcome.ok) return { error: outcome.error };
  return itemOf(outcome.value, 0, 0);
}

/**
 * Calls a function as Excel does: a reference to one cell is its value, and a range given where one
 * value is asked computes cell by cell and spills.
 */
export function callLifted(
  definition: FunctionDefinition,
  given: readonly FunctionArgument[],
): FunctionOutcome {
  if (given.length > definition.parameters.length) {
    return { ok: false, error: "#VALUE!", message: `${definition.name}: ${given.length}` };
  }
  const args = definition.parameters.map((parameter, index) => {
    const argument = given[index] ?? null;
    if (parameter.range) return isBlock(argument) ? argument : [[argument]];
    return isBlock(argument) && size(argument).every((length) => length === 1)
      ? itemOf(argument, 0, 0)
      : argument;
  });
  const lifted = args.filter((argument, index) => isBlock(argument) && !definition.parameters[index]?.range);
  if (lifted.length === 0) return definition.call(args);
  const rows = Math.max(...lifted.map((block) => (isBlock(block) ? size(block)[0] : 1)));
  const columns = Math.max(...lifted.map((block) => (isBlock(block) ? size(block)[1] : 1)));
  const value = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      cellOf(
        definition.call(
          args.map((argument, index) =>
            definition.parameters[index]?.range ? argument : itemOf(argument, row, column),
          ),
        ),
      ),
    ),
  );
  return { ok: true, value };
}
