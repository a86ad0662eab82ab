import { type Locale, locales } from "../i18n/locale";
import type { WorkbenchWords } from "../i18n/workbench.zh-CN";
import { element } from "./chrome/elements";
import type { WorkbenchHost } from "./host/createWorkbenchHost";

export interface Sidebar {
  /** Draws the sidebar in this language and theme; what it knows of the workbook is in the workbook. */
  readonly draw: (locale: Locale, dark: boolean) => void;
}

/** The sidebar of the add-in beside the grid, loaded after it so that the sheet is there first. */
export function createSidebar(
  target: HTMLElement,
  host: WorkbenchHost,
  words: () => WorkbenchWords,
  localeChosen: (locale: Locale) => void,
): Sidebar {
  let unmount: (() => void) | null = null;
  /** Counts drawings, so that a slow one does not overtake the next. */
  let drawing = 0;
  const say = (text: string, role: string): void =>
    target.replaceChildren(element("div", { class: "waiting", role }, text));
  const mount = async (dark: boolean, turn: number): Promise<void> => {
    const { mountSidebar } = await import("../taskpane/mountSidebar");
    if (turn !== drawing) return;
    unmount?.();
    const place = element("div", { class: "pane" });
    target.replaceChildren(place);
    unmount = mountSidebar(place, host, {
      theme: dark ? "dark" : "light",
      onLocaleChange: (chosen) => {
        const locale = locales.find((one) => one === chosen);
        if (locale) localeChosen(locale);
      },
    });
  };
  return {
    draw: (_locale, dark) => {
      drawing += 1;
      if (!unmount) say(words().starting, "status");
      mount(dark, drawing).catch(() => say(words().sidebarFailed, "alert"));
    },
  };
}
