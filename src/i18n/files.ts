import type { FileProblem } from "../workbook/fileProblem";
import { fileProblemEn } from "./files.en-US";
import { fileProblemZh } from "./files.zh-CN";
import type { Locale } from "./locale";

/** One sentence: which file, what is wrong with it, what to do. `fileName` is shown as given. */
export const wordFileProblem = (problem: FileProblem, fileName: string, locale: Locale): string =>
  locale === "zh-CN"
    ? `文件“${fileName}”${fileProblemZh(problem)}。`
    : `The file “${fileName}” ${fileProblemEn(problem)}.`;
