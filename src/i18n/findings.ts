import type { Finding } from "../validation/types";
import { suggestionEn, wordFindingEn } from "./findings.en-US";
import { suggestionZh, wordFindingZh } from "./findings.zh-CN";
import type { Locale } from "./locale";

/**
 * What is wrong, as one plain sentence that begins with the row's name as the sheet writes it; the cell's
 * address is not repeated. "广场集中硬地面积（最大）20,001 m²，超过上限 20,000 m²（山西意见 第3条）".
 */
export const wordFinding = (finding: Finding, locale: Locale): string =>
  locale === "zh-CN" ? wordFindingZh(finding) : wordFindingEn(finding);

/** What to do about it, as one plain sentence. */
export const findingSuggestion = (finding: Finding, locale: Locale): string =>
  locale === "zh-CN" ? suggestionZh(finding) : suggestionEn(finding);
