import { galleryEn } from "./gallery.en-US";
import { galleryZh } from "./gallery.zh-CN";
import type { GalleryWords } from "./galleryWords";
import type { Locale } from "./locale";

/** Words of 函数, loaded with it. */
export const galleryWords: Readonly<Record<Locale, GalleryWords>> = {
  "zh-CN": galleryZh,
  "en-US": galleryEn,
};
