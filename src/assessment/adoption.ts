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

/**
 * The strongest level that a document's status allows a record (DESIGN.md section 5): an issued policy may
 * block; the report's own advice informs, and warns once adopted; a national rule that it quotes warns, and
 * blocks once adopted; another place's rule only informs; a letter informs; a draft warns at most.
 */
function statusCap(document: DocumentRecord, target: TargetRecord, adopted: boolean): Severity {
  if (target.force === "example") return "info";
  switch (document.kind) {
    case "issued-policy":
      return document.severityCap;
    case "research-report":
      if (target.quotedRule) return adopted ? "error" : "warning";
      return adopted ? "warning" : "info";
    case "consultation-draft":
      return adopted ? "warning" : "info";
    case "reply-letter":
      return "info";
  }
}

export interface Weight {
  /** Decides the status word: what the target asks for, whoever reports. */
  readonly status: Severity;
  /** Decides the finding: a reported figure that misses truthfully asks for an explanation, it never blocks. */
  readonly finding: Severity;
}

/** What missing a target weighs here, by document status, adoption and nature of the value. */
export function weigh(catalogue: Catalogue, target: TargetRecord, scope: AssessmentScope): Weight {
  const adopted = scope.adopted.includes(target.document);
  const cap = statusCap(catalogue.documentById(target.document), target, adopted);
  return { status: capped(target.severity, cap), finding: capped(target.severityWhen[scope.nature], cap) };
}
