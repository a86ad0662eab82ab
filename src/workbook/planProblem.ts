/** Why a plan cannot be applied; every code is also one of the hosts' problems. */
export type PlanProblem =
  | { readonly code: "sheet-exists"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** `what` names the operation that cannot be done here. */
  | { readonly code: "unsupported"; readonly what: string }
  | { readonly code: "failed"; readonly detail: string };

export const noSuchSheet = (sheet: string): PlanProblem => ({
  code: "failed",
  detail: `no sheet named ${sheet}`,
});
