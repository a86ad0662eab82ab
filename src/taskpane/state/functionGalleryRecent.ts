const mostRecent = 4;

/** Function names as they are remembered, the last used first. */
export const recentNames = (stored: string | null): readonly string[] =>
  (stored ?? "").split(",").filter((name) => name !== "");

/** What is to be remembered once a function was used. */
export const withRecent = (stored: string | null, name: string): string =>
  [name, ...recentNames(stored).filter((known) => known !== name)].slice(0, mostRecent).join(",");
