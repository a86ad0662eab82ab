import type { Catalogue } from "../catalogue/catalogue";
import { isWithin } from "../catalogue/divisions";
import type { DivisionCode, DocumentId, DocumentRecord, Severity, TargetRecord } from "../catalogue/types";
import type { AssessmentScope } from "./types";

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const severer = (left: Severity, right: Severity): boolean => rank[left] > rank[right];

const capped = (severity: Severity, cap: Severity): Severity => (severer(severity, cap) ? cap : severity);

/** Unless told otherwise the issued documents of the territory are adopted, the report and other places' rules are not. */
export const defaultAdoption = (catalogue: Catalogue, region: DivisionCode | null): readonly DocumentId[] =>
  catalogue.documents
    .filter(({ kind }) => kind === "issued-policy")
    .filter((document) => document.region === null || (region !== null && isWithin(region, document.region)))
    .map(({ id }) => id);

/** The level of the report's word: its own advice informs, a national rule that it quotes warns; adopted, each weighs one more. */
const reportLevel = (quotedRule: boolean, adopted: boolean): Severity => {
  if (quotedRule) return adopted ? "error" : "warning";
  return adopted ? "warning" : "info";
};

/** The strongest level that the status of any other document allows (DESIGN.md section 5). */
function statusCap(document: DocumentRecord, adopted: boolean): Severity {
  if (document.kind === "reply-letter") return "info";
  if (document.kind === "consultation-draft") return adopted ? "warning" : "info";
  return document.severityCap;
}

export interface Weight {
  /** Decides the status word: what the target asks for, whoever reports. */
  readonly status: Severity;
  /** Decides the finding: a reported figure that misses truthfully asks for an explanation, it never blocks. */
  readonly finding: Severity;
}

/** What missing a target weighs here, by document status, adoption and nature of the value. */
export function weigh(catalogue: Catalogue, target: TargetRecord, scope: AssessmentScope): Weight {
  const document = catalogue.documentById(target.document);
  const adopted = scope.adopted.includes(target.document);
  if (target.force === "example" || target.force === "fact") return { status: "info", finding: "info" };
  if (document.kind === "research-report") {
    const level = reportLevel(target.quotedRule, adopted);
    return { status: level, finding: scope.nature === "actual" ? capped(level, "warning") : level };
  }
  const cap = statusCap(document, adopted);
  return { status: capped(target.severity, cap), finding: capped(target.severityWhen[scope.nature], cap) };
}
