import type { Documents } from "../documents";

/** Ctrl+S and Ctrl+O (⌘ on a Mac) are the page's, also while the grid has the focus. */
export function listenForShortcuts(documents: Pick<Documents, "save" | "choose">): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== "s" && key !== "o") return;
      event.preventDefault();
      event.stopPropagation();
      void (key === "s" ? documents.save() : documents.choose());
    },
    { capture: true },
  );
}

/** The browser asks before the page goes, as long as something would be lost. */
export function warnBeforeLeaving(unsaved: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (unsaved()) event.preventDefault();
  });
}
