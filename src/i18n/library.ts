import { libraryEn } from "./library.en-US";
import { libraryZh } from "./library.zh-CN";
import type { LibraryWords } from "./libraryWords";
import type { Locale } from "./locale";

/** Words of 知识库, loaded with it. */
export const libraryWords: Readonly<Record<Locale, LibraryWords>> = {
  "zh-CN": libraryZh,
  "en-US": libraryEn,
};
