import type { galleryZh } from "./gallery.zh-CN";

export type GalleryWords = typeof galleryZh;
