import { loadCatalogue } from "../catalogue/catalogue";
import { indicatorCode } from "../catalogue/codes";
import type { TargetRecord } from "../catalogue/types";

export interface Figure {
  readonly value: number;
  readonly record: TargetRecord;
}

/** The one figure that the report gives for an indicator without condition of place; a missing one is a slip of ours. */
export function reportFigure(code: string): Figure {
  const record = loadCatalogue()
    .targetsOf(indicatorCode(code))
    .find(({ document, value }) => document === "PKU" && typeof value === "number");
  if (record === undefined || typeof record.value !== "number") throw new RangeError(`No figure for ${code}`);
  return { value: record.value, record };
}
