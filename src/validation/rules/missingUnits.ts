import type { CitedClause } from "../problems/figures";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";
import type { Severity } from "../../catalogue/types";
import { completenessOf, meansAll, type Completeness, type NamedList } from "./completeness";
import { none, sureTables, type AuditContext, type Draft, type Rule } from "./rule";

function citedList({ catalogue }: AuditContext, list: NamedList): CitedClause | null {
  const document = catalogue.documents.find(({ id }) => id === list.document);
  return document === undefined
    ? null
    : { document: document.id, documentTitle: document.shortTitle, clause: list.clause };
}

/**
 * A province cannot be summed without one of its parts. Below it, and where the table has units that the list does not
 * know (another year's, or another spelling), an explanation will do.
 */
const severityOf = ({ whole, unknown }: Completeness): Severity =>
  unknown === 0 && (whole === null || whole.level === "province") ? "error" : "warning";

function check(table: RecognisedTable, sheet: RecognisedSheet, context: AuditContext): readonly Draft[] {
  if (!meansAll(table, sheet)) return none;
  const found = completenessOf(table, sheet);
  if (found === null || found.missing.length === 0) return none;
  const { list, missing, expected, present, whole } = found;
  const cited = list === null ? null : citedList(context, list);
  return [
    {
      at: found.at,
      severity: severityOf(found),
      expected: String(expected),
      problem: {
        code: "units-missing",
        missing,
        expected,
        present,
        region: whole?.name ?? "",
        list: list?.name ?? null,
        cited,
      },
      source:
        cited === null || list === null
          ? null
          : {
              document: cited.document,
              clause: `${cited.clause.number} ${cited.clause.heading}`,
              target: list.record,
            },
    },
  ];
}

/** C02: a table meant to list every city or county lacks some; which are expected says the list of divisions, or a document. */
export const missingUnits: Rule = {
  meta: { id: "C02", severity: "error", fixable: false, since: "1.1.0" },
  checkSheet: (recognised, context) =>
    sureTables(recognised).flatMap((table) => check(table, recognised, context)),
};
