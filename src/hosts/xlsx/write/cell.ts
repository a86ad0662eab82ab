import { cellAddress, rangeAddress, type CellPosition } from "../../../workbook/address";
import type { PlanCell } from "../../../workbook/plan";
import { isCellError, type CellValue } from "../../../workbook/snapshot";
import { fileError, fileFormula } from "./formula";
import { cellText, element, plainText } from "./text";

export type WrittenCell = Exclude<PlanCell, null>;

/** Where a cell is written: its place, style, and the prefix of the sheet's elements. */
export interface CellFrame extends CellPosition {
  readonly style: number;
  readonly prefix: string;
  /** Index of the dynamic array mark in the workbook's metadata; null where spilling must be a plain array. */
  readonly dynamicArray: number | null;
}

interface Content {
  readonly type: string | undefined;
  readonly body: string;
}

function constant(value: CellValue, prefix: string): Content {
  if (value === null || value === "") return { type: undefined, body: "" };
  if (typeof value === "string") {
    const text = element(`${prefix}t`, { "xml:space": "preserve" }, cellText(value));
    return { type: "inlineStr", body: element(`${prefix}is`, {}, text) };
  }
  return result(value, prefix);
}

/** Type and value of a number, truth value, error, or of what a formula gave. */
function result(value: CellValue, prefix: string): Content {
  const held = (type: string | undefined, text: string): Content => ({
    type,
    body: element(`${prefix}v`, {}, text),
  });
  if (typeof value === "number")
    return Number.isFinite(value) ? held(undefined, String(value)) : held("e", "#NUM!");
  if (typeof value === "boolean") return held("b", value ? "1" : "0");
  if (typeof value === "string") return { type: "str", body: `<${prefix}v>${cellText(value)}</${prefix}v>` };
  const error = isCellError(value) ? fileError(value) : null;
  return error === null ? { type: undefined, body: "" } : held("e", error);
}

function formulaContent(
  cell: Extract<WrittenCell, { formula: string }>,
  frame: CellFrame,
): Content & { readonly spills: boolean } {
  const rows = cell.spill?.length ?? 1;
  const columns = Math.max(1, ...(cell.spill ?? []).map((row) => row.length));
  const spills = rows * columns > 1;
  const ref = rangeAddress({ row: frame.row, column: frame.column, rows, columns });
  const attributes = spills ? { t: "array", ref } : {};
  const formula = element(`${frame.prefix}f`, attributes, plainText(fileFormula(cell.formula)));
  const cached = result(cell.result ?? "", frame.prefix);
  return { type: cached.type, body: formula + cached.body, spills };
}

/** A cell element; "" where there is neither content nor style to keep. */
export function cellMarkup(cell: WrittenCell, frame: CellFrame): string {
  const content =
    "formula" in cell
      ? formulaContent(cell, frame)
      : { ...constant(cell.value, frame.prefix), spills: false };
  if (content.body === "" && frame.style === 0) return "";
  return element(
    `${frame.prefix}c`,
    {
      r: cellAddress(frame),
      s: frame.style === 0 ? undefined : frame.style,
      t: content.type,
      cm: content.spills && frame.dynamicArray !== null ? frame.dynamicArray : undefined,
    },
    content.body,
  );
}
