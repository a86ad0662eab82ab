import { Button, FluentProvider, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { ActivityBar } from "./components/ActivityBar";
import { AuditFooter } from "./components/AuditFooter";
import { ChangeBar } from "./components/ChangeBar";
import { CrashGuard } from "./components/CrashGuard";
import { FunctionsPlace } from "./components/FunctionsPlace";
import { LibraryDoorProvider } from "./components/libraryDoor";
import { LibraryPlace } from "./components/LibraryPlace";
import { RecognitionLayer } from "./components/recognition/RecognitionLayer";
import { Panel } from "./components/Panel";
import { PlaceTabs, type Place } from "./components/PlaceTabs";
import { ProblemBar } from "./components/ProblemBar";
import { ScopeBar } from "./components/ScopeBar";
import { ScopeEditor } from "./components/ScopeEditor";
import { useLocale } from "./components/useLocale";
import type { Shell } from "./shell";
import type { LibraryPage } from "./state/libraryPages";
import type { SidebarSession } from "./state/types";
import type { Store } from "./state/store";
import { themes } from "./theme";
import { AuditView } from "./views/AuditView";
import { FirstRun } from "./views/FirstRun";
import { HelpView } from "./views/HelpView";
import { RulesView } from "./views/RulesView";
import { TemplatesView } from "./views/TemplatesView";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    // 避头尾: no line begins with a closing mark.
    lineBreak: "strict",
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bars: { flexShrink: 0 },
  broken: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

interface AppProps {
  readonly session: SidebarSession;
  readonly shell: Store<Shell>;
  readonly firstRunDone: () => void;
  readonly onLocale: () => void;
}

/** The whole pane in its theme. */
export function App(props: AppProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { theme } = useSyncExternalStore(props.shell.subscribe, props.shell.get);
  return (
    // A style, not a class: Fluent gives its class to every portal too, which would cover the pane.
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }} lang={i18n.language}>
      <CrashGuard
        fallback={(detail, again) => (
          <div className={styles.broken} role="alert">
            <Text>{t("problems.broken", { detail })}</Text>
            <Button onClick={again}>{t("problems.reopen")}</Button>
          </div>
        )}
      >
        <Pane {...props} />
      </CrashGuard>
    </FluentProvider>
  );
}

/** Scope on top, the places, and what must be said at once. */
function Pane({ session, shell, firstRunDone, onLocale }: AppProps) {
  const styles = useStyles();
  const { locale } = useLocale();
  const state = useSyncExternalStore(session.subscribe, session.get);
  const {
    layer,
    place: asked,
    recognitionOf,
    libraryPage,
  } = useSyncExternalStore(shell.subscribe, shell.get);
  const { overview, report } = state;
  const scopeButton = useRef<HTMLElement | null>(null);
  const menuButton = useRef<HTMLElement | null>(null);

  // 审核 first where the workbook holds data; decided once, so that a first form does not turn the page.
  const [usual, setUsual] = useState<Place | null>(null);
  useEffect(() => {
    if (usual === null && overview !== null) setUsual(overview.empty ? "templates" : "audit");
  }, [usual, overview]);
  const place = asked ?? usual ?? "audit";
  const goTo = useCallback((next: Place) => shell.update({ place: next }), [shell]);

  const openInLibrary = useCallback(
    (page: LibraryPage) => shell.update({ place: "library", libraryPage: page }),
    [shell],
  );
  const openedInLibrary = useCallback(() => shell.update({ libraryPage: null }), [shell]);
  const askScope = useCallback(() => shell.update({ layer: "scope" }), [shell]);

  const close = (button: typeof scopeButton) => () => {
    shell.update({ layer: "places" });
    button.current?.focus();
  };
  const audit = useCallback(() => {
    goTo("audit");
    void session.audit();
  }, [goTo, session]);

  return (
    <div className={styles.page}>
      <ScopeBar
        scope={overview?.scope ?? null}
        editing={layer === "scope"}
        onEdit={() => shell.update({ layer: layer === "scope" ? "places" : "scope" })}
        onRules={() => shell.update({ layer: "rules" })}
        onHelp={() => shell.update({ layer: "help" })}
        onFirstRun={() => shell.update({ layer: "first-run" })}
        onLocale={onLocale}
        scopeButton={scopeButton}
        menuButton={menuButton}
      />
      <main className={styles.main}>
        {layer === "first-run" ? (
          <FirstRun session={session} overview={overview} onPlace={goTo} onDone={firstRunDone} />
        ) : null}
        {layer === "help" ? <HelpView onBack={close(menuButton)} /> : null}
        {layer === "scope" && overview !== null ? (
          <ScopeEditor
            scope={overview.scope}
            templateSheets={overview.templates.map(({ recognised }) => recognised.sheet)}
            onCancel={close(scopeButton)}
            onSave={(edit) => {
              close(scopeButton)();
              void session.setScope(edit);
            }}
          />
        ) : null}
        {layer === "rules" && overview !== null ? (
          <RulesView
            settings={overview.scope.settings.rules}
            onCancel={close(menuButton)}
            onSave={(rules) => {
              close(menuButton)();
              void session.setRules(rules);
            }}
          />
        ) : null}
        {layer === "recognition" && overview !== null && recognitionOf !== null ? (
          <RecognitionLayer
            session={session}
            overview={overview}
            sheet={recognitionOf}
            onClose={() => shell.update({ layer: "places" })}
          />
        ) : null}
        {/* Both places stay: a place keeps its state. */}
        <div hidden={layer !== "places"} {...(layer === "places" && { className: styles.main })}>
          <PlaceTabs place={place} onPlace={goTo} />
          <div className={styles.bars}>
            <ProblemBar problem={state.problem} onDismiss={session.dismissProblem} />
            <ChangeBar change={state.change} onUndo={session.undo} onDismiss={session.dismissChange} />
          </div>
          <ActivityBar activity={state.activity} onCancel={session.cancel} />
          <Panel
            place="audit"
            shown={place === "audit"}
            footer={
              report === null ? null : (
                <AuditFooter
                  progress={state.progress}
                  hasAuditForm={overview?.hasAuditForm === true}
                  onForm={() => void session.writeAuditForm(locale)}
                />
              )
            }
          >
            <LibraryDoorProvider value={openInLibrary}>
              <AuditView
                session={session}
                state={state}
                onTemplates={() => goTo("templates")}
                onScope={() => shell.update({ layer: "scope" })}
                onRecognition={(sheet) => shell.update({ layer: "recognition", recognitionOf: sheet })}
              />
            </LibraryDoorProvider>
          </Panel>
          <Panel place="templates" shown={place === "templates"}>
            <TemplatesView session={session} state={state} onAudit={audit} />
          </Panel>
          <Panel place="functions" shown={place === "functions"}>
            <FunctionsPlace session={session} state={state} shown={place === "functions"} />
          </Panel>
          <Panel place="library" shown={place === "library"}>
            <LibraryPlace
              session={session}
              state={state}
              shown={place === "library"}
              asked={libraryPage}
              onOpened={openedInLibrary}
              onScope={askScope}
              onAudit={audit}
            />
          </Panel>
        </div>
      </main>
    </div>
  );
}
