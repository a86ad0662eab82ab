import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { cellText, isBlankCell, isRange } from "../cells";
import type { Parameter, Read } from "../parameters";

/** A row of a labelled range: name and value. */
export interface Entry {
  readonly label: string;
  readonly value: CellValue;
}

function entryOf(row: readonly CellValue[]): Read<Entry | null> {
  const [label = null, value = null] = row;
  // A name without a value yet: nothing to compute from, and no error while the form is being filled.
  if (isBlankCell(value)) return succeed(null);
  if (typeof label === "string" && !isBlankCell(label)) return succeed({ label: label.trim(), value });
  return fail({ code: "expected", parameter: "values", kind: "text", found: cellText(label) });
}

/** A range of two columns, name and value; rows without a value are skipped. */
export const entries: Parameter<readonly Entry[]> = {
  optional: false,
  range: true,
  read: (argument) => {
    const found: Entry[] = [];
    for (const row of isRange(argument) ? argument : [[argument]]) {
      const read = entryOf(row);
      if (!read.ok) return read;
      if (read.value) found.push(read.value);
    }
    return succeed(found);
  },
};
