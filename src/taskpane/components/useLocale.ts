import { useTranslation } from "react-i18next";
import type { Locale } from "../../i18n/locale";

/** The pane's language, and the key of texts that seeds hold in both. */
export function useLocale(): { readonly locale: Locale; readonly language: "zh" | "en" } {
  const { i18n } = useTranslation();
  return i18n.language === "zh-CN"
    ? { locale: "zh-CN", language: "zh" }
    : { locale: "en-US", language: "en" };
}
