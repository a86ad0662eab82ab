import type { Locale } from "./locale";
import { paneEn } from "./pane.en-US";
import { paneZh } from "./pane.zh-CN";
import type { PaneWords } from "./paneWords";

export const paneWords: Readonly<Record<Locale, PaneWords>> = { "zh-CN": paneZh, "en-US": paneEn };
