import { statusWord } from "../../assessment/statusWords";
import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import { verdictLabel } from "../../i18n/rules";
import type { Verdict } from "../../validation/types";
import type { Tone } from "../../workbook/plan";
import { columns, text, type ReportTable, type TableCell } from "./table";
import type { FileSummary, MissingUnit, RollUp } from "./types";
import { unitNotes } from "./unitNotes";

export const verdictTones: Readonly<Record<Verdict | "unreadable", Tone>> = {
  submittable: "met",
  "needs-explanation": "warning",
  rejected: "unmet",
  unreadable: "pending",
};

const listed = ["met", "unmet", "warning", "review"] as const;

function fileCells(summary: FileSummary, note: string, locale: Locale): readonly TableCell[] {
  const { unit, file } = summary;
  const audited = summary.kind === "audited" ? summary : null;
  const verdict = audited === null ? "unreadable" : audited.verdict;
  const word = audited === null ? rollUpWords(locale).unreadable : verdictLabel(audited.verdict, locale);
  const { error = null, warning = null, info = null } = audited?.counts ?? {};
  return [
    text(unit.division?.name ?? unit.written),
    text(unit.division?.code ?? null),
    text(audited?.year ?? null),
    { value: word, tone: verdictTones[verdict] },
    ...[error, warning, audited?.explained ?? null, info].map(text),
    ...listed.map((status) => text(audited === null ? null : (audited.statuses[status] ?? 0))),
    { value: file, link: { file, sheet: null, cell: null } },
    text(note),
    text(audited?.contentHash ?? null),
  ];
}

function missingCells({ division, files, listedIn }: MissingUnit, locale: Locale): readonly TableCell[] {
  const words = rollUpWords(locale);
  const notes = [
    files.length === 0 ? words.noFile : "",
    listedIn.length === 0 ? "" : fill(words.listedIn, { files: listedIn.join(words.separator) }),
  ];
  const nothing = Array.from({ length: 8 }, () => text(null));
  return [
    text(division.name),
    text(division.code),
    text(null),
    { value: words.missing, tone: "review" },
    ...nothing,
    text(null),
    text(notes.filter((note) => note !== "").join(locale === "zh-CN" ? "；" : "; ")),
    text(null),
  ];
}

/** Every file with its unit and verdict, then the units from which nothing came. */
export function unitTable(rollUp: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const noteOf = unitNotes(rollUp, locale);
  const absent = rollUp.coverage.missing.filter(({ reason }) => reason === "no-file");
  const rows = [
    ...rollUp.files.map((file) => fileCells(file, noteOf(file), locale)),
    ...absent.map((unit) => missingCells(unit, locale)),
  ];
  return {
    title: words.unitList,
    note: "",
    empty: words.none,
    frozen: 2,
    columns: columns(
      [words.number, 6],
      [words.unit, 18],
      [words.code, 11],
      [words.year, 7],
      [words.verdict, 12],
      [words.error, 9],
      [words.warning, 9],
      [words.explained, 8],
      [words.info, 8],
      ...listed.map((status) => [statusWord(status), 8] as const),
      [words.file, 34],
      [words.note, 40],
      [words.contentHash, 24],
    ),
    rows: rows.map((cells, index) => [text(index + 1), ...cells]),
  };
}
