import { IUndoRedoService } from "@univerjs/core";
import { HostError, type SelectedRange, type WorkbookHost } from "../../hosts/types";
import type { Locale } from "../../i18n/locale";
import type { RangeAddress } from "../../workbook/address";
import { applyPlan } from "../../workbook/applyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { rangeValues } from "../../workbook/rangeValues";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetLook } from "../conversion/look";
import { diffSnapshots, unlocked } from "../save/diffSnapshots";
import { toUniverRange, toWorkbookData, workbookId } from "../conversion/toWorkbookData";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { FCells, FWorkbook } from "../spreadsheet/facade";
import { applyOperation } from "./applyOperation";
import { drawMarks } from "./drawMarks";
import { readWorkbook, spillsOf } from "./readWorkbook";
import { createSettling } from "./settled";
import { emptySideModel, recorded, type SideModel, sideModelOf } from "./sideModel";
import { lookOperations, noLook, savedLooks } from "../save/savedLook";
import { fitRows } from "./fitRows";
import { restoreFormulas } from "./restoreFormulas";
import { registerSideModel, sideModelStep } from "./undo";
import { watchChanges, watchMutations } from "./watchChanges";

/** The workbook in the browser: the contract of every host, and what the page needs to open and save. */
export interface WorkbenchHost extends WorkbookHost {
  /** Puts another workbook into the grid; nothing of the former one stays, undo included. */
  readonly load: (workbook: WorkbookSnapshot, looks?: ReadonlyMap<string, SheetLook>) => void;
  /** Everything that leads from the opened workbook to the present one, for saving. */
  readonly changes: () => Promise<WorkbookPlan>;
  /** Like onWorkbookChanged, plans included. */
  readonly onAnyChange: (listener: () => void) => () => void;
  /** Forgets the steps of undo: a workbook that was just put together starts anew. */
  readonly forgetSteps: () => void;
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
  const settled = createSettling(spreadsheet);
  registerSideModel(univer, (restored, again) => {
    side = restored;
    if (again) setTimeout(() => restoreFormulas(univer, workbook(), present(), restored.known));
  });

  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new HostError({ code: "failed", detail: "no workbook is open" });
    return active;
  };
  const idOf = (name: string): string | null => workbook().getSheetByName(name)?.getSheetId() ?? null;
  const presentLooks = () => savedLooks(workbook().getWorkbook().getSnapshot());
  const present = (): WorkbookSnapshot => readWorkbook(spreadsheet, workbook(), side);

  const forgetSteps = (): void => univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbookId);

  const load = (snapshot: WorkbookSnapshot, looks?: ReadonlyMap<string, SheetLook>): void => {
    const open = api.getActiveWorkbook();
    if (open) api.disposeUnit(open.getId());
    api.createWorkbook(toWorkbookData(snapshot, looks));
    side = sideModelOf(snapshot, idOf, presentLooks());
    forgetSteps();
  };

  const draw = (plan: WorkbookPlan, open: FWorkbook): void => {
    applying = true;
    try {
      for (const operation of plan.operations) applyOperation(spreadsheet, open, operation);
      fitRows(open, plan);
    } finally {
      applying = false;
    }
  };

  const changes = (): WorkbookPlan => {
    const now = present();
    const edits = diffSnapshots(side.known, now, spillsOf(spreadsheet, workbook()));
    const looks = presentLooks();
    const styled = now.sheets.flatMap((sheet) => {
      const look = looks.get(sheet.name) ?? noLook;
      return unlocked(sheet, lookOperations(sheet.name, side.looks.get(sheet.name) ?? noLook, look));
    });
    return { operations: [...side.journal, ...edits.operations, ...styled] };
  };

  const apply = (plan: WorkbookPlan): void => {
    const expected = applyPlan(present(), plan);
    if (!expected.ok) throw new HostError(expected.problem);
    const open = workbook();
    const journal = [...changes().operations, ...recorded(plan)];
    spreadsheet.inOneStep(open.getId(), () => {
      const before = side;
      draw(plan, open);
      side = sideModelOf(expected.value, idOf, presentLooks(), journal);
      return sideModelStep(open.getId(), before, side);
    });
  };

  const selected = (): SelectedRange | null => {
    // Between two workbooks there is none for a moment.
    const cells = api.getActiveWorkbook()?.getActiveRange() ?? null;
    return cells && { sheet: cells.getSheetName(), range: toRange(cells) };
  };

  return {
    kind: "workbench",
    locale,
    readSnapshot: async (options) => {
      await settled(options?.leaveEditing);
      if (options?.signal?.aborted) throw new HostError({ code: "cancelled" });
      const snapshot = present();
      options?.onProgress?.(
        snapshot.sheets.length,
        snapshot.sheets.length,
        snapshot.sheets.at(-1)?.name ?? "",
      );
      return snapshot;
    },
    applyPlan: async (plan) => {
      await settled();
      apply(plan);
    },
    mark: async (marks) => {
      await settled();
      applying = true;
      try {
        drawMarks(workbook(), marks);
      } finally {
        applying = false;
      }
      return [];
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
    readRange: async (place) => {
      await settled(true);
      return rangeValues(present(), place.sheet, place.range);
    },
    onSelectionChanged: (listener) => {
      const watch = api.addEvent(api.Event.SelectionChanged, () => {
        const now = selected();
        if (now) listener(now);
      });
      return () => watch.dispose();
    },
    onWorkbookChanged: (listener) => watchChanges(spreadsheet, () => applying, listener),
    onAnyChange: (listener) => watchMutations(spreadsheet, listener),
    load,
    changes: async () => {
      await settled();
      return changes();
    },
    forgetSteps,
    sideModel: () => side,
    isApplying: () => applying,
  };
}
