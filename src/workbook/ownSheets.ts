import { settingsSheetName } from "./settings";

/** Sheets that the product itself writes into a workbook: never audited, never hashed, replaced when written anew. */
export const auditFormSheetName = "绿规审核表";
export const issueListSheetName = "绿规问题清单";

const ownSheetNames: ReadonlySet<string> = new Set([
  settingsSheetName,
  auditFormSheetName,
  issueListSheetName,
]);

export const isOwnSheet = (name: string): boolean => ownSheetNames.has(name);
