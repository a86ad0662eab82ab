/** The two languages of the product; zh-CN is the original. */
export type Locale = "zh-CN" | "en-US";

export const locales: readonly Locale[] = ["zh-CN", "en-US"];
