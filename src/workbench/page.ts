import type { FunctionDefinition } from "../functions/types";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { workbenchWords } from "../i18n/workbench";
import { acceptDrops } from "./chrome/dropFile";
import { byId, element } from "./chrome/elements";
import { drawHeader } from "./chrome/header";
import { listenForShortcuts, warnBeforeLeaving } from "./chrome/keys";
import { createMessages } from "./chrome/messages";
import { createSplitter } from "./chrome/splitter";
import { watchTheme } from "./chrome/theme";
import { createDocuments } from "./documents";
import { createWorkbenchHost } from "./host/createWorkbenchHost";
import { guardProtection } from "./host/guardProtection";
import { offerProbe } from "./probe";
import { createSidebar } from "./sidebar";
import { createSpreadsheet, univerLocale } from "./spreadsheet/createSpreadsheet";

/** Puts grid, sidebar and head together; everything on the page hangs on the one host. */
export function startPage(functions: readonly FunctionDefinition[], firstLocale: Locale): void {
  let locale = firstLocale;
  const words = () => workbenchWords(locale);
  const messages = createMessages(byId("message"), words);
  const theme = watchTheme((dark) => {
    spreadsheet.api.toggleDarkMode(dark);
    sidebar.draw(locale, dark);
  });
  const spreadsheet = createSpreadsheet(byId("spreadsheet"), locale, theme.dark(), functions);
  const host = createWorkbenchHost(spreadsheet, () => locale);
  const sidebar = createSidebar(byId("sidebar"), host, words, (chosen) => setLocale(chosen));
  const splitter = createSplitter(byId("splitter"), byId("sidebar"));
  const dropHint = element("div", { id: "drop-hint" });
  document.body.append(dropHint);

  const documents = createDocuments(
    host,
    messages,
    () => locale,
    () => draw(),
    () => sidebar.draw(locale, theme.dark()),
  );
  guardProtection(spreadsheet, host, (kind) => messages.say("problem", words()[kind]));

  const toggleSidebar = (): void => {
    document.body.classList.toggle("no-sidebar");
    draw();
  };
  const setLocale = (chosen: Locale): void => {
    if (chosen === locale) return;
    locale = chosen;
    spreadsheet.api.setLocale(univerLocale(locale));
    const address = new URL(window.location.href);
    address.searchParams.set("lang", locale);
    window.history.replaceState(null, "", address);
    messages.clear();
    draw();
    sidebar.draw(locale, theme.dark());
  };
  const draw = (): void => {
    document.documentElement.lang = locale;
    byId("spreadsheet").setAttribute("aria-label", words().spreadsheet);
    byId("sidebar").setAttribute("aria-label", words().sidebar);
    splitter.label(words().resizeSidebar);
    dropHint.textContent = words().dropHere;
    const sidebarShown = !document.body.classList.contains("no-sidebar");
    const { fileName, unsaved } = documents.state();
    drawHeader(byId("header"), { fileName, unsaved, sidebarShown }, words(), {
      create: () => void documents.create(),
      open: () => void documents.choose(),
      save: () => void documents.save(),
      sample: () => void documents.sample(),
      switchLanguage: () => setLocale(locale === "zh-CN" ? "en-US" : "zh-CN"),
      toggleSidebar,
    });
  };

  acceptDrops(dropHint, (files) => {
    const [first, second] = files;
    if (!first) return;
    void documents.openFile(first).then((opened) => {
      if (opened && second) messages.say("done", fill(words().oneFile, { name: first.name }));
    });
  });
  offerProbe(host, documents);
  void documents.sample();
  warnBeforeLeaving(() => documents.state().unsaved);
  listenForShortcuts(documents);
}
