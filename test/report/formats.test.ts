import { loadCatalogue } from "../../src/catalogue/catalogue";
import { auditFormPlan } from "../../src/report/auditForm";
import { formatReports } from "../../src/report/formatReports";
import { escapeMarkup } from "../../src/report/markup";
import { reportFormats, type FileReport } from "../../src/report/types";
import { buildSample } from "../../src/templates/sample";
import { locales } from "../../src/i18n/locale";
import { reportWords } from "../../src/i18n/report";
import { cliWords } from "../../src/i18n/cli";
import { validateWorkbook } from "../../src/validation/validate";
import { applyPlan } from "../../src/workbook/applyPlan";
import { auditFormSheetName, issueListSheetName } from "../../src/workbook/ownSheets";
import { sheetNamed, valueAt } from "../../src/workbook/snapshot";

const catalogue = loadCatalogue();
const tool = { name: "GreenCheck", version: "0.1.0", catalogue: "1", rules: "1", factors: null };
const blank = { sheets: [], names: [], externalLinks: [] };

function sampleReport() {
  const sample = buildSample();
  if (sample === null) throw new Error("sample");
  const applied = applyPlan(blank, sample.plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { snapshot: applied.value, report: validateWorkbook(applied.value, { catalogue, overrides: {} }) };
}

const { snapshot, report } = sampleReport();
const hostile = '=cmd|"/c calc"!A1 <b>&\'.xlsx';
const files: readonly FileReport[] = [
  { kind: "audited", file: hostile, sha256: "00", report },
  { kind: "unreadable", file: "坏 <文件>.xlsx", sha256: null, code: "truncated", message: "文件不完整 <&>" },
];

describe("report formats", () => {
  test.each(reportFormats.flatMap((format) => locales.map((locale) => [format, locale] as const)))(
    "%s in %s names every finding and both files, the same every time",
    (format, locale) => {
      const first = formatReports(catalogue, tool, files, format, locale);
      expect(formatReports(catalogue, tool, files, format, locale)).toBe(first);
      const cells = new Set(report.findings.flatMap(({ cell }) => (cell === null ? [] : [cell])));
      expect(cells.size).toBeGreaterThan(2);
      for (const cell of cells) expect(first).toContain(cell);
      expect(first).toContain("文件不完整");
    },
  );

  test("JSON follows the contract: tool, workbooks, results, findings", () => {
    const parsed = JSON.parse(formatReports(catalogue, tool, files, "json", "zh-CN")) as {
      tool: object;
      workbooks: readonly { verdict: string; counts: object; findings: readonly object[] }[];
    };
    expect(Object.keys(parsed.tool)).toEqual(["name", "version", "catalogue", "rules", "factors"]);
    expect(parsed.workbooks.map(({ verdict }) => verdict)).toEqual([report.verdict, "unreadable"]);
    expect(parsed.workbooks[0]?.counts).toEqual(report.counts);
    expect(parsed.workbooks[0]?.findings).toHaveLength(report.findings.length);
    for (const finding of parsed.workbooks[0]?.findings ?? []) {
      for (const field of [
        "rule",
        "severity",
        "sheet",
        "cell",
        "indicator",
        "value",
        "expected",
        "message",
        "source",
        "fix",
        "explanation",
      ]) {
        expect(finding).toHaveProperty(field);
      }
    }
    expect(parsed.workbooks[1]?.findings).toHaveLength(1);
  });

  test("CSV never starts a cell with what a spreadsheet would run", () => {
    const csv = formatReports(catalogue, tool, files, "csv", "zh-CN");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    for (const line of csv.slice(1).split("\r\n")) expect(line).not.toMatch(/^"?[=+\-@\t]/);
    expect(csv).toContain("'=cmd");
  });

  test("HTML and JUnit carry no markup of a file's or user's making", () => {
    for (const format of ["html", "junit"] as const) {
      const text = formatReports(catalogue, tool, files, format, "zh-CN");
      expect(text).not.toContain("<b>&");
      expect(text).toContain("&lt;b&gt;&amp;&#39;");
    }
    expect(escapeMarkup("a\u0000b\u001F<c>")).toBe("ab&lt;c&gt;");
  });

  test("JUnit counts what fails: errors and unexplained warnings", () => {
    const text = formatReports(catalogue, tool, files, "junit", "en-US");
    const failing = report.findings.filter(
      ({ severity, explanation }) => severity === "error" || (severity === "warning" && explanation === null),
    );
    expect(text).toContain(`failures="${failing.length}"`);
    expect(text.match(/<failure /g)).toHaveLength(failing.length);
  });

  test("SARIF has one result a finding with a level of its severity", () => {
    const { runs } = JSON.parse(formatReports(catalogue, tool, files, "sarif", "en-US")) as {
      runs: readonly { results: readonly { level: string; ruleId: string }[] }[];
    };
    const levels = (runs[0]?.results ?? []).map(({ level }) => level);
    expect(levels.filter((level) => level === "error")).toHaveLength(report.counts.error + 1);
    expect(levels.filter((level) => level === "note")).toHaveLength(report.counts.info);
  });
});

describe("the audit form", () => {
  const stamp = { tool, time: "2026-11-21 10:30", file: "灵丘.xlsx" };
  const form = (locale: (typeof locales)[number]) =>
    auditFormPlan(catalogue, report, stamp, locale, { linkCells: true });

  test.each(locales)("in %s it carries verdict, versions, hash and empty signature lines", (locale) => {
    const applied = applyPlan(snapshot, form(locale));
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
    const sheet = sheetNamed(applied.value, auditFormSheetName);
    if (sheet === null) throw new Error("form");
    const texts = sheet.values
      .flat()
      .filter((value) => value !== null)
      .map(String);
    for (const expected of [
      report.contentHash,
      "灵丘县",
      "2026-11-21 10:30",
      tool.version,
      reportWords(locale).seal,
    ]) {
      expect(texts).toContain(expected);
    }
    const list = sheetNamed(applied.value, issueListSheetName);
    expect(list?.usedRange?.rows).toBe(report.findings.length + 1);
  });

  test("it touches no sheet but its own two, and writing it twice is writing it once", () => {
    const plan = form("zh-CN");
    const sheets = new Set(
      plan.operations.flatMap((operation) => ("sheet" in operation ? [operation.sheet] : [])),
    );
    expect(sheets).toEqual(new Set([auditFormSheetName, issueListSheetName]));
    const once = applyPlan(snapshot, plan);
    if (!once.ok) throw new Error("once");
    const twice = applyPlan(once.value, plan);
    expect(twice).toEqual(once);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("without a file name there is no line for one", () => {
    const words = reportWords("zh-CN");
    const labels = (file: string) =>
      JSON.stringify(
        auditFormPlan(catalogue, report, { ...stamp, file }, "zh-CN", { linkCells: true }).operations,
      );
    expect(labels("灵丘.xlsx")).toContain(`{"value":"${words.file}"}`);
    expect(labels("")).not.toContain(`{"value":"${words.file}"}`);
  });

  test("each finding with a cell is linked to it", () => {
    const links = form("zh-CN").operations.filter(({ type }) => type === "link");
    expect(links).toHaveLength(report.findings.filter(({ cell }) => cell !== null).length);
  });

  test("the issue list keeps a text that looks like a formula as text", () => {
    const sheet = issueListSheetName;
    const formats = form("zh-CN").operations.filter(
      (operation) => operation.type === "number-format" && operation.sheet === sheet,
    );
    expect(formats).toEqual([expect.objectContaining({ format: "@" })]);
    const list = sheetNamed((applyPlan(snapshot, form("zh-CN")) as { value: typeof snapshot }).value, sheet);
    expect(list && valueAt(list, 1, 12)).toBe(report.findings[0]?.rule);
  });
});

describe("words", () => {
  test.each([
    ["report", reportWords],
    ["cli", cliWords],
  ] as const)(
    "%s: every word is there in both languages, with the same places for values",
    (_name, words) => {
      const zh: Readonly<Record<string, string>> = words("zh-CN");
      const en: Readonly<Record<string, string>> = words("en-US");
      expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
      for (const [key, text] of Object.entries(zh)) {
        expect(text.trim()).not.toBe("");
        const places = (sentence: string) =>
          [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
        expect([key, places(en[key] ?? "")]).toEqual([key, places(text)]);
      }
    },
  );
});

test("what was changed through the audit stands in the page and in JSON, and below the list of issues", () => {
  const fix = {
    rule: "T02",
    sheet: "表 <1>",
    cell: "D12",
    before: "１２ <b>",
    after: "12",
    author: "王",
    time: "2026-11-21T02:00:00Z",
  };
  const settings = { ...report.scope.settings, fixes: [fix] };
  const changed = { ...report, scope: { ...report.scope, settings } };
  const file: FileReport = { kind: "audited", file: "a.xlsx", sha256: "00", report: changed };
  const page = formatReports(catalogue, tool, [file], "html", "zh-CN");
  expect(page).toContain("<h3>修改记录 1</h3>");
  expect(page).toContain("<td>１２ &lt;b&gt;</td><td>12</td><td>王</td>");
  expect(page).not.toContain("１２ <b>");
  const json = formatReports(catalogue, tool, [file], "json", "zh-CN");
  expect(JSON.parse(json)).toMatchObject({ workbooks: [{ fixes: [fix] }] });
  const plan = auditFormPlan(catalogue, changed, { tool, time: "", file: "" }, "zh-CN", { linkCells: false });
  const written = applyPlan(blank, plan);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const list = sheetNamed(written.value, issueListSheetName);
  const lines = (list?.values ?? []).map((line) => line.filter((value) => value !== null).join("|"));
  expect(lines.at(-2)).toBe("序号|修改记录|工作表|单元格|规则|原值|改为|经手人|时间");
  expect(lines.at(-1)).toBe("1|已改|表 <1>|D12|数值按数字填写|１２ <b>|12|王|2026-11-21T02:00:00Z");
  expect(lines.at(-3)).toBe("");
});
