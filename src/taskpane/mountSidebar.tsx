import { createInstance } from "i18next";
import { createRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { loadCatalogue } from "../catalogue/catalogue";
import type { WorkbookHost } from "../hosts/types";
import { locales, type Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { App } from "./App";
import { createSession } from "./state/session";
import type { SessionEnvironment } from "./state/types";
import { paneTool } from "./paneTool";

export type PaneTheme = "light" | "dark" | "high-contrast";

export interface SidebarOptions {
  readonly theme: PaneTheme;
  /** Place to open first; by default 审核 where the workbook holds data. */
  readonly place?: "audit" | "templates";
  /** Start an audit at once, for the ribbon's command. */
  readonly auditNow?: boolean;
  readonly showHelp?: boolean;
  readonly onLocaleChange?: (locale: Locale) => void;
  readonly environment?: Partial<SessionEnvironment>;
}

/** Storage may be switched off (private windows, policies); the pane then simply forgets. */
const readPreference = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

const writePreference = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
};

const browserEnvironment: SessionEnvironment = {
  now: () => new Date(),
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  readPreference,
  writePreference,
};

/** Shows the sidebar in an element, beside any host. Returns the way to take it down. */
export function mountSidebar(element: HTMLElement, host: WorkbookHost, options: SidebarOptions): () => void {
  const translations = createInstance();
  void translations.use(initReactI18next).init({
    lng: host.locale(),
    fallbackLng: "zh-CN",
    supportedLngs: [...locales],
    resources: Object.fromEntries(locales.map((locale) => [locale, { translation: paneWords[locale] }])),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const session = createSession(host, loadCatalogue(), paneTool, {
    ...browserEnvironment,
    ...options.environment,
  });
  const root = createRoot(element);
  root.render(
    <I18nextProvider i18n={translations}>
      <App
        session={session}
        options={options}
        environment={{ readPreference, writePreference, ...options.environment }}
      />
    </I18nextProvider>,
  );
  return () => {
    session.close();
    root.unmount();
  };
}
