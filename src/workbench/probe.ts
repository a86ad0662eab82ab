import type { SelectedRange } from "../hosts/types";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Documents } from "./documents";
import type { WorkbenchHost } from "./host/createWorkbenchHost";

/**
 * The grid is a canvas without cells that a test or a screen reader could read. This window on it only
 * reads: nothing can be changed through it.
 */
export interface WorkbenchProbe {
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  readonly selection: () => Promise<SelectedRange | null>;
  /** Whether the workbook of the start is in the grid and the page takes input. */
  readonly ready: () => boolean;
  readonly fileName: () => string;
}

declare global {
  interface Window {
    greenCheckWorkbench?: WorkbenchProbe;
  }
}

export function offerProbe(host: WorkbenchHost, documents: Documents): void {
  window.greenCheckWorkbench = Object.freeze({
    snapshot: () => host.readSnapshot(),
    selection: () => host.selection(),
    ready: () => documents.state().ready,
    fileName: () => documents.state().fileName,
  });
}
