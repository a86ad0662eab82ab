import type { ValueCell } from "../valueCells";
import type { AuditContext } from "./rule";
import { titleOf } from "./tableTitle";

/** Words that say which part of a place, or which scenario, all figures of a table are about. */
const coverage =
  /市域|全域|中心城区|市辖区|主城区|规划区|集中建设区|建成区|县域|镇区|乡村|农村|方案[一二三四五甲乙丙丁\dA-Za-z]|(?:基准|强化|低碳|常规|高|中|低)(?:情景|方案)|调整前|调整后|初稿|修订/g;

/** Those words in the sheet's name, the lines above the cell's table and the heading of its group, sorted; "" where none is. */
export function coverageOf(cell: ValueCell, { recognised }: AuditContext): string {
  const sheet = recognised.sheets.find((one) => one.sheet === cell.sheet);
  if (cell.place.kind === "template" || sheet === undefined) return "";
  const text = `${titleOf(cell.place.table, sheet)} ${cell.place.entry.group ?? ""}`;
  return [...new Set(text.match(coverage) ?? [])].sort().join(" ");
}
