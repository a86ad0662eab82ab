/** What a proxy of Office.js stands for on the host's side. A member that is missing here fails loudly. */
export interface HostObject {
  readonly type: string;
  /** What the answer to `Instantiate` says of the object, e.g. `{ Id }`, `{ _Id }`, `{ _ReferenceId }`. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** Scalar properties by their PascalCase name. */
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Navigation properties; null makes `isNullObject` true. */
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** Members of a collection, in order. */
  readonly items?: () => readonly HostObject[];
  /** Member of a collection by key, as `getItem` and the indexer find it. */
  readonly item?: (key: unknown) => HostObject | null;
}

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An error as Excel answers it; `code` is the code that Office.js hands on. */
export class ExcelFault extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = "ExcelFault";
    this.code = code;
    this.status = status;
  }
}

const marker = new WeakSet<object>();

/** Registers an object so that a method's result is told apart from plain JSON. */
export function hostObject(definition: HostObject): HostObject {
  marker.add(definition);
  return definition;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && marker.has(value);

export const readOnly = (get: () => unknown): Scalar => ({ get });

/** A scalar kept in a record, for members that only have to be remembered. */
export const remembered = (store: Map<string, unknown>, name: string, initial: unknown): Scalar => ({
  get: () => (store.has(name) ? store.get(name) : initial),
  set: (value) => store.set(name, value),
});

export const textArgument = (args: readonly unknown[], index: number): string => {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`argument ${index} must be a text`);
  return value;
};

export const numberArgument = (args: readonly unknown[], index: number, fallback?: number): number => {
  const value = args[index] ?? fallback;
  if (typeof value !== "number") throw invalidArgument(`argument ${index} must be a number`);
  return value;
};

export const invalidArgument = (message: string): ExcelFault =>
  new ExcelFault(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${message}`,
  );

export const itemNotFound = (what: string): ExcelFault =>
  new ExcelFault("ItemNotFound", `The requested resource doesn't exist. (${what})`, 404);

export const accessDenied = (what: string): ExcelFault =>
  new ExcelFault("AccessDenied", `You cannot perform the requested operation. (${what})`, 403);
