/** Seeds as columns, to be written as JSON; codes of indicators by their places among `codes`. */
export function pack(value: unknown, codes?: readonly string[]): unknown;
/** Records without the keys named. */
export function leaveOut(value: unknown, keys: readonly string[]): unknown;
