import { type Locale, locales } from "../i18n/locale";

/** "?lang=en-US" → English; Chinese where the address says nothing that we know. */
export function localeOfAddress(search: string): Locale {
  const asked = new URLSearchParams(search).get("lang");
  return locales.find((locale) => locale === asked) ?? "zh-CN";
}
