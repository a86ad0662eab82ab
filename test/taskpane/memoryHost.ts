import { HostError, type SelectedRange, type WorkbookHost } from "../../src/hosts/types";
import type { Locale } from "../../src/i18n/locale";
import type { CellMark } from "../../src/workbook/marks";
import { applyPlan } from "../../src/workbook/applyPlan";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { rangeValues } from "../../src/workbook/rangeValues";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      usedRange: null,
      values: [],
      formulas: [],
      numberFormats: [],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      protection: { protected: false, open: [] },
    },
  ],
  names: [],
  externalLinks: [],
};

/** A host over the pure reference implementation, with what a person at the sheet would do. */
export interface MemoryHost extends WorkbookHost {
  readonly workbook: () => WorkbookSnapshot;
  readonly plans: readonly WorkbookPlan[];
  readonly marks: () => readonly CellMark[];
  readonly selected: () => SelectedRange | null;
  readonly userEdits: (plan: WorkbookPlan) => void;
  readonly userSelects: (selected: SelectedRange) => void;
}

export function memoryHost(start: WorkbookSnapshot = emptyWorkbook, locale: Locale = "zh-CN"): MemoryHost {
  let workbook = start;
  let selected: SelectedRange | null = null;
  const plans: WorkbookPlan[] = [];
  let marks: readonly CellMark[] = [];
  const changeListeners = new Set<(sheets: readonly string[]) => void>();
  const selectionListeners = new Set<(selected: SelectedRange) => void>();
  const change = (plan: WorkbookPlan) => {
    const outcome = applyPlan(workbook, plan);
    if (!outcome.ok) throw new HostError({ code: "failed", detail: JSON.stringify(outcome.problem) });
    workbook = outcome.value;
    for (const listener of changeListeners) listener(workbook.sheets.map(({ name }) => name));
  };
  return {
    kind: "workbench",
    locale: () => locale,
    workbook: () => workbook,
    plans,
    marks: () => marks,
    selected: () => selected,
    readSnapshot: () => Promise.resolve(workbook),
    applyPlan: (plan) => {
      plans.push(plan);
      return Promise.resolve().then(() => change(plan));
    },
    mark: (drawn) => {
      marks = drawn;
      return Promise.resolve([]);
    },
    select: (range) => {
      selected = range;
      return Promise.resolve();
    },
    selection: () => Promise.resolve(selected),
    readRange: ({ sheet, range }) => Promise.resolve(rangeValues(workbook, sheet, range)),
    onSelectionChanged: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onWorkbookChanged: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    userEdits: change,
    userSelects: (range) => {
      selected = range;
      for (const listener of selectionListeners) listener(range);
    },
  };
}
