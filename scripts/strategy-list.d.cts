/** Types of strategy-list.cjs, for the tests. */
export function strategyGroups(seeds: { readonly strategies: readonly object[] }): readonly object[];
