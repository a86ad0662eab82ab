import type { Catalogue } from "../../catalogue/catalogue";
import type { SelectedRange, WorkbookHost } from "../../hosts/types";
import { auditFormPlan } from "../../report/auditForm";
import { formTime } from "../../report/formTime";
import type { ToolStamp } from "../../report/types";
import { templateFor } from "../../templates/recognised";
import { templateById } from "../../templates/registry";
import { buildSample } from "../../templates/sample";
import type { Finding, ValidationReport } from "../../validation/types";
import { explains } from "../../validation/explaining";
import { cellAddress } from "../../workbook/address";
import type { StoredExplanation, WorkbookSettings } from "../../workbook/settings";
import { readSettings, settingsPlan } from "../../workbook/settingsSheet";
import type { WorkbookPlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { withExplanation } from "./explanations";
import { distinctFixes, fixRecords, joinedFixes, standingFixes } from "./fixing";
import { filledCells, insertionPlan, type FilledCell } from "./functionGalleryInsert";
import { recentNames, withRecent } from "./functionGalleryRecent";
import { followEdits } from "./liveRefresh";
import { marksOf } from "./marks";
import { nextBlank } from "./nextBlank";
import { overviewOf } from "./overview";
import { withoutRecognition, withRecognition } from "./recognitionEdit";
import { scopePlan } from "./scopePlan";
import { findingAt, placeOf } from "./selection";
import { createStore } from "./store";
import type { ChangeLabel, SessionEnvironment, SidebarSession, SidebarState } from "./types";
import { createWorkbookAccess } from "./workbookAccess";
import { createWorkQueue, problemOf } from "./workQueue";

const authorPreference = "greencheck.author";
const recentPreference = "greencheck.recentFunctions";

/** So long "taken back" is shown, in milliseconds: there is nothing to do about it. */
const undoneShown = 4000;

/**
 * The sidebar without its looks: one workbook, what is known of it and what the user may do.
 * Work runs one piece at a time in the order asked for; a new audit ends a running one.
 */
export function createSession(
  host: WorkbookHost,
  catalogue: Catalogue,
  tool: ToolStamp,
  environment: SessionEnvironment,
): SidebarSession {
  const store = createStore<SidebarState>({
    overview: null,
    report: null,
    stale: false,
    activity: null,
    problem: null,
    change: null,
    marked: false,
    selectedFinding: null,
    author: environment.readPreference(authorPreference),
    progress: { settled: 0, total: 0 },
  });
  const queue = createWorkQueue(store);
  const access = createWorkbookAccess(host, catalogue, environment, store);
  const { read, look, audit, change } = access;

  /** The next thing begins: what the last one left to say has been read. */
  const begin = (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    store.update({ change: null });
    return queue.run(work);
  };

  const drawMarks = async (findings: readonly Finding[]): Promise<void> => {
    const sheets = await host.mark(marksOf(findings));
    if (sheets.length > 0)
      store.update({ problem: { code: "sheets-not-marked", sheets: sheets.join("、") } });
  };

  /** Audits again, and lets the tints on the sheet say the same as the list. */
  const auditAgain = async (snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<ValidationReport> => {
    const report = await audit(snapshot, signal);
    if (store.get().marked) await drawMarks(report.findings);
    return report;
  };

  const afterChange = async (snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<void> => {
    if (store.get().report === null) look(snapshot);
    else await auditAgain(snapshot, signal);
  };

  const changeSettings = (
    label: ChangeLabel,
    edit: (settings: WorkbookSettings) => WorkbookSettings,
  ): Promise<void> =>
    begin(async (signal) => {
      const before = await read(signal);
      const plan = settingsPlan(edit(readSettings(before)), before);
      await afterChange(await change(label, before, plan), signal);
    });

  const changeExplanations = (
    label: ChangeLabel,
    edit: (stored: readonly StoredExplanation[]) => readonly StoredExplanation[],
  ): Promise<void> =>
    changeSettings(label, (settings) => ({ ...settings, explanations: edit(settings.explanations) }));

  /** The fixes, and in the workbook's memory what stood in their cells before; nothing to fix, nothing to write. */
  const loggedFixes = (standing: readonly Finding[], before: WorkbookSnapshot): WorkbookPlan => {
    const settings = readSettings(before);
    const author = store.get().author ?? "";
    const records = fixRecords(standing, author, environment.now().toISOString());
    const log =
      records.length === 0
        ? []
        : settingsPlan({ ...settings, fixes: [...settings.fixes, ...records] }, before).operations;
    return { operations: [...joinedFixes(standing).operations, ...log] };
  };

  /** Fixes are made only where the cell still holds what was found in it. */
  const fix = async (findings: readonly Finding[], signal: AbortSignal): Promise<void> => {
    const before = await read(signal);
    const { report } = store.get();
    const current = report === null || access.isNews(before) ? await audit(before, signal) : report;
    const standing = standingFixes(findings, current.findings);
    const label: ChangeLabel = standing.every((finding) => finding.fix?.code === "reveal")
      ? { kind: "reveal" }
      : { kind: "fixes", count: distinctFixes(standing).length };
    const after = await change(label, before, loggedFixes(standing, before));
    if (standing.length > 0) await auditAgain(after, signal);
    const count = findings.length - standing.length;
    if (count > 0) store.update({ problem: { code: "changed-meanwhile", count } });
  };

  /** Looking at a cell does not wait for an audit that runs. */
  const show = async (place: SelectedRange): Promise<void> => {
    try {
      await host.select(place);
    } catch (error) {
      store.update({ problem: problemOf(error) });
    }
  };

  const showNextBlank = async (snapshot: WorkbookSnapshot, sheet: string): Promise<void> => {
    const template = templateFor(snapshot, readSettings(snapshot)).find((one) => one.sheet === sheet);
    const cell = template ? nextBlank(template.layout, snapshot, await host.selection()) : null;
    if (cell !== null) await host.select({ sheet, range: { ...cell, rows: 1, columns: 1 } });
  };

  const stopFollowing = followEdits(host, environment, store, queue, access);
  const stopWatchingSelection = host.onSelectionChanged((selected) => {
    const { report, selectedFinding } = store.get();
    const found = findingAt(report?.findings ?? [], selected, selectedFinding);
    store.update({ selectedFinding: found?.id ?? null });
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh: () => queue.run(async (signal) => look(await read(signal))),
    audit: () => {
      queue.cancel();
      access.beginAnew();
      return begin(async (signal) => void (await auditAgain(await read(signal), signal)));
    },
    cancel: queue.cancel,
    applyFixes: (findings) => begin((signal) => fix(findings, signal)),
    explain: (findings, text) => {
      const kind = text.trim() === "" ? "explanation-removed" : "explanation";
      const author = store.get().author ?? "";
      const time = environment.now().toISOString();
      return changeExplanations({ kind, count: findings.length }, (stored) =>
        withExplanation(stored, findings, text, author, time),
      );
    },
    forgetStaleExplanations: () => {
      const stale = store.get().report?.staleExplanations ?? [];
      const findings = store.get().report?.findings ?? [];
      return changeExplanations({ kind: "explanation-removed", count: stale.length }, (stored) =>
        stored.filter((one) => findings.some((finding) => explains(one, finding))),
      );
    },
    setScope: (edit) =>
      begin(async (signal) => {
        const before = await read(signal);
        const plan = scopePlan(edit, before, catalogue);
        await afterChange(await change({ kind: "scope" }, before, plan), signal);
      }),
    setRecognition: (edit) =>
      changeSettings({ kind: "recognition", sheet: edit.sheet }, (settings) =>
        withRecognition(settings, edit),
      ),
    setRules: (rules) => changeSettings({ kind: "rules" }, (settings) => ({ ...settings, rules })),
    forgetRecognition: (sheet) =>
      changeSettings({ kind: "recognition-forgotten", sheet }, (settings) =>
        withoutRecognition(settings, sheet),
      ),
    insertTemplate: (id, cover) =>
      begin(async (signal) => {
        const template = templateById(id);
        if (template === null) return;
        const given = Object.fromEntries(Object.entries(cover).filter(([, value]) => value != null));
        const before = await read(signal);
        const data = { cover: given, values: {}, explanations: {}, signOff: {} };
        const { plan, sheet } = template.build(data, { into: before });
        const after = await change({ kind: "template", sheet }, before, plan);
        await afterChange(after, signal);
        await showNextBlank(after, sheet);
      }),
    auditSample: () => {
      access.beginAnew();
      return begin(async (signal) => {
        const before = await read(signal);
        const sample = overviewOf(before, catalogue).empty ? buildSample(before) : null;
        if (sample === null) return void (await audit(before, signal));
        const label: ChangeLabel = { kind: "template", sheet: sample.sheet };
        await audit(await change(label, before, sample.plan), signal);
      });
    },
    writeAuditForm: (locale) =>
      begin(async (signal) => {
        const before = await read(signal);
        const report = await audit(before, signal);
        const stamp = { tool, time: formTime(environment.now()), file: "" };
        const plan = auditFormPlan(catalogue, report, stamp, locale, { linkCells: true });
        look(await change({ kind: "audit-form" }, before, plan));
        store.update({ stale: false });
      }),
    mark: (marked) =>
      queue.run(async () => {
        await drawMarks(marked ? (store.get().report?.findings ?? []) : []);
        store.update({ marked });
      }),
    undo: () =>
      queue.run(async (signal) => {
        const after = await access.undo(signal);
        if (after === null) return;
        const shown = store.get().change;
        environment.later(undoneShown, () => {
          if (store.get().change === shown) store.update({ change: null });
        });
        await afterChange(after, signal);
      }),
    select: async (finding) => {
      store.update({ selectedFinding: finding.id });
      // A hidden sheet cannot be shown before it is revealed.
      if (finding.problem.code !== "hidden-sheet") await show(placeOf(finding));
    },
    selectRange: show,
    selectSheet: (sheet) => show({ sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } }),
    selectNextBlank: (sheet) =>
      queue.run(async (signal) => showNextBlank(await read(signal, "quiet"), sheet)),
    cells: {
      selection: host.selection,
      readRange: host.readRange,
      onSelectionChanged: host.onSelectionChanged,
      onWorkbookChanged: host.onWorkbookChanged,
    },
    insertFormula: async (insertion, overwrite) => {
      let filled: readonly FilledCell[] = [];
      await begin(async (signal) => {
        const before = await read(signal);
        filled = overwrite ? [] : filledCells(insertion, before);
        if (filled.length > 0) return;
        const { name } = insertion;
        const label: ChangeLabel = { kind: "formula", name, cell: cellAddress(insertion.at) };
        const after = await change(label, before, insertionPlan(insertion, before));
        const recent = environment.readPreference(recentPreference);
        environment.writePreference(recentPreference, withRecent(recent, name));
        await afterChange(after, signal);
      });
      return filled;
    },
    recentFunctions: () => recentNames(environment.readPreference(recentPreference)),
    setAuthor: (name) => {
      environment.writePreference(authorPreference, name);
      store.update({ author: name });
    },
    dismissProblem: () => store.update({ problem: null }),
    dismissChange: () => store.update({ change: null }),
    close: () => {
      queue.cancel();
      stopFollowing();
      stopWatchingSelection();
    },
  };
}
