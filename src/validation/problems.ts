export type RuleId =
  | "F02"
  | "F03"
  | "F04"
  | "F05"
  | "F06"
  | "T01"
  | "T02"
  | "T03"
  | "T04"
  | "T05"
  | "T06"
  | "C01"
  | "L04"
  | "P01"
  | "P02"
  | "P03"
  | "S01";

/**
 * What is wrong, as data; `src/i18n/findings.*.ts` words it. A union on `code`, one member a problem,
 * with the figures that its sentence needs.
 */
export type Problem = { readonly code: "rule-failed"; readonly rule: RuleId };
