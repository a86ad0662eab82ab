/** Seeds as columns, to be written as JSON. */
export function pack(value: unknown): unknown;
/** Records without the keys named. */
export function leaveOut(value: unknown, keys: readonly string[]): unknown;
