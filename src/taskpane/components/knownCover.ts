import { divisionEntry } from "../state/scopePlan";
import type { ResolvedScope, Sourced } from "../../validation/types";
import type { ScopeEdit } from "../state/types";

const isSure = <Value>({ from }: Sourced<Value>): boolean => from === "workbook" || from === "option";

/** The three answers that a form asks for, where the workbook has given them all; a guess is asked about. */
export function knownCover(scope: ResolvedScope | null): ScopeEdit | null {
  if (scope === null) return null;
  const { reportingUnit, region, year } = scope;
  if (!isSure(reportingUnit) || !isSure(region) || !isSure(year) || region.value === null) return null;
  return { reportingUnit: reportingUnit.value, region: divisionEntry(region.value.code), year: year.value };
}
