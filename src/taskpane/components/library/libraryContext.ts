import { createContext, useContext } from "react";
import type { LibraryWords } from "../../../i18n/libraryWords";
import type { Locale } from "../../../i18n/locale";
import type { LibraryPage } from "../../state/libraryPages";
import type { LibraryShelf } from "../../state/librarySearch";
import type { SidebarSession, SidebarState } from "../../state/types";

/** What every page of the library needs. */
export interface LibraryTools {
  readonly words: LibraryWords;
  readonly locale: Locale;
  readonly language: "zh" | "en";
  readonly shelf: LibraryShelf;
  readonly session: SidebarSession;
  readonly state: SidebarState;
  /** Lays a page over the present one. */
  readonly open: (page: LibraryPage) => void;
  /** Goes to where the scope is chosen. */
  readonly onScope: () => void;
  /** Goes to 审核 and audits. */
  readonly onAudit: () => void;
}

const context = createContext<LibraryTools | null>(null);

export const LibraryProvider = context.Provider;

export function useLibrary(): LibraryTools {
  const value = useContext(context);
  if (value === null) throw new Error("A page of the library is shown outside of it.");
  return value;
}
