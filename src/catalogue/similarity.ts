/** How alike two texts are, 0 to 1: the share of letter pairs that they have in common (Dice). */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const leftPairs = pairsOf(left);
  const rightPairs = pairsOf(right);
  const total = leftPairs.length + rightPairs.length;
  if (total === 0) return 0;
  const unused = [...rightPairs];
  let shared = 0;
  for (const pair of leftPairs) {
    const at = unused.indexOf(pair);
    if (at < 0) continue;
    unused.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** Pairs of neighbouring letters, the first letter once more alone so that "兴县" and "兴市" share one. */
function pairsOf(text: string): readonly string[] {
  const letters = Array.from(text);
  return letters.map((letter, index) =>
    index === 0 ? `^${letter}` : `${letters[index - 1] ?? ""}${letter}`,
  );
}

/**
 * The `count` names most like `text`, best first and in their given order where equally like;
 * names with nothing in common are left out.
 */
export function nearestNames(text: string, names: readonly string[], count: number): readonly string[] {
  return names
    .map((name, index) => ({ name, index, score: similarity(text, name) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, count)
    .map(({ name }) => name);
}
