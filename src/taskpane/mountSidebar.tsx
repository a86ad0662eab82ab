import { createInstance } from "i18next";
import { createRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { loadCatalogue } from "../catalogue/catalogue";
import type { PaneRequest } from "../commands/paneRequest";
import type { WorkbookHost } from "../hosts/types";
import { locales, type Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { App } from "./App";
import { browserEnvironment } from "./browserEnvironment";
import { paneRequestEvent } from "./entryPane";
import { paneTool } from "./paneTool";
import { asksForSomething, takeRequest, type Shell } from "./shell";
import { createSession } from "./state/session";
import { createStore } from "./state/store";
import type { SessionEnvironment } from "./state/types";
import type { PaneTheme } from "./theme";

export interface SidebarOptions extends PaneRequest {
  readonly theme: PaneTheme;
  /** Told when the user chooses the other language. */
  readonly onLocaleChange?: (locale: Locale) => void;
  readonly environment?: Partial<SessionEnvironment>;
}

/** Takes the sidebar down when called; what changes while it is open is set on it. */
export interface SidebarHandle {
  (): void;
  readonly setTheme: (theme: PaneTheme) => void;
  readonly setLocale: (locale: Locale) => void;
}

const firstRunPreference = "greencheck.firstRunDone";
const localePreference = "greencheck.locale";

/** The workbench page has a language switch of its own, and the two must agree; in Excel the pane remembers. */
function firstLocale(host: WorkbookHost, environment: SessionEnvironment): Locale {
  const remembered = environment.readPreference(localePreference);
  const known = locales.find((locale) => locale === remembered);
  return host.kind === "excel" && known !== undefined ? known : host.locale();
}

function translationsIn(locale: Locale) {
  const translations = createInstance();
  void translations.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "zh-CN",
    supportedLngs: [...locales],
    resources: Object.fromEntries(locales.map((one) => [one, { translation: paneWords[one] }])),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translations;
}

/** Shows the sidebar in an element, beside any host. */
export function mountSidebar(
  element: HTMLElement,
  host: WorkbookHost,
  options: SidebarOptions,
): SidebarHandle {
  const environment: SessionEnvironment = { ...browserEnvironment, ...options.environment };
  const translations = translationsIn(firstLocale(host, environment));
  const session = createSession(host, loadCatalogue(), paneTool, environment);
  const knowsUs = environment.readPreference(firstRunPreference) !== null;
  const shell = createStore<Shell>({
    theme: options.theme,
    layer: knowsUs || asksForSomething(options) ? "places" : "first-run",
    recognitionOf: null,
    place: null,
    libraryPage: null,
  });
  const firstRunDone = () => {
    environment.writePreference(firstRunPreference, "done");
    shell.update({ layer: "places" });
  };
  const switchLocale = () => {
    const locale: Locale = translations.language === "zh-CN" ? "en-US" : "zh-CN";
    environment.writePreference(localePreference, locale);
    void translations.changeLanguage(locale);
    options.onLocaleChange?.(locale);
  };
  const onRequest = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    const request: PaneRequest = event.detail;
    takeRequest(request, shell, session);
  };
  element.addEventListener(paneRequestEvent, onRequest);

  if (options.auditNow !== true) void session.refresh();
  takeRequest(options, shell, session);
  const root = createRoot(element);
  root.render(
    <I18nextProvider i18n={translations}>
      <App session={session} shell={shell} firstRunDone={firstRunDone} onLocale={switchLocale} />
    </I18nextProvider>,
  );
  const unmount = () => {
    element.removeEventListener(paneRequestEvent, onRequest);
    session.close();
    root.unmount();
  };
  return Object.assign(unmount, {
    setTheme: (theme: PaneTheme) => shell.update({ theme }),
    setLocale: (locale: Locale) => void translations.changeLanguage(locale),
  });
}
