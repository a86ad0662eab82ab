import { createContext, useContext } from "react";
import type { GalleryWords } from "../../../i18n/galleryWords";
import type { Locale } from "../../../i18n/locale";
import type { SidebarSession, SidebarState } from "../../state/types";

/** What every part of 函数 needs. */
export interface GalleryTools {
  readonly words: GalleryWords;
  readonly locale: Locale;
  readonly language: "zh" | "en";
  readonly session: SidebarSession;
  readonly state: SidebarState;
}

const context = createContext<GalleryTools | null>(null);

export const GalleryProvider = context.Provider;

export function useGallery(): GalleryTools {
  const tools = useContext(context);
  if (tools === null) throw new Error("no gallery around this part");
  return tools;
}
