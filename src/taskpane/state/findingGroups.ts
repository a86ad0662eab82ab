import type { Finding } from "../../validation/types";

/** Groups by what the user does next: 改正 → 说明 → 知悉; done ones slide away. */
export type NextStep = "correct" | "explain" | "know" | "done";

export const nextSteps: readonly NextStep[] = ["correct", "explain", "know", "done"];

export function nextStepOf(finding: Finding): NextStep {
  switch (finding.severity) {
    case "error":
      return "correct";
    case "warning":
      return finding.explanation === null ? "explain" : "done";
    case "info":
      return "know";
  }
}

export interface FindingFilter {
  readonly step: NextStep | null;
  readonly text: string;
}

/** Findings that pass the filter; `describe` gives the words that the search looks through. */
export function filteredFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  describe: (finding: Finding) => string,
): readonly Finding[] {
  const wanted = filter.text.normalize("NFKC").trim().toLowerCase();
  return findings.filter((finding) => {
    if (filter.step !== null && nextStepOf(finding) !== filter.step) return false;
    return wanted === "" || describe(finding).normalize("NFKC").toLowerCase().includes(wanted);
  });
}

export type FindingGroups = Readonly<Record<NextStep, readonly Finding[]>>;

export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const groups: Record<NextStep, Finding[]> = { correct: [], explain: [], know: [], done: [] };
  for (const finding of findings) groups[nextStepOf(finding)].push(finding);
  return groups;
}

/** Fixes that change no meaning and may be made together without asking one by one. */
export const safeFixes = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fix }) => fix?.kind === "safe");
