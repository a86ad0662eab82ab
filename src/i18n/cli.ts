import { cliWordsEn } from "./cli.en-US";
import { cliWordsZh, type CliWords } from "./cli.zh-CN";
import type { Locale } from "./locale";

export const cliWords = (locale: Locale): CliWords => (locale === "zh-CN" ? cliWordsZh : cliWordsEn);
