import type { Problem } from "../problems";
import type { Draft } from "./rule";

/** So many of one kind in one column or row are told one by one; a list that is longer is told as one. */
const toldOneByOne = 5;

type Alike = Extract<Problem, { readonly alike: number }>;

const isAlike = (problem: Problem): problem is Alike => "alike" in problem;

function groupsBy(drafts: readonly Draft[], line: "row" | "column"): Iterable<readonly Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.problem.code}|${draft.at?.[line] ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return groups.values();
}

const folded = (drafts: readonly Draft[], line: "row" | "column"): readonly Draft[] =>
  [...groupsBy(drafts, line)].flatMap((group): readonly Draft[] => {
    const [first] = group;
    if (first === undefined || group.length <= toldOneByOne || !isAlike(first.problem)) return group;
    return [{ ...first, problem: { ...first.problem, alike: group.length - 1 } }];
  });

/**
 * The drafts as they are, or the first of each column, row and kind with the number of the others where there are
 * many: one mistake in a formula that was filled down is one thing to mend.
 */
export const foldAlike = (drafts: readonly Draft[]): readonly Draft[] =>
  folded(folded(drafts, "column"), "row");
