import type { Finding } from "../../validation/types";

/** Of `total` findings that asked for something since the audit began, `settled` ask no more. */
export interface Progress {
  readonly settled: number;
  readonly total: number;
}

/** How often each kind of open finding was there at most. */
export type OpenFindings = ReadonlyMap<string, number>;

export const noOpenFindings: OpenFindings = new Map();

/** Row and column are left out: inserting a line above settles nothing. */
const keyOf = ({ rule, sheet, label, problem }: Finding): string =>
  [rule, sheet, label ?? "", problem.code].join("\n");

/** Whether a finding stands between the workbook and its submission. */
export const isOpen = ({ severity, explanation }: Finding): boolean =>
  severity === "error" || (severity === "warning" && explanation === null);

function counted(findings: readonly Finding[]): OpenFindings {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (isOpen(finding)) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: OpenFindings): number => [...counts.values()].reduce((total, one) => total + one, 0);

/** Adds a later report of the same audit to what was seen before. */
export function followProgress(
  seen: OpenFindings,
  findings: readonly Finding[],
): { readonly seen: OpenFindings; readonly progress: Progress } {
  const open = counted(findings);
  const most = new Map(seen);
  for (const [key, count] of open) most.set(key, Math.max(count, most.get(key) ?? 0));
  return { seen: most, progress: { settled: sum(most) - sum(open), total: sum(most) } };
}
