import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { libraryWords } from "../../i18n/library";
import { DocumentPage } from "../components/library/DocumentPage";
import { FieldPage } from "../components/library/FieldPage";
import { IndicatorPage } from "../components/library/IndicatorPage";
import { LibraryHome } from "../components/library/LibraryHome";
import { PageFrame } from "../components/library/PageFrame";
import { TablePage } from "../components/library/TablePage";
import { LibraryProvider } from "../components/library/libraryContext";
import { useLocale } from "../components/useLocale";
import { type LibraryPage, askedFor, closed, firstTrail, opened } from "../state/libraryPages";
import { libraryShelf } from "../state/libraryShelf";
import type { SidebarSession, SidebarState } from "../state/types";

const useStyles = makeStyles({
  library: {
    height: "100%",
    minHeight: 0,
    // Where colours are forced a link looks like the text around it.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
});

function Page({ page }: { readonly page: LibraryPage }) {
  switch (page.kind) {
    case "home":
      return <LibraryHome />;
    case "document":
      return <DocumentPage {...page} />;
    case "field":
      return <FieldPage {...page} />;
    case "indicator":
      return <IndicatorPage code={page.code} />;
    case "table":
      return <TablePage id={page.id} />;
  }
}

export interface LibraryViewProps {
  readonly session: SidebarSession;
  readonly state: SidebarState;
  /** Whether the place is the one that is seen. */
  readonly shown: boolean;
  /** A page that another place asks for; null where none does. */
  readonly asked: LibraryPage | null;
  /** Told once the page that was asked for is open. */
  readonly onOpened: () => void;
  readonly onScope: () => void;
  readonly onAudit: () => void;
}

/** 知识库: what the documents say, and what of it holds for this workbook. */
export function LibraryView({ session, state, shown, asked, onOpened, onScope, onAudit }: LibraryViewProps) {
  const styles = useStyles();
  const { locale, language } = useLocale();
  const [trail, setTrail] = useState(firstTrail);
  const shelf = useMemo(libraryShelf, []);
  /** What led to each page: the focus goes back to it. */
  const origins = useRef<(Element | null)[]>([]);
  const returning = useRef<Element | null>(null);

  const open = useCallback((page: LibraryPage) => {
    origins.current.push(document.activeElement);
    setTrail((before) => opened(before, page));
  }, []);
  const back = () => {
    returning.current = origins.current.pop() ?? null;
    setTrail(closed);
  };
  useLayoutEffect(() => {
    if (returning.current instanceof HTMLElement) returning.current.focus({ preventScroll: true });
    returning.current = null;
  }, [trail]);
  useEffect(() => {
    if (asked === null) return;
    origins.current = [];
    setTrail((before) => askedFor(before, asked));
    onOpened();
  }, [asked, onOpened]);

  const tools = useMemo(
    () => ({ words: libraryWords[locale], locale, language, shelf, session, state, open, onScope, onAudit }),
    [locale, language, shelf, session, state, open, onScope, onAudit],
  );
  const last = trail.pages.at(-1);
  return (
    <LibraryProvider value={tools}>
      <div className={styles.library}>
        {trail.pages.map((one) => (
          <PageFrame
            key={one.key}
            shown={shown && one === last}
            onBack={one.page.kind === "home" ? null : back}
          >
            <Page page={one.page} />
          </PageFrame>
        ))}
      </div>
    </LibraryProvider>
  );
}
