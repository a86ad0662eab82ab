/** The value that `pack` was given. */
export function unpack(packed: unknown, codes?: readonly string[]): unknown;
