import { fill } from "../../i18n/fill";
import type { WorkbenchWords } from "../../i18n/workbench.zh-CN";
import { element, icon, icons } from "./elements";

export interface HeaderActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly switchLanguage: () => void;
  readonly toggleSidebar: () => void;
}

export interface HeaderState {
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly sidebarShown: boolean;
}

function button(label: string, hint: string, picture: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", title: hint }, icon(picture), element("span", {}, label));
  made.addEventListener("click", press);
  return made;
}

function brand(words: WorkbenchWords): HTMLElement {
  return element(
    "div",
    { class: "brand" },
    element("span", { class: "mark" }, icon(icons.check)),
    element("strong", {}, words.product),
    element("span", { class: "latin" }, words.latin),
  );
}

function fileName({ fileName, unsaved }: HeaderState, words: WorkbenchWords): HTMLElement {
  const name = element("div", { class: "file", title: fileName }, element("span", {}, fileName));
  if (unsaved) name.append(element("em", {}, words.unsaved));
  return name;
}

/** Draws the page's head anew; small enough that nothing needs to be kept between two drawings. */
export function drawHeader(
  target: HTMLElement,
  state: HeaderState,
  words: WorkbenchWords,
  actions: HeaderActions,
): void {
  const focused = document.activeElement?.getAttribute("data-action");
  const files = element("nav", { "aria-label": words.fileActions });
  const add = (name: string, made: HTMLElement, parent: HTMLElement): void => {
    made.dataset["action"] = name;
    parent.append(made);
  };
  add("create", button(words.create, words.createHint, icons.create, actions.create), files);
  add("open", button(words.open, words.openHint, icons.open, actions.open), files);
  add("save", button(words.save, words.saveHint, icons.save, actions.save), files);
  add("sample", button(words.sample, words.sampleHint, icons.sample, actions.sample), files);
  const page = element("div", { class: "page-actions" });
  add("language", button(words.language, words.languageHint, icons.language, actions.switchLanguage), page);
  const label = state.sidebarShown ? words.hideSidebar : words.showSidebar;
  const panel = button(label, label, icons.panel, actions.toggleSidebar);
  panel.classList.add("icon-only");
  panel.setAttribute("aria-pressed", String(state.sidebarShown));
  add("panel", panel, page);
  target.setAttribute("role", "banner");
  target.replaceChildren(brand(words), files, fileName(state, words), page);
  document.title = fill(words.pageTitle, { name: state.fileName });
  if (focused) target.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
}
