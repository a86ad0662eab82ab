import { IUndoRedoService } from "@univerjs/core";
import { HostError, type SelectedRange, type WorkbookHost } from "../../hosts/types";
import type { Locale } from "../../i18n/locale";
import type { RangeAddress } from "../../workbook/address";
import { applyPlan } from "../../workbook/applyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetLook } from "../conversion/look";
import { toUniverRange, toWorkbookData } from "../conversion/toWorkbookData";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { FCells, FWorkbook } from "../spreadsheet/facade";
import { applyOperation } from "./applyOperation";
import { readWorkbook } from "./readWorkbook";
import { emptySideModel, factsOf, recorded, type SideModel, sideModelOf } from "./sideModel";
import { inOneStep, registerSideModel } from "./undo";
import { watchChanges } from "./watchChanges";

/** The workbook in the browser: the contract of every host, and what the page needs to open and save. */
export interface WorkbenchHost extends WorkbookHost {
  /** Puts another workbook into the grid; nothing of the former one stays, undo included. */
  readonly load: (workbook: WorkbookSnapshot, looks?: ReadonlyMap<string, SheetLook>) => void;
  readonly present: () => WorkbookSnapshot;
  readonly sideModel: () => SideModel;
  /** Whether a plan is being applied: its operations were checked as a whole. */
  readonly isApplying: () => boolean;
}

const toRange = (cells: FCells): RangeAddress => ({
  row: cells.getRow(),
  column: cells.getColumn(),
  rows: cells.getHeight(),
  columns: cells.getWidth(),
});

/** A host over Univer's spreadsheet; `locale` is asked anew each time, since the page can change it. */
export function createWorkbenchHost(spreadsheet: Spreadsheet, locale: () => Locale): WorkbenchHost {
  const { api, univer } = spreadsheet;
  let side: SideModel = emptySideModel;
  let applying = false;
  registerSideModel(univer, (restored) => {
    side = restored;
  });

  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new HostError({ code: "failed", detail: "no workbook is open" });
    return active;
  };
  const idOf = (name: string): string | null => workbook().getSheetByName(name)?.getSheetId() ?? null;
  const present = (): WorkbookSnapshot => readWorkbook(spreadsheet, workbook(), side);

  const load = (snapshot: WorkbookSnapshot, looks?: ReadonlyMap<string, SheetLook>): void => {
    const open = api.getActiveWorkbook();
    if (open) api.disposeUnit(open.getId());
    const data = toWorkbookData(snapshot, looks);
    api.createWorkbook(data);
    side = sideModelOf(snapshot, idOf);
    univer.__getInjector().get(IUndoRedoService).clearUndoRedo(data.id);
  };

  const draw = (plan: WorkbookPlan, open: FWorkbook): void => {
    applying = true;
    try {
      for (const operation of plan.operations) applyOperation(api, open, operation);
    } finally {
      applying = false;
    }
  };

  const apply = (plan: WorkbookPlan): void => {
    const expected = applyPlan(present(), plan);
    if (!expected.ok) throw new HostError(expected.problem);
    const open = workbook();
    inOneStep(univer, open.getId(), () => {
      const before = side;
      draw(plan, open);
      side = {
        ...before,
        facts: factsOf(expected.value, idOf),
        otherNames: expected.value.names.filter(({ range }) => range === null),
        journal: [...before.journal, ...recorded(plan)],
      };
      return { before, after: side };
    });
  };

  const selected = (): SelectedRange | null => {
    const cells = workbook().getActiveRange();
    return cells && { sheet: cells.getSheetName(), range: toRange(cells) };
  };

  return {
    kind: "workbench",
    locale,
    readSnapshot: async (options) => {
      options?.signal?.throwIfAborted();
      const snapshot = present();
      options?.onProgress?.(
        snapshot.sheets.length,
        snapshot.sheets.length,
        snapshot.sheets.at(-1)?.name ?? "",
      );
      return snapshot;
    },
    applyPlan: async (plan) => {
      apply(plan);
    },
    select: async ({ sheet, range }) => {
      const target = workbook().getSheetByName(sheet);
      if (!target) throw new HostError({ code: "failed", detail: `no sheet ${sheet}` });
      if (target.isSheetHidden()) return;
      workbook().setActiveSheet(target);
      const cells = target.getRange(toUniverRange(range));
      cells.activate();
      target.scrollToCell(Math.max(0, range.row - 3), Math.max(0, range.column - 1));
    },
    selection: async () => selected(),
    onSelectionChanged: (listener) => {
      const watch = api.addEvent(api.Event.SelectionChanged, () => {
        const now = selected();
        if (now) listener(now);
      });
      return () => watch.dispose();
    },
    onWorkbookChanged: (listener) => watchChanges(spreadsheet, listener),
    load,
    present,
    sideModel: () => side,
    isApplying: () => applying,
  };
}
