import type { FileProblem, ReadLimit } from "../../../workbook/fileProblem";
import type { ReadLimits } from "./limits";

/** Thrown inside the reader, through the callbacks of zip and XML; `readXlsx` turns it into a value. */
export class ReadFailure extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.name = "ReadFailure";
    this.problem = problem;
  }
}

/** Ends the reading once `amount` is over the limit. */
export function hold(limits: ReadLimits, limit: ReadLimit, amount: number, part: string | null): void {
  if (amount > limits[limit]) {
    throw new ReadFailure({ code: "too-large", limit, allowed: limits[limit], part });
  }
}

export const brokenXml = (part: string, detail: string): ReadFailure =>
  new ReadFailure({ code: "broken-xml", part, detail });
