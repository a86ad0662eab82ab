import { HostError, type HostProblem } from "../types";

/** Code that Office.js gives an error of its own; null for anything else. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Any error at this edge as the problem that i18n can word. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const wrapped = new HostError(problemOf(error));
  wrapped.cause = error;
  return wrapped;
}

function problemOf(error: unknown): HostProblem {
  switch (officeCode(error)) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell-being-edited" };
    case "ApiNotFound":
    case "NotImplemented":
    case "UnsupportedOperation":
      return { code: "unsupported", what: messageOf(error) };
    default:
      return { code: "failed", detail: messageOf(error) };
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError({ code: "cancelled" });
}
