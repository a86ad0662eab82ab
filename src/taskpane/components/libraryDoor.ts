import { createContext, useContext } from "react";
import type { LibraryPage } from "../state/libraryPages";

/** Opens a page of 知识库 from another place; null where the pane has no library. */
export type LibraryDoor = ((page: LibraryPage) => void) | null;

const context = createContext<LibraryDoor>(null);

export const LibraryDoorProvider = context.Provider;

export const useLibraryDoor = (): LibraryDoor => useContext(context);
