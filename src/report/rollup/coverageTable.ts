import { divisionVintage } from "../../catalogue/divisions";
import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import type { RollUpWords } from "../../i18n/rollup.zh-CN";
import type { Tone } from "../../workbook/plan";
import { columns, text, type ReportTable, type TableCell } from "./table";
import type { FileSummary, RollUp, SkippedFile } from "./types";
import { unitNotes } from "./unitNotes";

/** How it was decided who should report: one sentence. */
export function expectationSentence({ coverage }: RollUp, locale: Locale): string {
  const words = rollUpWords(locale);
  const { decidedBy, whole, level, expected } = coverage;
  if (decidedBy === "unknown" || level === null) return words.decidedUnknown;
  return fill(decidedBy === "option" ? words.decidedByOption : words.decidedByFiles, {
    region: whole?.name ?? words.country,
    level: words[level],
    count: expected.length,
    vintage: divisionVintage,
  });
}

export const skipReason = ({ reason }: SkippedFile, words: RollUpWords): string => {
  switch (reason) {
    case "lock-file":
      return words.lockFile;
    case "hidden":
      return words.hidden;
    case "not-a-workbook":
      return words.notWorkbook;
    case "link":
      return words.link;
    case "own-result":
      return words.ownResult;
    case "not-readable":
      return words.folderUnreadable;
  }
};

/** Who is missing, who came twice, and which files do not fit in; then the files that were not audited. */
export function coverageTable(rollUp: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const { coverage, files, skipped } = rollUp;
  const byName = new Map<string, FileSummary>(files.map((file) => [file.file, file]));
  const noteOf = unitNotes(rollUp, locale);
  const line = (
    kind: string,
    tone: Tone,
    unit: string,
    code: string,
    details: string,
  ): readonly TableCell[] => [{ value: kind, tone }, text(unit), text(code), text(details)];
  const fileLine = (kind: string, tone: Tone) => (name: string) => {
    const file = byName.get(name);
    const division = file?.unit.division ?? null;
    const unit = division?.name ?? file?.unit.written ?? "";
    return [
      ...line(kind, tone, unit, division?.code ?? "", file === undefined ? "" : noteOf(file)),
      { value: name, link: { file: name, sheet: null, cell: null } },
    ];
  };
  const missing = coverage.missing.map(({ division, reason, files: own, listedIn }) => [
    ...line(
      reason === "unreadable" ? words.unreadable : words.missing,
      reason === "unreadable" ? "pending" : "review",
      division.name,
      division.code,
      listedIn.length === 0
        ? reason === "unreadable"
          ? ""
          : words.noFile
        : fill(words.listedIn, { files: listedIn.join(words.separator) }),
    ),
    text(own.join(words.separator)),
  ]);
  return {
    title: words.coverage,
    note: expectationSentence(rollUp, locale),
    empty: words.fullCoverage,
    frozen: 0,
    columns: columns(
      [words.kind, 16],
      [words.unit, 20],
      [words.code, 12],
      [words.details, 60],
      [words.file, 44],
    ),
    rows: [
      ...missing,
      ...coverage.duplicates.flatMap((unit) => unit.files.map(fileLine(words.duplicate, "warning"))),
      ...coverage.sameContent.flat().map(fileLine(words.sameContent, "note")),
      ...coverage.outside.map(fileLine(words.outsideNote, "note")),
      ...coverage.unknown.map(fileLine(words.unknownNote, "review")),
      ...coverage.otherYears.map(fileLine(words.otherYear, "note")),
      ...skipped.map((file) => [
        ...line(words.skippedFiles, "muted", "", "", skipReason(file, words)),
        text(file.file),
      ]),
    ],
  };
}
