import { parseRangeAddress } from "../../workbook/address";
import type { SelectedRange } from "../types";

/** Registers a handler and gives back the way to remove it, also while the registration is still under way. */
function watch<Args>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Args>,
): () => void {
  const registered = Excel.run(async (context) => {
    const handler = register(context);
    await context.sync();
    return handler;
  }).catch(() => null);
  return () => {
    void registered.then((handler) => handler && remove(handler));
  };
}

/** A handler can be removed only in the context that added it. */
async function remove<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}

/** Names of the sheets with these ids; a sheet deleted meanwhile has none. */
const sheetNames = (ids: readonly string[]): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load({ name: true }));
    await context.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  }).catch(() => []);

/** Tells of each selection of one range, on any sheet. */
export const onSelectionChanged = (listener: (selected: SelectedRange) => void): (() => void) =>
  watch((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const range = parseRangeAddress(address);
      const [sheet] = range ? await sheetNames([worksheetId]) : [];
      if (range && sheet !== undefined) listener({ sheet, range });
    }),
  );

/** How long changes are gathered before they are told, in milliseconds; a fill changes cells many times at once. */
const gathering = 120;

/** Tells which sheets changed, once per burst of changes. */
export function onWorkbookChanged(listener: (sheets: readonly string[]) => void): () => void {
  const changed = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const tell = async (): Promise<void> => {
    waiting = null;
    const ids = [...changed];
    changed.clear();
    const names = await sheetNames(ids);
    if (names.length > 0) listener(names);
  };
  const stop = watch((context) =>
    context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      changed.add(worksheetId);
      waiting ??= setTimeout(() => void tell(), gathering);
    }),
  );
  return () => {
    if (waiting) clearTimeout(waiting);
    stop();
  };
}
