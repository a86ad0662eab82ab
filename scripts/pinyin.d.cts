/** Build-time readings of names, for the tests. */
export function charactersByInitial(names: readonly string[]): Readonly<Record<string, string>>;
export function indicatorNames(): readonly string[];
export function initials(name: string): string;
