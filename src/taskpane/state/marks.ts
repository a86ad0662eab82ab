import type { Finding } from "../../validation/types";
import type { CellMark } from "../../workbook/marks";
import { placeOf } from "./selection";

/** More tints make a sheet slow and tell nothing more. */
const mostMarks = 1000;

const toneOf = ({ severity, explanation }: Finding): CellMark["tone"] | null => {
  if (severity === "error") return "unmet";
  return severity === "warning" && explanation === null ? "warning" : null;
};

/** A tint for each cell that holds something to correct or to explain; the worse of two findings gives its colour. */
export function marksOf(findings: readonly Finding[]): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const tone = toneOf(finding);
    if (tone === null || finding.cell === null) continue;
    const { sheet, range } = placeOf(finding);
    const key = `${sheet}!${range.row},${range.column}`;
    if (marks.get(key)?.tone === "unmet") continue;
    marks.set(key, { sheet, at: { row: range.row, column: range.column }, tone, value: finding.value });
  }
  const worstFirst = [...marks.values()].sort(
    (one, other) => Number(other.tone === "unmet") - Number(one.tone === "unmet"),
  );
  return worstFirst.slice(0, mostMarks);
}
