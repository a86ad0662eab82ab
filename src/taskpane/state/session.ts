import type { Catalogue } from "../../catalogue/catalogue";
import { HostError, type HostProblem, type WorkbookHost } from "../../hosts/types";
import { auditFormPlan } from "../../report/auditForm";
import { formTime } from "../../report/formTime";
import type { ToolStamp } from "../../report/types";
import { templateById } from "../../templates/registry";
import { sampleForm } from "../../templates/sample";
import type { TemplateData } from "../../templates/types";
import type { Finding } from "../../validation/types";
import { validateInSteps } from "../../validation/validate";
import { contains, parseRangeAddress } from "../../workbook/address";
import { invertPlan } from "../../workbook/invertPlan";
import type { Operation, WorkbookPlan } from "../../workbook/plan";
import type { WorkbookSettings } from "../../workbook/settings";
import { readSettings, settingsPlan } from "../../workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { withExplanation } from "./explanations";
import { overviewOf } from "./overview";
import { Cancelled, runInSlices } from "./slices";
import { createStore } from "./store";
import type { ChangeLabel, ScopeEdit, SessionEnvironment, SidebarSession, SidebarState } from "./types";

const authorPreference = "greencheck.author";

const problemOf = (error: unknown): HostProblem => {
  if (error instanceof HostError) return error.problem;
  return { code: "failed", detail: error instanceof Error ? error.message : String(error) };
};

/** A fix that two findings share (one cell, one change) is made once. */
function joinedFixes(findings: readonly Finding[]): WorkbookPlan {
  const seen = new Set<string>();
  const operations: Operation[] = [];
  for (const { fix } of findings) {
    const key = JSON.stringify(fix?.plan ?? null);
    if (fix === null || seen.has(key)) continue;
    seen.add(key);
    operations.push(...fix.plan.operations);
  }
  return { operations };
}

const editedSettings = (settings: WorkbookSettings, edit: ScopeEdit): WorkbookSettings => ({
  ...settings,
  ...edit,
});

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
    changes: [],
    selectedFinding: null,
    author: environment.readPreference(authorPreference),
  });
  let queue: Promise<void> = Promise.resolve();
  let abort = new AbortController();
  /** Set while our own plan runs, so that its change events do not make the report stale. */
  let writing = false;

  const enqueue = (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    queue = queue.then(async () => {
      abort = new AbortController();
      try {
        store.update({ problem: null });
        await work(abort.signal);
      } catch (error) {
        const cancelled =
          error instanceof Cancelled || (error instanceof HostError && error.problem.code === "cancelled");
        if (!cancelled) store.update({ problem: problemOf(error) });
      } finally {
        store.update({ activity: null });
      }
    });
    return queue;
  };

  const read = (signal: AbortSignal): Promise<WorkbookSnapshot> =>
    host.readSnapshot({
      signal,
      onProgress: (done, total, sheet) => store.update({ activity: { kind: "reading", done, total, sheet } }),
    });

  const runAudit = async (signal: AbortSignal, known?: WorkbookSnapshot): Promise<void> => {
    const snapshot = known ?? (await read(signal));
    const report = await runInSlices(
      validateInSteps(snapshot, { catalogue, overrides: {} }),
      environment,
      signal,
      (progress) => store.update({ activity: { kind: "auditing", ...progress } }),
    );
    store.update({ report, stale: false, overview: overviewOf(snapshot, catalogue) });
  };

  /** Applies a plan, keeps the way back, and gives the workbook as it is afterwards. */
  const change = async (
    label: ChangeLabel,
    before: WorkbookSnapshot,
    plan: WorkbookPlan,
    signal: AbortSignal,
  ): Promise<WorkbookSnapshot> => {
    if (plan.operations.length === 0) return before;
    store.update({ activity: { kind: "writing" } });
    writing = true;
    try {
      await host.applyPlan(plan);
    } finally {
      writing = false;
    }
    const inverse = invertPlan(plan, before);
    const undo = inverse.ok ? inverse.value : null;
    store.update({ changes: [...store.get().changes, { label, undo }] });
    return read(signal);
  };

  const addTemplate = async (
    id: string,
    data: TemplateData,
    signal: AbortSignal,
  ): Promise<WorkbookSnapshot> => {
    const before = await read(signal);
    const template = templateById(id);
    if (template === null) return before;
    const { plan, sheet } = template.build(data, { into: before });
    return change({ kind: "template", sheet }, before, plan, signal);
  };

  const afterChange = async (snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<void> => {
    if (store.get().report === null) store.update({ overview: overviewOf(snapshot, catalogue) });
    else await runAudit(signal, snapshot);
  };

  const changeSettings = (
    label: ChangeLabel,
    edit: (settings: WorkbookSettings) => WorkbookSettings,
  ): Promise<void> =>
    enqueue(async (signal) => {
      const before = await read(signal);
      const plan = settingsPlan(edit(readSettings(before)), before);
      await afterChange(await change(label, before, plan, signal), signal);
    });

  const stopWatchingEdits = host.onWorkbookChanged(() => {
    if (!writing && store.get().report !== null) store.update({ stale: true });
  });
  const stopWatchingSelection = host.onSelectionChanged(({ sheet, range }) => {
    const hit = store.get().report?.findings.find((finding) => {
      const area = finding.sheet === sheet && finding.cell !== null ? parseRangeAddress(finding.cell) : null;
      return area !== null && contains(area, range);
    });
    store.update({ selectedFinding: hit?.id ?? null });
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh: () =>
      enqueue(async (signal) => {
        const snapshot = await read(signal);
        store.update({ overview: overviewOf(snapshot, catalogue) });
      }),
    audit: () => {
      abort.abort();
      return enqueue((signal) => runAudit(signal));
    },
    cancel: () => abort.abort(),
    applyFixes: (findings) =>
      enqueue(async (signal) => {
        const before = await read(signal);
        const plan = joinedFixes(findings);
        const after = await change({ kind: "fixes", count: findings.length }, before, plan, signal);
        await runAudit(signal, after);
      }),
    explain: (finding, text) =>
      changeSettings({ kind: "explanation" }, (settings) => ({
        ...settings,
        explanations: withExplanation(
          settings.explanations,
          finding,
          text,
          store.get().author ?? "",
          environment.now().toISOString(),
        ),
      })),
    setScope: (edit) => changeSettings({ kind: "scope" }, (settings) => editedSettings(settings, edit)),
    insertTemplate: (id, cover) => {
      const given = Object.fromEntries(Object.entries(cover).filter(([, value]) => value != null));
      const data = { cover: given, values: {}, explanations: {}, signOff: {} };
      return enqueue(async (signal) => afterChange(await addTemplate(id, data, signal), signal));
    },
    auditSample: () =>
      enqueue(async (signal) => {
        const { template, data } = sampleForm;
        await runAudit(signal, await addTemplate(template, data, signal));
      }),
    writeAuditForm: () =>
      enqueue(async (signal) => {
        const before = await read(signal);
        await runAudit(signal, before);
        const { report } = store.get();
        if (report === null) return;
        const stamp = { tool, time: formTime(environment.now()), file: "" };
        const plan = auditFormPlan(catalogue, report, stamp, host.locale(), { linkCells: true });
        await change({ kind: "audit-form" }, before, plan, signal);
      }),
    undo: () =>
      enqueue(async (signal) => {
        const { changes } = store.get();
        const last = changes.at(-1);
        if (last === undefined || last.undo === null) return;
        store.update({ activity: { kind: "writing" } });
        await host.applyPlan(last.undo);
        store.update({ changes: changes.slice(0, -1) });
        await afterChange(await read(signal), signal);
      }),
    select: async (finding) => {
      const range = finding.cell === null ? null : parseRangeAddress(finding.cell);
      store.update({ selectedFinding: finding.id });
      try {
        await host.select({
          sheet: finding.sheet,
          range: range ?? { row: 0, column: 0, rows: 1, columns: 1 },
        });
      } catch (error) {
        store.update({ problem: problemOf(error) });
      }
    },
    selectSheet: async (sheet) => {
      try {
        await host.select({ sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } });
      } catch (error) {
        store.update({ problem: problemOf(error) });
      }
    },
    setAuthor: (name) => {
      environment.writePreference(authorPreference, name);
      store.update({ author: name });
    },
    dismissProblem: () => store.update({ problem: null }),
    close: () => {
      abort.abort();
      stopWatchingEdits();
      stopWatchingSelection();
    },
  };
}
