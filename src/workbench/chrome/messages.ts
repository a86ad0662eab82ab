import type { WorkbenchWords } from "../../i18n/workbench.zh-CN";
import { element, icon, icons } from "./elements";

export type MessageTone = "progress" | "done" | "problem";

export interface Messages {
  /** A problem stays until it is closed or something else is said; the rest goes by itself. */
  readonly say: (tone: MessageTone, text: string) => void;
  readonly clear: () => void;
}

const shownFor = 6000;

export function createMessages(target: HTMLElement, words: () => WorkbenchWords): Messages {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const clear = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    target.replaceChildren();
  };
  const say = (tone: MessageTone, text: string): void => {
    clear();
    const close = element(
      "button",
      { type: "button", title: words().close, "aria-label": words().close },
      icon(icons.close),
    );
    close.addEventListener("click", clear);
    const role = tone === "problem" ? "alert" : "status";
    target.append(element("div", { class: `message ${tone}`, role }, element("span", {}, text), close));
    if (tone === "done") timer = setTimeout(clear, shownFor);
  };
  return { say, clear };
}
