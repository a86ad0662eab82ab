import { valueAt } from "../../workbook/snapshot";
import type { SignOffRole } from "../problems";
import { cellText } from "../recognition/text";
import type { RecognisedSheet } from "../recognition/types";
import { none, type Draft, type Rule } from "./rule";

const templateRoles: readonly Exclude<SignOffRole, "seal">[] = [
  "preparer",
  "reviewer",
  "head",
  "phone",
  "date",
];

function missing({ sheet, template, signOff }: RecognisedSheet): readonly Draft[] {
  const drafted = (role: SignOffRole, cell: { row: number; column: number }): Draft => ({
    at: cell,
    value: valueAt(sheet, cell.row, cell.column),
    problem: { code: "signature-missing", role },
  });
  if (template !== null) {
    const { layout } = template;
    return templateRoles.flatMap((role) => {
      const cell = layout.signOff[role];
      return cellText(valueAt(sheet, cell.row, cell.column)) === "" ? [drafted(role, cell)] : none;
    });
  }
  return signOff
    .filter(({ text }) => text === "")
    .map(({ role, label, at }) => ({ ...drafted(role, at), label }));
}

/** S01: each signature line that the sheet itself asks for and nobody filled. A sheet without such lines is not faulted. */
export const signatures: Rule = {
  meta: { id: "S01", severity: "error", fixable: false, since: "1.0.0" },
  checkSheet: (recognised) => missing(recognised),
};
