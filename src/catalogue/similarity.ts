/** How alike two texts are, 0 to 1: the share of neighbouring letters that they have in common (Dice). */
export const similarity = (left: string, right: string): number => likenessTo(left)(right);

/** As `similarity`, for one text held against many. */
export function likenessTo(text: string): (other: string) => number {
  const pairs = new Map<string, number>();
  const length = forEachPair(text, (pair) => pairs.set(pair, (pairs.get(pair) ?? 0) + 1));
  return (other) => {
    const used = new Map<string, number>();
    let shared = 0;
    const otherLength = forEachPair(other, (pair) => {
      const taken = used.get(pair) ?? 0;
      if (taken >= (pairs.get(pair) ?? 0)) return;
      used.set(pair, taken + 1);
      shared += 1;
    });
    return length + otherLength === 0 ? 0 : (2 * shared) / (length + otherLength);
  };
}

/**
 * As `similarity`, for many texts held one after the other against the same list, whose pairs are indexed once.
 * The answer has a place for each of `others` and holds until the next call.
 */
export function likenessAmong(others: readonly string[]): (text: string) => ArrayLike<number> {
  const placesOf = new Map<string, number[]>();
  const lengths = others.map((other, place) =>
    forEachPair(other, (pair) => {
      const places = placesOf.get(pair);
      if (places) places.push(place);
      else placesOf.set(pair, [place]);
    }),
  );
  const likeness = new Float64Array(others.length);
  return (text) => {
    const pairs = new Map<string, number>();
    const length = forEachPair(text, (pair) => pairs.set(pair, (pairs.get(pair) ?? 0) + 1));
    likeness.fill(0);
    for (const [pair, most] of pairs) countPlaces(likeness, placesOf.get(pair) ?? [], most);
    for (const [place, own] of lengths.entries()) {
      const shared = likeness[place] ?? 0;
      if (shared > 0) likeness[place] = (2 * shared) / (length + own);
    }
    return likeness;
  };
}

/** Counts one for each place, at most `most` times the same; equal places stand side by side. */
function countPlaces(counts: Float64Array, places: readonly number[], most: number): void {
  let [before, times] = [-1, 0];
  for (const place of places) {
    times = place === before ? times + 1 : 1;
    before = place;
    if (times <= most) counts[place] = (counts[place] ?? 0) + 1;
  }
}

/** Each letter with the one before it; the first stands alone, so that 兴县 and 兴市 have one pair in common. */
function forEachPair(text: string, visit: (pair: string) => void): number {
  let before = "^";
  let count = 0;
  for (const letter of text) {
    visit(before + letter);
    before = letter;
    count += 1;
  }
  return count;
}

/**
 * The `count` names most like `text`, best first and in their given order where equally like;
 * names with nothing in common are left out.
 */
export function nearestNames(text: string, names: readonly string[], count: number): readonly string[] {
  const likeness = likenessTo(text);
  return names
    .map((name, index) => ({ name, index, score: likeness(name) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, count)
    .map(({ name }) => name);
}
