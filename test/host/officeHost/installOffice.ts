import { officeJsBase, officeJsFile } from "./officeJs";
import type { OfficeHost } from "./officeHost";

/** Runs Microsoft's office.js in the jsdom page of the test, with `host` in the place of Excel. */
export async function installOffice(host: OfficeHost): Promise<void> {
  Object.defineProperty(window, "external", { value: host.external(), configurable: true, writable: true });
  serveScripts();
  const script = document.createElement("script");
  script.src = `${officeJsBase}office.js`;
  document.head.appendChild(script);
  await new Promise((resolve) => script.addEventListener("load", resolve));
  await Office.onReady();
  refuseUndeclaredMembers();
}

/** Office.js' own switch: members above the declared requirement sets throw `ApiNotFound`, as they would be missing. */
function refuseUndeclaredMembers(): void {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "object" && typeof utility !== "function")
    throw new Error("Office.js has no such switch.");
  Object.assign(utility ?? {}, { _doApiNotSupportedCheck: true });
}

/** jsdom fetches nothing: scripts that the page asks of Office.js' address run from the package. */
function serveScripts(): void {
  const run = (element: Node): void => {
    if (!(element instanceof HTMLScriptElement) || !element.src.startsWith(officeJsBase)) return;
    window.eval(officeJsFile(element.src.slice(officeJsBase.length)));
    setTimeout(() => element.dispatchEvent(new Event("load")), 0);
  };
  new MutationObserver((records) => {
    for (const record of records) record.addedNodes.forEach(run);
  }).observe(document, { childList: true, subtree: true });
}
