/**
 * A pure computation that keeps its results by key, so that a column of 100,000 calls looks a label up once.
 * Bounded: at the limit it forgets all and starts anew.
 */
export function remember<Value>(limit: number, compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, { value });
    return value;
  };
}
