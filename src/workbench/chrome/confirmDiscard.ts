import { fill } from "../../i18n/fill";
import type { WorkbenchWords } from "../../i18n/workbench.zh-CN";
import { element } from "./elements";

export type DiscardAnswer = "save" | "discard" | "cancel";

const isAnswer = (value: string): value is DiscardAnswer =>
  value === "save" || value === "discard" || value === "cancel";

/** Asks what to do with unsaved changes before another workbook takes their place. */
export function confirmDiscard(fileName: string, words: WorkbenchWords): Promise<DiscardAnswer> {
  const choice = (value: DiscardAnswer, label: string, kind: string): HTMLElement =>
    element("button", { value, class: kind }, label);
  const dialog = element(
    "dialog",
    { "aria-labelledby": "discard-title" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "discard-title" }, words.discardTitle),
      element("p", {}, fill(words.discardText, { name: fileName })),
      element(
        "div",
        { class: "choices" },
        choice("save", words.discardSave, "primary"),
        choice("discard", words.discardGo, ""),
        choice("cancel", words.cancel, ""),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isAnswer(dialog.returnValue) ? dialog.returnValue : "cancel");
    });
  });
}
