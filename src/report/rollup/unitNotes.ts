import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import type { FileSummary, RollUp } from "./types";

/** What a reader of the list should know about each file, beside its verdict. */
export function unitNotes({ coverage }: RollUp, locale: Locale): (file: FileSummary) => string {
  const words = rollUpWords(locale);
  const others = (files: readonly string[], own: string): string =>
    files.filter((file) => file !== own).join(words.separator);
  const duplicates = new Map(
    coverage.duplicates.flatMap(({ files }) => files.map((file, index) => [file, { files, index }] as const)),
  );
  const alike = new Map(coverage.sameContent.flatMap((files) => files.map((file) => [file, files] as const)));
  const [outside, unknown, otherYears] = [coverage.outside, coverage.unknown, coverage.otherYears].map(
    (files) => new Set(files),
  );
  return (summary) => {
    const { file, unit } = summary;
    const duplicate = duplicates.get(file);
    const same = alike.get(file);
    return [
      summary.kind === "unreadable" ? summary.message : "",
      duplicate === undefined
        ? ""
        : fill(duplicate.index === 0 ? words.firstCounts : words.duplicateNote, {
            files: others(duplicate.files, file),
          }),
      same === undefined ? "" : fill(words.sameContentNote, { files: others(same, file) }),
      outside?.has(file) === true ? words.outsideNote : "",
      unknown?.has(file) === true ? words.unknownNote : "",
      otherYears?.has(file) === true ? words.otherYearNote : "",
      unit.from === "file-name" ? words.fromFileName : "",
    ]
      .filter((note) => note !== "")
      .join(locale === "zh-CN" ? "；" : "; ");
  };
}
