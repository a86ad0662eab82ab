import { type Catalogue, buildCatalogue } from "../../src/catalogue/catalogue";
import { divisionCode, indicatorCode } from "../../src/catalogue/codes";
import type {
  DivisionCode,
  DocumentId,
  DocumentRecord,
  FactRecord,
  IndicatorRecord,
  StatementRecord,
  TargetRecord,
} from "../../src/catalogue/types";
import type { AssessmentScope } from "../../src/assessment/types";

/** A small catalogue with invented figures, so that a test of the logic does not lean on a document. */
const words = (zh: string): { readonly zh: string; readonly en: string } => ({ zh, en: zh });

export const division = (text: string): DivisionCode => {
  const code = divisionCode(text);
  if (!code) throw new Error(`not a code: ${text}`);
  return code;
};

export const document = (
  id: DocumentId,
  kind: DocumentRecord["kind"],
  region: string | null,
): DocumentRecord => ({
  id,
  title: words(id),
  shortTitle: words(id),
  kind,
  region: region === null ? null : division(region),
  severityCap: kind === "issued-policy" ? "error" : kind === "reply-letter" ? "info" : "warning",
  note: null,
});

export const indicator = (code: string, unit: string | null = "%"): IndicatorRecord => ({
  code: indicatorCode(code),
  name: words(code),
  synonyms: [],
  unit,
  dimension: "share",
  direction: "higher",
  partOfWhole: false,
  ratio: null,
  definition: words(code),
  plausible: null,
  integer: false,
});

export const target = (parts: Partial<TargetRecord> & Pick<TargetRecord, "indicator">): TargetRecord => ({
  kind: "target",
  id: "SX-900",
  document: "SX",
  clause: { number: "第1条", heading: "样例" },
  force: "requirement",
  severity: "error",
  severityWhen: { planned: "error", actual: "warning" },
  region: parts.document === "PKU" ? null : division("140000"),
  note: null,
  operator: ">=",
  value: 30,
  unit: "%",
  year: null,
  condition: [],
  quotedRule: false,
  planLevel: [],
  planType: [],
  sector: null,
  printed: null,
  suspect: false,
  suggested: null,
  ...parts,
});

export const naming = (code: string, region: string | null): StatementRecord => ({
  kind: "indicator",
  id: "SX-950",
  document: "SX",
  clause: { number: "第6条", heading: "样例" },
  force: "guidance",
  severity: "info",
  region: region === null ? null : division(region),
  note: null,
  indicator: indicatorCode(code),
  items: [],
  year: null,
});

export const documents: readonly DocumentRecord[] = [
  document("SX", "issued-policy", "140000"),
  document("NM", "issued-policy", "150000"),
  document("PKU", "research-report", null),
  document("CQ", "reply-letter", "500000"),
  document("HN", "consultation-draft", "430000"),
];

export const facts: readonly FactRecord[] = [
  {
    fact: "urbanResidentPopulation",
    name: words("城区常住人口"),
    kind: "number",
    unit: "人",
    default: null,
  },
  { fact: "existing", name: words("既有"), kind: "yes-no", unit: null, default: false },
];

export const catalogueOf = (
  indicators: readonly IndicatorRecord[],
  records: readonly (TargetRecord | StatementRecord)[],
): Catalogue => buildCatalogue("0.0.0", documents, indicators, facts, records);

/** Shanxi, 2025, a reported figure, the Shanxi opinions adopted. */
export const scope = (parts: Partial<AssessmentScope> = {}): AssessmentScope => ({
  region: division("140224"),
  year: 2025,
  nature: "actual",
  facts: {},
  adopted: ["SX"],
  thresholds: [],
  planLevel: null,
  planType: null,
  ...parts,
});
