import { CommandType, ICommandService } from "@univerjs/core";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** Changes of the workbook; what moves the view, tints cells or keeps the calculation going leaves it as it is. */
const change = /^sheet\.mutation\.|defined-name/;
const noChange = /scroll|selection|zoom|mark-dirty|highlight|permission|activ|auto-height|conditional/i;

interface Target {
  readonly unitId?: unknown;
  readonly subUnitId?: unknown;
}

const isTarget = (params: unknown): params is Target => typeof params === "object" && params !== null;

/** Calls at once for every change of the workbook; not for what only moves the view. */
export function watchMutations(
  { univer }: Spreadsheet,
  listener: (sheetId: string | null) => void,
): () => void {
  const watch = univer
    .__getInjector()
    .get(ICommandService)
    .onMutationExecutedForCollab(({ id, type, params }) => {
      if (type !== CommandType.MUTATION || !change.test(id) || noChange.test(id)) return;
      listener(isTarget(params) && typeof params.subUnitId === "string" ? params.subUnitId : null);
    });
  return () => watch.dispose();
}

/**
 * Tells which sheets were changed, once for a burst of changes: a fill of a hundred cells is one message.
 * An empty list means the workbook as a whole (a sheet added, removed or renamed).
 */
export function watchChanges(
  spreadsheet: Spreadsheet,
  ignore: () => boolean,
  listener: (sheets: readonly string[]) => void,
): () => void {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const workbook = spreadsheet.api.getActiveWorkbook();
    const names = [...changed].flatMap((id) => workbook?.getSheetBySheetId(id)?.getSheetName() ?? []);
    changed.clear();
    listener(names);
  };
  const stop = watchMutations(spreadsheet, (sheetId) => {
    if (ignore()) return;
    if (sheetId !== null) changed.add(sheetId);
    timer ??= setTimeout(tell, 60);
  });
  return () => {
    stop();
    if (timer) clearTimeout(timer);
  };
}
