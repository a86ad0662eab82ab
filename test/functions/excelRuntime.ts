/** What Excel's runtime offers to the wrappers, for tests that call them without it. */
export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts the runtime in place for the tests of a file; gives what was associated with each id. */
export function withExcelRuntime(): ReadonlyMap<string, unknown> {
  const associated = new Map<string, unknown>();
  beforeAll(() => {
    const value = {
      Error: RuntimeError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
      },
      associate: (id: string, run: unknown) => associated.set(id, run),
    };
    Object.defineProperty(globalThis, "CustomFunctions", { value, configurable: true });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));
  return associated;
}

export const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};
