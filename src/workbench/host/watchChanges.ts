import { CommandType, ICommandService } from "@univerjs/core";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** Mutations that move the view or keep the calculation going and leave the workbook as it is. */
const noChange = /scroll|selection|zoom|formula\.mutation|operation|highlight|permission|active/i;

interface Target {
  readonly unitId?: unknown;
  readonly subUnitId?: unknown;
}

const isTarget = (params: unknown): params is Target => typeof params === "object" && params !== null;

/**
 * Tells which sheets were changed, once for a burst of changes: a fill of a hundred cells is one message.
 * An empty list means the workbook as a whole (a sheet added, removed or renamed).
 */
export function watchChanges(
  { api, univer }: Spreadsheet,
  listener: (sheets: readonly string[]) => void,
): () => void {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const workbook = api.getActiveWorkbook();
    const names = [...changed].flatMap((id) => workbook?.getSheetBySheetId(id)?.getSheetName() ?? []);
    changed.clear();
    listener(names);
  };
  const watch = univer
    .__getInjector()
    .get(ICommandService)
    .onMutationExecutedForCollab((command) => {
      if (command.type !== CommandType.MUTATION || noChange.test(command.id)) return;
      if (isTarget(command.params) && typeof command.params.subUnitId === "string") {
        changed.add(command.params.subUnitId);
      }
      timer ??= setTimeout(tell, 60);
    });
  return () => {
    watch.dispose();
    if (timer) clearTimeout(timer);
  };
}
