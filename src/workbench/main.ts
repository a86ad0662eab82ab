import { byId, element } from "./chrome/elements";
import { functionDefinitions } from "../functions/registry";
import { workbenchWords } from "../i18n/workbench";
import { overlookGoneSheets } from "./goneSheets";
import { localeOfAddress } from "./locale";
import { startPage } from "./page";
import "./workbench.css";

const locale = localeOfAddress(window.location.search);
overlookGoneSheets(window);
try {
  startPage(functionDefinitions, locale);
} catch (problem) {
  console.error(problem);
  byId("spreadsheet").replaceChildren(
    element("div", { class: "waiting", role: "alert" }, workbenchWords(locale).startFailed),
  );
}
