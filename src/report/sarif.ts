import type { Severity } from "../catalogue/types";
import { wordFinding } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import { ruleTitle } from "../i18n/rules";
import type { Finding } from "../validation/types";
import type { FileReport, ToolStamp } from "./types";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const sarifResult = (uri: string, finding: Finding, locale: Locale) => ({
  ruleId: finding.rule,
  level: levels[finding.severity],
  message: { text: wordFinding(finding, locale) },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri } },
      logicalLocations: [
        {
          name: finding.cell ?? finding.sheet,
          fullyQualifiedName: finding.cell === null ? finding.sheet : `${finding.sheet}!${finding.cell}`,
          kind: "element",
        },
      ],
    },
  ],
  partialFingerprints: { "greenCheckFinding/v1": finding.id },
  ...(finding.explanation === null
    ? {}
    : { suppressions: [{ kind: "external", justification: finding.explanation }] }),
});

/** File path as the URI that SARIF wants. */
const fileUri = (file: string): string => encodeURI(file.replaceAll("\\", "/"));

/** SARIF 2.1.0 (OASIS), one run over all files. */
export function sarifReport(tool: ToolStamp, files: readonly FileReport[], locale: Locale): string {
  const findings = files.flatMap((file) => (file.kind === "audited" ? file.report.findings : []));
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        rules: rules.map((id) => ({ id, shortDescription: { text: ruleTitle(id, locale) } })),
      },
    },
    language: locale,
    results: files.flatMap((file) =>
      file.kind === "audited"
        ? file.report.findings.map((finding) => sarifResult(fileUri(file.file), finding, locale))
        : [
            {
              ruleId: "F00",
              level: "error",
              message: { text: file.message },
              locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file.file) } } }],
            },
          ],
    ),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
