import { OfficeHost } from "../officeHost/officeHost";

declare global {
  interface Window {
    /** The test host behind the page's Office.js. */
    officeHost: OfficeHost;
  }
}

/** Runs in the page before Office.js: puts the test host where Excel would stand. */
window.officeHost = new OfficeHost();
Object.defineProperty(window, "external", { value: window.officeHost.external(), writable: true });
