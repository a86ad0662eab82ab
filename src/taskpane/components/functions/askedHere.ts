import { governingTarget } from "../../../assessment/governingTarget";
import { loadCatalogue } from "../../../catalogue/catalogue";
import type { IndicatorRecord } from "../../../catalogue/types";
import type { ResolvedScope } from "../../../validation/types";
import { formatLimit } from "../../../validation/notation";
import { libraryScope } from "../../state/libraryTargets";

/** "≥ 30 %": what is asked of an indicator here and now; empty where nothing is. */
export function askedHere(indicator: IndicatorRecord, scope: ResolvedScope | null): string {
  const answer = governingTarget(loadCatalogue(), indicator, libraryScope(loadCatalogue(), scope));
  return "limit" in answer ? formatLimit(answer.limit.operator, answer.limit.value, indicator.unit) : "";
}
