import { hostObject, type HostObject } from "./hostObject";

export interface FunctionCall {
  readonly name: string;
  /** One item a parameter; a range is rows of values, an omitted one is null. */
  readonly values: readonly unknown[];
  readonly address?: string;
}

export type InvocationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** What Excel shows for the codes that the runtime answers. */
const errorOfCode: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

export const customFunctionMessage = (id: number, call: FunctionCall): readonly unknown[] => [
  1,
  1000,
  "",
  JSON.stringify([id, call.name, call.values, call.address ?? "Sheet1!A1", 4, []]),
  0,
];

/** Calls under way; the runtime answers them in batches of its own. */
export class Invocations {
  private next = 1;
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();

  start(): { readonly id: number; readonly result: Promise<InvocationResult> } {
    const id = this.next++;
    return { id, result: new Promise((resolve) => this.waiting.set(id, resolve)) };
  }

  service(): HostObject {
    return hostObject({
      type: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => null,
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (args) => {
          const rows: unknown = args[0];
          if (Array.isArray(rows)) rows.forEach((row) => this.settle(row));
        },
      },
    });
  }

  private settle(row: unknown): void {
    if (!Array.isArray(row)) throw new Error("A result is a row of id, success and value.");
    const [id, ok, value, code]: unknown[] = row;
    this.waiting.get(Number(id))?.(
      ok === true
        ? { ok: true, value }
        : { ok: false, error: errorOfCode[Number(code)] ?? `code ${String(code)}`, message: String(value) },
    );
    this.waiting.delete(Number(id));
  }
}
