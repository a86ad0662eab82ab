import { cliWordsEn } from "./cli.en-US";
import { cliWordsZh } from "./cli.zh-CN";
import type { Locale } from "./locale";

export type CliWords = { readonly [Key in keyof typeof cliWordsZh]: string };

export const cliWords = (locale: Locale): CliWords => (locale === "zh-CN" ? cliWordsZh : cliWordsEn);
