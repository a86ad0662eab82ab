import { loadCatalogue } from "../../src/catalogue/catalogue";
import { HostError } from "../../src/hosts/types";
import { marksOf } from "../../src/taskpane/state/marks";
import { createSession } from "../../src/taskpane/state/session";
import { templateById } from "../../src/templates/registry";
import { validateWorkbook } from "../../src/validation/validate";
import { cellAddress } from "../../src/workbook/address";
import { auditFormSheetName, issueListSheetName } from "../../src/workbook/ownSheets";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { readSettings } from "../../src/workbook/settingsSheet";
import { sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { emptyWorkbook, memoryHost } from "./memoryHost";
import { filledSample, slipsIn } from "./sampleWorkbook";
import { toldEnvironment } from "./sessionEnvironment";

const tool = { name: "GreenCheck", version: "1", catalogue: "1", rules: "1", factors: null };
const auditedSample = () => ({
  report: validateWorkbook(filledSample(), { catalogue: loadCatalogue(), overrides: {} }),
});
const formSheet = "县城绿色低碳自查表";

const start = (workbook: WorkbookSnapshot, options: Parameters<typeof toldEnvironment>[0] = {}) => {
  const host = memoryHost(workbook);
  const environment = toldEnvironment(options);
  const session = createSession(host, loadCatalogue(), tool, environment);
  const findings = () => session.get().report?.findings ?? [];
  const fixable = () => findings().filter(({ fix }) => fix?.kind === "safe");
  /** A person types; the pane looks when the typing has paused. */
  const typed = async (plan: WorkbookPlan) => {
    host.userEdits(plan);
    environment.runLater();
    await settled();
  };
  /** Nothing is asked: what was asked before has been done when this comes back. */
  const settled = () => session.selectNextBlank("no such sheet");
  return { host, environment, session, findings, fixable, typed, settled };
};

const write = (sheet: string, row: number, column: number, value: CellValue): WorkbookPlan => ({
  operations: [{ type: "write-block", sheet, at: { row, column }, cells: [[{ value }]] }],
});

describe("before an audit", () => {
  test("says what was recognised, from the workbook itself", async () => {
    const { session } = start(filledSample());
    await session.refresh();
    const { overview } = session.get();
    expect(overview?.scope.region.value?.name).toBe("灵丘县");
    expect(overview?.scope.year.value).toBe(2025);
    expect(overview?.templates.map(({ recognised }) => recognised.template.id)).toEqual(["county-green"]);
    expect(overview?.empty).toBe(false);
  });

  test("an empty workbook is known to be empty", async () => {
    const { session } = start(emptyWorkbook);
    await session.refresh();
    expect(session.get().overview?.empty).toBe(true);
  });

  test("a workbook that cannot be read is a problem and no overview", async () => {
    const host = memoryHost(filledSample());
    const locked = { ...host, readSnapshot: () => Promise.reject(new Error("the cable is out")) };
    const session = createSession(locked, loadCatalogue(), tool, toldEnvironment());
    await session.refresh();
    expect(session.get()).toMatchObject({
      overview: null,
      activity: null,
      problem: { code: "failed", detail: "the cable is out" },
    });
  });
});

describe("fixes", () => {
  test("safe ones settle exactly the findings that offered them, and undo brings both back", async () => {
    const { host, session, findings, fixable } = start(filledSample());
    await session.audit();
    const before = session.get().report;
    const offered = fixable();
    expect(offered.map(({ value }) => value)).toEqual(["１.８"]);
    const [slip] = offered;
    const at = slip?.problem.code;
    expect(at).toBe("number-as-text");
    const original = host.workbook();

    await session.applyFixes(offered);
    expect(fixable()).toEqual([]);
    expect(findings()).toHaveLength((before?.findings.length ?? 0) - 1);
    expect(session.get().change?.label).toEqual({ kind: "fixes", count: 1 });
    expect(session.get().progress.settled).toBe(1);

    await session.undo();
    expect(session.get().report?.contentHash).toBe(before?.contentHash);
    expect(sheetNamed(host.workbook(), formSheet)?.values).toEqual(sheetNamed(original, formSheet)?.values);
    expect(session.get().change).toEqual({ label: { kind: "undone" }, undo: null });
    expect(session.get().progress.settled).toBe(0);
  });

  test("are written down with what stood there before, and forgotten when taken back", async () => {
    const { host, session, fixable } = start(filledSample(), {
      preferences: new Map([["greencheck.author", "张某"]]),
    });
    await session.audit();
    const offered = fixable();
    await session.applyFixes(offered);
    const [slip] = offered;
    expect(readSettings(host.workbook()).fixes).toEqual([
      {
        rule: "T02",
        sheet: slip?.sheet,
        cell: slip?.cell,
        before: "１.８",
        after: "1.8",
        author: "张某",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
    await session.writeAuditForm("zh-CN");
    const list = sheetNamed(host.workbook(), issueListSheetName);
    const lines = list?.values.map((line) => line.join("|")) ?? [];
    expect(lines).toContainEqual(expect.stringMatching(/^1\|已改\|.*\|１\.８\|.*\|1\.8\|张某\|/));
  });

  test("taken back, a fix is no longer in the record", async () => {
    const { host, session, fixable } = start(filledSample());
    await session.audit();
    await session.applyFixes(fixable());
    await session.undo();
    expect(readSettings(host.workbook()).fixes).toEqual([]);
  });

  test("a cell that the user changed since the audit is left alone, and said so", async () => {
    const { host, session, fixable } = start(slipsIn(3));
    await session.audit();
    const offered = fixable();
    expect(offered).toHaveLength(3);
    host.userEdits(write("指标表", 3, 2, 99));
    await session.applyFixes(offered);
    const sheet = sheetNamed(host.workbook(), "指标表");
    expect([3, 4, 5].map((row) => sheet && valueAt(sheet, row, 2))).toEqual([99, 11, 12]);
    expect(session.get().problem).toEqual({ code: "changed-meanwhile", count: 1 });
    expect(session.get().change?.label).toEqual({ kind: "fixes", count: 2 });
  });

  test("asked twice, a fix is made once", async () => {
    const { host, session, fixable } = start(slipsIn(1));
    await session.audit();
    const offered = fixable();
    await Promise.all([session.applyFixes(offered), session.applyFixes(offered)]);
    expect(host.plans).toHaveLength(1);
  });

  test("on a protected sheet only open cells are offered", async () => {
    const sample = filledSample();
    const form = sheetNamed(sample, formSheet);
    expect(form?.protection.protected).toBe(true);
    const locked: WorkbookSnapshot = {
      ...sample,
      sheets: sample.sheets.map((sheet) =>
        sheet.name === formSheet ? { ...sheet, protection: { protected: true, open: [] } } : sheet,
      ),
    };
    const open = start(sample);
    const closed = start(locked);
    await open.session.audit();
    await closed.session.audit();
    expect(open.fixable()).toHaveLength(1);
    expect(closed.findings().filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

describe("undo", () => {
  test("is refused when the user wrote on the sheet since, and takes nothing away", async () => {
    const { host, session } = start(emptyWorkbook);
    await session.insertTemplate("county-green", {});
    const cell = templateById("county-green")?.layout.inputs[0]?.cell;
    if (!cell) throw new Error("the form has inputs");
    host.userEdits(write(formSheet, cell.row, cell.column, 8.6));
    await session.undo();
    expect(session.get()).toMatchObject({
      problem: { code: "undo-too-late", sheet: formSheet },
      change: null,
    });
    const sheet = sheetNamed(host.workbook(), formSheet);
    expect(sheet && valueAt(sheet, cell.row, cell.column)).toBe(8.6);
  });

  test("goes with the user's next entry on that sheet, stays with one elsewhere", async () => {
    const { session, typed } = start(emptyWorkbook);
    await session.insertTemplate("county-green", {});
    await typed(write("Sheet1", 0, 0, "记事"));
    expect(session.get().change?.undo).not.toBeNull();
    const cell = templateById("county-green")?.layout.inputs[0]?.cell;
    if (!cell) throw new Error("the form has inputs");
    await typed(write(formSheet, cell.row, cell.column, 8.6));
    expect(session.get().change).toBeNull();
  });

  test("what was done last is no longer shown once the next thing begins", async () => {
    const { session } = start(filledSample());
    await session.setScope({ planType: "专项规划" });
    expect(session.get().change?.label.kind).toBe("scope");
    await session.audit();
    expect(session.get().change).toBeNull();
  });

  test("“taken back” goes by itself", async () => {
    const { session, environment } = start(emptyWorkbook);
    await session.insertTemplate("county-green", {});
    await session.undo();
    expect(session.get().change?.label.kind).toBe("undone");
    environment.runLater();
    expect(session.get().change).toBeNull();
  });
});

describe("explanations", () => {
  const explained = async () => {
    const made = start(filledSample());
    await made.session.audit();
    made.session.setAuthor("张某");
    const warnings = made
      .findings()
      .filter(({ severity, explainable }) => severity === "warning" && explainable);
    const [first] = warnings;
    if (first === undefined) throw new Error("the sample has a warning");
    return { ...made, warnings, first };
  };

  test("one is kept in the workbook with its author, clears its warning and can be withdrawn", async () => {
    const { host, session, findings, first } = await explained();
    await session.explain([first], "该项目已完成专项论证，正在报批。");
    expect(readSettings(host.workbook()).explanations).toEqual([
      expect.objectContaining({ rule: first.rule, cell: first.cell, author: "张某" }),
    ]);
    const same = () => findings().find(({ id }) => id === first.id);
    expect(same()?.explanation).toBe("该项目已完成专项论证，正在报批。");
    expect(session.get().change?.label).toEqual({ kind: "explanation", count: 1 });
    await session.explain([first], "");
    expect(same()?.explanation).toBeNull();
    expect(readSettings(host.workbook()).explanations).toEqual([]);
  });

  test("one text explains many findings in one go", async () => {
    const { session, findings, warnings } = await explained();
    expect(warnings.length).toBeGreaterThan(1);
    await session.explain(warnings, "按已批复的设计方案建设，后续项目调整。");
    expect(findings().filter(({ explanation }) => explanation !== null)).toHaveLength(warnings.length);
  });

  test("one whose value was changed is listed as matching nothing, and can be forgotten", async () => {
    const { host, session, warnings } = await explained();
    const storeys = templateById("county-green")?.layout.inputs.find(
      ({ indicator }) => indicator === "COUNTY_NEW_HOUSING_MAX_STOREYS",
    );
    const tall = warnings.find(({ indicator }) => indicator === storeys?.indicator);
    if (storeys === undefined || tall === undefined) throw new Error("the sample has a tall house");
    await session.explain([tall], "该项目已完成专项论证，正在报批。");
    host.userEdits(write(formSheet, storeys.cell.row, storeys.cell.column, 11));
    await session.audit();
    expect(session.get().report?.staleExplanations).toHaveLength(1);
    await session.forgetStaleExplanations();
    expect(session.get().report?.staleExplanations).toEqual([]);
    expect(readSettings(host.workbook()).explanations).toEqual([]);
  });
});

describe("following the user", () => {
  test("a quick audit is repeated after an edit, so that findings stay true", async () => {
    const { session, fixable, typed } = start(slipsIn(2));
    await session.audit();
    await typed(write("指标表", 3, 2, 10));
    expect(session.get().stale).toBe(false);
    expect(fixable()).toHaveLength(1);
    expect(session.get().progress).toEqual({ settled: 1, total: 2 });
  });

  test("a slow audit is not repeated: the report is marked as out of date", async () => {
    const { session, fixable, typed } = start(slipsIn(2), { tick: 300 });
    await session.audit();
    await typed(write("指标表", 3, 2, 10));
    expect(session.get().stale).toBe(true);
    expect(fixable()).toHaveLength(2);
    await session.audit();
    expect(session.get().stale).toBe(false);
  });

  test("an event without a change changes nothing", async () => {
    const { host, session, typed } = start(slipsIn(2), { tick: 300 });
    await session.audit();
    const { report } = session.get();
    host.userEdits({ operations: [] });
    await typed({ operations: [] });
    expect(session.get()).toMatchObject({ stale: false });
    expect(session.get().report).toBe(report);
  });

  test("completion follows without an audit", async () => {
    const { session, typed } = start(emptyWorkbook);
    await session.insertTemplate("county-green", {});
    const filled = () => session.get().overview?.templates[0]?.filled;
    const before = filled();
    const cell = templateById("county-green")?.layout.inputs[0]?.cell;
    if (!cell) throw new Error("the form has inputs");
    await typed(write(formSheet, cell.row, cell.column, 8.6));
    expect(filled()).toBe((before ?? 0) + 1);
    expect(session.get().report).toBeNull();
  });

  test("many edits in a burst are looked at once", async () => {
    const { host, session, environment } = start(slipsIn(2));
    await session.audit();
    for (let value = 0; value < 5; value += 1) host.userEdits(write("指标表", 3, 2, value));
    expect(environment.delays()).toHaveLength(1);
  });
});

describe("scope", () => {
  test("is remembered in the workbook and used at once", async () => {
    const { host, session } = start(emptyWorkbook);
    await session.setScope({ region: "140224", year: 2024, level: "县级" });
    expect(readSettings(host.workbook())).toMatchObject({ region: "140224", year: 2024, level: "县级" });
    expect(session.get().overview?.scope.region.value?.name).toBe("灵丘县");
  });

  test("is written into a template's cover too, which its formulas read", async () => {
    const { host, session } = start(filledSample());
    await session.setScope({ region: "140221", year: 2024 });
    const sheet = sheetNamed(host.workbook(), formSheet);
    const cover = templateById("county-green")?.layout.cover;
    const at = (cell: { row: number; column: number } | null | undefined) =>
      sheet && cell ? valueAt(sheet, cell.row, cell.column) : null;
    expect([at(cover?.region), at(cover?.year)]).toEqual(["阳高县", 2024]);
    expect(session.get().overview?.scope).toMatchObject({
      region: { value: { code: "140221" } },
      year: { value: 2024 },
    });
    expect(at(cover?.reportingUnit)).toContain("灵丘县");
  });
});

describe("forms", () => {
  test("an inserted one shows its first blank cell, then the next", async () => {
    const { host, session } = start(emptyWorkbook);
    await session.insertTemplate("county-green", { reportingUnit: "灵丘县", region: "灵丘县", year: 2025 });
    const inputs = templateById("county-green")?.layout.inputs ?? [];
    expect(host.selected()).toMatchObject({ sheet: formSheet, range: inputs[0]?.cell ?? {} });
    await session.selectNextBlank(formSheet);
    expect(host.selected()?.range).toMatchObject(inputs[1]?.cell ?? {});
  });

  test("the audit form is written twice without a third sheet, and is not audited itself", async () => {
    const { host, session } = start(filledSample());
    await session.writeAuditForm("zh-CN");
    const hash = session.get().report?.contentHash;
    const names = host.workbook().sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual([auditFormSheetName, issueListSheetName]);
    await session.writeAuditForm("zh-CN");
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(names);
    expect(session.get()).toMatchObject({ stale: false, report: { contentHash: hash } });
    expect(session.get().overview?.hasAuditForm).toBe(true);
  });

  test("the first run puts a sample into an empty workbook only", async () => {
    const empty = start(emptyWorkbook);
    await empty.session.auditSample();
    expect(empty.host.workbook().sheets.map(({ name }) => name)).toContain(formSheet);
    expect(empty.findings().length).toBeGreaterThan(0);
    const full = start(slipsIn(1));
    await full.session.auditSample();
    expect(full.host.plans).toEqual([]);
    expect(full.findings().length).toBeGreaterThan(0);
  });
});

describe("selection", () => {
  test("selecting a finding selects its cell, selecting a cell shows its finding", async () => {
    const { host, session, findings } = start(filledSample());
    await session.audit();
    const finding = findings().find(({ cell }) => cell !== null);
    if (finding === undefined) throw new Error("the sample has findings");
    await session.select(finding);
    const selected = host.selected();
    expect(selected?.sheet).toBe(finding.sheet);
    host.userSelects({ sheet: finding.sheet, range: { row: 900, column: 90, rows: 1, columns: 1 } });
    expect(session.get().selectedFinding).toBeNull();
    if (selected !== null) host.userSelects(selected);
    expect(session.get().selectedFinding).toBe(finding.id);
  });

  test("a sheet that is gone is a problem, not a crash", async () => {
    const host = memoryHost(filledSample());
    const gone = { ...host, select: () => Promise.reject(new HostError({ code: "failed", detail: "gone" })) };
    const session = createSession(gone, loadCatalogue(), tool, toldEnvironment());
    await session.selectSheet("旧表");
    expect(session.get().problem).toEqual({ code: "failed", detail: "gone" });
  });
});

describe("what goes wrong", () => {
  test("a host that refuses is reported as its problem and changes nothing", async () => {
    const host = memoryHost(filledSample());
    const refusing = {
      ...host,
      applyPlan: () => Promise.reject(new HostError({ code: "cell-being-edited" })),
    };
    const session = createSession(refusing, loadCatalogue(), tool, toldEnvironment());
    await session.audit();
    await session.writeAuditForm("zh-CN");
    expect(session.get()).toMatchObject({
      problem: { code: "cell-being-edited" },
      change: null,
      activity: null,
    });
    session.dismissProblem();
    expect(session.get().problem).toBeNull();
  });

  test("a cancelled audit leaves no report and no problem", async () => {
    const { session } = start(filledSample(), { tick: 20 });
    const activities: string[] = [];
    session.subscribe(() => {
      const { activity } = session.get();
      if (activity === null) return;
      activities.push(activity.kind);
      session.cancel();
    });
    await session.audit();
    expect(activities).toContain("auditing");
    expect(session.get()).toMatchObject({ report: null, problem: null, activity: null });
  });

  test("a new audit ends the one that runs", async () => {
    const { session } = start(filledSample(), { tick: 20 });
    let reports = 0;
    let last = session.get().report;
    session.subscribe(() => {
      const { report } = session.get();
      if (report !== last) reports += 1;
      last = report;
    });
    const first = session.audit();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([first, session.audit()]);
    expect(reports).toBe(1);
  });

  test("after it is closed, edits are no longer looked at", async () => {
    const { host, session, environment } = start(slipsIn(1));
    await session.audit();
    session.close();
    host.userEdits(write("指标表", 3, 2, 1));
    expect(environment.delays()).toEqual([]);
  });
});

test("the name under explanations is asked once and then remembered", () => {
  const preferences = new Map<string, string>();
  const first = start(emptyWorkbook, { preferences });
  expect(first.session.get().author).toBeNull();
  first.session.setAuthor("李某");
  expect(start(emptyWorkbook, { preferences }).session.get().author).toBe("李某");
});

describe("marks on the sheet", () => {
  test("one for each cell to correct or explain, with the value that it held", async () => {
    const { host, session, findings } = start(filledSample());
    await session.audit();
    await session.mark(true);
    expect(session.get().marked).toBe(true);
    const open = findings().filter(({ severity, cell }) => severity !== "info" && cell !== null);
    expect(new Set(host.marks().map(({ sheet, at }) => `${sheet}!${cellAddress(at)}`))).toEqual(
      new Set(open.map(({ sheet, cell }) => `${sheet}!${cell?.split(":")[0] ?? ""}`)),
    );
    const slip = host.marks().find(({ value }) => value === "１.８");
    expect(slip?.tone).toBe("unmet");
    await session.mark(false);
    expect(host.marks()).toEqual([]);
    expect(session.get().marked).toBe(false);
  });

  test("an explained finding is marked no more", async () => {
    const { host, session, findings } = start(filledSample());
    await session.audit();
    await session.mark(true);
    const warned = findings().filter(({ severity }) => severity === "warning");
    expect(warned.length).toBeGreaterThan(0);
    const before = host.marks().filter(({ tone }) => tone === "warning").length;
    await session.explain(warned, "改造已列入明年计划，资金已落实。");
    expect(before).toBeGreaterThan(0);
    expect(host.marks().filter(({ tone }) => tone === "warning")).toEqual([]);
  });

  test("a cell with an error and a warning is marked as an error, whichever comes first", () => {
    const finding = (severity: "error" | "warning", id: string) => ({ severity, id });
    const cells = [finding("warning", "a"), finding("error", "b")];
    const { report } = auditedSample();
    const [first] = report.findings;
    if (first === undefined) throw new Error("the sample has findings");
    for (const order of [cells, [...cells].reverse()]) {
      const marks = marksOf(
        order.map((one) => ({ ...first, ...one, sheet: "表", cell: "B2", explanation: null })),
      );
      expect(marks.map(({ tone }) => tone)).toEqual(["unmet"]);
    }
  });

  test("a protected sheet is named, and nothing else is lost", async () => {
    const host = memoryHost(filledSample());
    const locked = { ...host, mark: () => Promise.resolve(["锁住的表"]) };
    const session = createSession(locked, loadCatalogue(), tool, toldEnvironment());
    await session.audit();
    await session.mark(true);
    expect(session.get().problem).toEqual({ code: "sheets-not-marked", sheets: "锁住的表" });
    expect(session.get().report).not.toBeNull();
  });
});
