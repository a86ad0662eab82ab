import {
  FluentProvider,
  makeStyles,
  tokens,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Locale } from "../i18n/locale";
import { ChangeBar } from "./components/ChangeBar";
import { PlaceTabs, type Place } from "./components/PlaceTabs";
import { ProblemBar } from "./components/ProblemBar";
import { ScopeBar } from "./components/ScopeBar";
import type { PaneTheme, SidebarOptions } from "./mountSidebar";
import type { SessionEnvironment, SidebarSession } from "./state/types";
import { AuditView } from "./views/AuditView";
import { FirstRun } from "./views/FirstRun";
import { HelpView } from "./views/HelpView";
import { TemplatesView } from "./views/TemplatesView";

const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const firstRunPreference = "greencheck.firstRunDone";

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  hidden: { display: "none" },
});

interface AppProps {
  readonly session: SidebarSession;
  readonly options: SidebarOptions;
  readonly environment: Pick<SessionEnvironment, "readPreference" | "writePreference">;
}

/** The whole pane: scope on top, the places, and what must be said at once. */
export function App({ session, options, environment }: AppProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const state = useSyncExternalStore(session.subscribe, session.get);
  const [place, setPlace] = useState<Place>(options.place ?? "audit");
  const [help, setHelp] = useState(options.showHelp ?? false);
  const [firstRun, setFirstRun] = useState(
    () => options.auditNow !== true && environment.readPreference(firstRunPreference) === null,
  );

  useEffect(() => {
    void (options.auditNow === true ? session.audit() : session.refresh());
  }, [session, options.auditNow]);

  const endFirstRun = () => {
    environment.writePreference(firstRunPreference, "done");
    setFirstRun(false);
  };
  const changeLocale = () => {
    const locale: Locale = i18n.language === "zh-CN" ? "en-US" : "zh-CN";
    void i18n.changeLanguage(locale);
    options.onLocaleChange?.(locale);
  };

  return (
    <FluentProvider theme={themes[options.theme]} className={styles.provider} lang={i18n.language}>
      <div className={styles.page}>
        <ScopeBar
          session={session}
          overview={state.overview}
          busy={state.activity !== null}
          onHelp={() => setHelp(true)}
          onFirstRun={() => setFirstRun(true)}
          onLocale={changeLocale}
        />
        {firstRun ? (
          <FirstRun session={session} onPlace={setPlace} onDone={endFirstRun} />
        ) : help ? (
          <HelpView onBack={() => setHelp(false)} />
        ) : (
          <>
            <PlaceTabs place={place} onPlace={setPlace} />
            <ProblemBar problem={state.problem} onDismiss={session.dismissProblem} />
            <ChangeBar
              change={state.changes.at(-1) ?? null}
              busy={state.activity !== null}
              onUndo={session.undo}
            />
            {/* Both places stay mounted: a place keeps its state. */}
            <main className={place === "audit" ? styles.place : styles.hidden}>
              <AuditView session={session} state={state} onTemplates={() => setPlace("templates")} />
            </main>
            <main className={place === "templates" ? styles.place : styles.hidden}>
              <TemplatesView session={session} state={state} />
            </main>
          </>
        )}
      </div>
    </FluentProvider>
  );
}
