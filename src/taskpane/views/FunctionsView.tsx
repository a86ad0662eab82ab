import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { galleryWords } from "../../i18n/gallery";
import { FunctionPage } from "../components/functions/FunctionPage";
import { FunctionsHome } from "../components/functions/FunctionsHome";
import { firstEntries } from "../components/functions/firstEntries";
import { GalleryProvider } from "../components/functions/galleryContext";
import { useSelection } from "../components/functions/useSheet";
import { useLocale } from "../components/useLocale";
import { galleryFunctions, type GalleryFunction } from "../state/functionGallery";
import type { ArgumentEntry } from "../state/functionGalleryArguments";
import type { SidebarSession, SidebarState } from "../state/types";

const useStyles = makeStyles({
  place: { height: "100%", minHeight: 0 },
  home: { height: "100%", overflowY: "auto", overflowX: "hidden", position: "relative" },
});

export interface FunctionsViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  /** Whether the place is the one that is seen. */
  readonly shown: boolean;
}

/** 函数: finds one, puts its arguments together with the sheet, shows what it gives, writes it into a cell. */
export function FunctionsView({ session, state, shown }: FunctionsViewProps) {
  const styles = useStyles();
  const { locale, language } = useLocale();
  const functions = useMemo(() => galleryFunctions(locale), [locale]);
  const [name, setName] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [drafts, setDrafts] = useState<ReadonlyMap<string, readonly ArgumentEntry[]>>(new Map());
  const [recent, setRecent] = useState(session.recentFunctions);
  const selected = useSelection(session, shown);
  const home = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const returning = useRef<string | null>(null);
  const entry = functions.find((one) => one.name === name) ?? null;

  // Back in the list, it stands where it was, on the function that was open.
  useLayoutEffect(() => {
    if (entry !== null || returning.current === null) return;
    if (home.current) home.current.scrollTop = top.current;
    home.current
      ?.querySelector<HTMLElement>(`[data-function="${returning.current}"]`)
      ?.focus({ preventScroll: true });
    returning.current = null;
  }, [entry]);

  const open = (next: GalleryFunction) => {
    setDrafts((before) =>
      before.has(next.name)
        ? before
        : new Map(before).set(next.name, firstEntries(next, state.overview?.scope ?? null)),
    );
    setName(next.name);
  };
  const tools = useMemo(
    () => ({ words: galleryWords[locale], locale, language, session, state }),
    [locale, language, session, state],
  );
  return (
    <GalleryProvider value={tools}>
      <div className={styles.place}>
        {entry === null ? (
          <div
            ref={home}
            className={styles.home}
            onScroll={({ currentTarget }) => {
              if (shown) top.current = currentTarget.scrollTop;
            }}
          >
            <FunctionsHome functions={functions} recent={recent} text={text} onText={setText} onOpen={open} />
          </div>
        ) : null}
        {entry === null ? null : (
          <FunctionPage
            key={entry.name}
            entry={entry}
            entries={drafts.get(entry.name) ?? []}
            selected={selected}
            shown={shown}
            onChange={(entries) => setDrafts((before) => new Map(before).set(entry.name, entries))}
            onInserted={() => setRecent(session.recentFunctions())}
            onBack={() => {
              returning.current = entry.name;
              setName(null);
            }}
          />
        )}
      </div>
    </GalleryProvider>
  );
}
