import { registerCommands } from "../commands/registerCommands";
import { registerCustomFunctions } from "../functions/customFunctions";
import { entryWords } from "../i18n/entry";
import type { Locale } from "../i18n/locale";
import { createEntryPane, say, type Mount } from "./entryPane";
import { officeTheme } from "./entryTheme";
import { whenShown } from "./entryVisibility";

/** React, the sidebar and the workbook host stay out of what a cell formula has to load. */
async function loadSidebar(): Promise<Mount> {
  const [{ mountSidebar }, { createExcelHost }] = await Promise.all([
    import(/* webpackChunkName: "sidebar" */ "./mountSidebar"),
    import(/* webpackChunkName: "excel-host" */ "../hosts/excel/createExcelHost"),
  ]);
  return (element, request) => mountSidebar(element, createExcelHost(), { theme: officeTheme(), ...request });
}

function pageElement(): HTMLElement {
  const found = document.getElementById("sidebar");
  if (!found) throw new Error("taskpane.html has no element #sidebar.");
  return found;
}

/** Office's language as soon as it is known, the browser's until then. */
function locale(): Locale {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return (language ?? navigator.language).toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** The one page of the add-in: functions at once, buttons when Office is ready, the sidebar when it is seen. */
async function start(): Promise<void> {
  const element = pageElement();
  if (typeof Office === "undefined") {
    say(element, entryWords(locale()).noOffice);
    return;
  }
  registerCustomFunctions(locale);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    say(element, entryWords(locale()).openInExcel);
    return;
  }
  const pane = createEntryPane(element, loadSidebar, () => entryWords(locale()));
  registerCommands(async (request) => {
    await Office.addin?.showAsTaskpane().catch(() => undefined);
    await pane.open(request);
  });
  whenShown(() => void pane.open({}));
}

void start();
