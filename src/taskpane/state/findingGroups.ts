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

/** How the list is put in order: by what is to be done next, or by where or what a finding is about. */
export const groupings = ["step", "sheet", "rule", "indicator"] as const;
export type Grouping = (typeof groupings)[number];

/** A part of the list under one heading. */
export interface FindingSection {
  readonly key: string;
  /** What all of its findings ask for next; null where they differ. */
  readonly step: NextStep | null;
  /** The heading's words; null where the step words it. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/**
 * The list in sections: by step in the order of work, else in the order in which sheets, rules or indicators first
 * appear. `titleOf` words the heading that a finding belongs under.
 */
export function sectionsOf(
  findings: readonly Finding[],
  grouping: Grouping,
  titleOf: (finding: Finding) => string,
): readonly FindingSection[] {
  if (grouping === "step") {
    const groups = groupFindings(findings);
    return nextSteps
      .map((step) => ({ key: step, step, title: null, findings: groups[step] }))
      .filter((section) => section.findings.length > 0);
  }
  const sections = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = titleOf(finding);
    const known = sections.get(title);
    if (known === undefined) sections.set(title, [finding]);
    else known.push(finding);
  }
  return [...sections].map(([title, found]) => ({
    key: `${grouping} ${title}`,
    step: null,
    title,
    findings: found,
  }));
}

/** Fixes that change no meaning and may be made together without asking one by one. */
export const safeFixes = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fix }) => fix?.kind === "safe");

/** One line of a list: a finding, or many of one kind on one sheet, folded so that they do not drown the rest. */
export type FindingLine =
  | { readonly kind: "one"; readonly key: string; readonly sheet: string; readonly finding: Finding }
  | {
      readonly kind: "alike";
      readonly key: string;
      readonly sheet: string;
      readonly findings: readonly Finding[];
    };

/** So many of one kind are still read one by one. */
const foldedFrom = 5;

const kindOf = ({ rule, sheet, problem }: Finding): string => [rule, sheet, problem.code].join("|");

/** Lines of one group in the findings' order; a folded line stands where its first finding would. */
export function linesOf(findings: readonly Finding[]): readonly FindingLine[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = kinds.get(kindOf(finding));
    if (known === undefined) kinds.set(kindOf(finding), [finding]);
    else known.push(finding);
  }
  return findings.flatMap((finding): readonly FindingLine[] => {
    const alike = kinds.get(kindOf(finding)) ?? [];
    const { id, sheet } = finding;
    if (alike.length < foldedFrom) return [{ kind: "one", key: id, sheet, finding }];
    return alike[0] === finding ? [{ kind: "alike", key: kindOf(finding), sheet, findings: alike }] : [];
  });
}

export const lineHolds = (line: FindingLine, id: string | null): boolean =>
  line.kind === "one" ? line.finding.id === id : line.findings.some((finding) => finding.id === id);
