import { wordFinding } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import type { Finding } from "../validation/types";
import { escapeMarkup } from "./markup";
import type { FileReport } from "./types";

const testName = ({ sheet, cell, rule }: Finding): string =>
  `${sheet}${cell === null ? "" : `!${cell}`} ${rule}`;

function testCase(file: string, finding: Finding, locale: Locale): string {
  const message = escapeMarkup(wordFinding(finding, locale));
  const open = `    <testcase classname="${escapeMarkup(file)}" name="${escapeMarkup(testName(finding))}"`;
  if (finding.severity === "info") return `${open}><system-out>${message}</system-out></testcase>`;
  if (finding.severity === "warning" && finding.explanation !== null) {
    return `${open}><skipped message="${escapeMarkup(finding.explanation)}"/></testcase>`;
  }
  return `${open}><failure type="${finding.severity}" message="${message}"/></testcase>`;
}

function testSuite(file: FileReport, locale: Locale): string {
  const name = escapeMarkup(file.file);
  if (file.kind === "unreadable") {
    return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase classname="${name}" name="${escapeMarkup(file.code)}"><error message="${escapeMarkup(file.message)}"/></testcase>\n  </testsuite>`;
  }
  const { findings } = file.report;
  const graded = findings.filter(({ severity }) => severity !== "info");
  const skipped = graded.filter(({ severity, explanation }) => severity !== "error" && explanation !== null);
  // A clean workbook is one passed test, so that a build server shows it at all.
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="${file.report.verdict}"/>`]
      : findings.map((finding) => testCase(file.file, finding, locale));
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${graded.length - skipped.length}" errors="0" skipped="${skipped.length}">\n${cases.join("\n")}\n  </testsuite>`;
}

/** JUnit XML: a suite a file, a case a finding; errors and unexplained warnings fail. */
export const junitReport = (files: readonly FileReport[], locale: Locale): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="GreenCheck">\n${files.map((file) => testSuite(file, locale)).join("\n")}\n</testsuites>\n`;
