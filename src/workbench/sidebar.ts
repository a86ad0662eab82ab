import type { Locale } from "../i18n/locale";
import type { WorkbenchWords } from "../i18n/workbench";
import { element } from "./chrome/elements";
import type { WorkbenchHost } from "./host/createWorkbenchHost";

export interface Sidebar {
  /** Draws the sidebar in this language and theme; what it remembers is in the workbook. */
  readonly draw: (locale: Locale, dark: boolean) => void;
}

/** Loads the sidebar after the grid, so that the sheet is there first. */
export function createSidebar(
  target: HTMLElement,
  _host: WorkbenchHost,
  words: () => WorkbenchWords,
): Sidebar {
  return {
    draw: () => target.replaceChildren(element("div", { class: "waiting" }, words().starting)),
  };
}
