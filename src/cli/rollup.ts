import { rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { loadCatalogue, type Catalogue } from "../catalogue/catalogue";
import { divisionByCode } from "../catalogue/divisions";
import type { Division } from "../catalogue/types";
import { writeXlsx } from "../hosts/xlsx/writeXlsx";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { rollUpWords } from "../i18n/rollup";
import { verdictLabel } from "../i18n/rules";
import { formTime } from "../report/formTime";
import { rollUpCsv } from "../report/rollup/csv";
import { rollUpHtml } from "../report/rollup/html";
import { rollUpJson } from "../report/rollup/json";
import { rollUp } from "../report/rollup/rollUp";
import { rollUpText } from "../report/rollup/text";
import type { FileSummary, RollUp, SkippedFile } from "../report/rollup/types";
import { rollUpPlan } from "../report/rollup/workbook";
import { checkedDocuments, checkedRegion, checkedYear } from "./checkedOptions";
import { folderFiles, type FolderFiles } from "./folderFiles";
import { errorDetail, UsageError, type ExitStatus, type Io } from "./io";
import type { FileOutcome, RollUpTask } from "./rollupFile";
import { auditInPool } from "./rollupPool";
import { toolStamp } from "./toolStamp";

export interface RollUpOptions {
  readonly region?: string;
  readonly year?: string;
  readonly level?: string;
  readonly planType?: string;
  readonly adopt?: string;
  readonly format?: string;
  readonly out?: string;
  readonly jobs?: string;
}

const formats = ["text", "json", "xlsx", "csv", "html"] as const;
type RollUpFormat = (typeof formats)[number];

/** As asked for, else as the ending of --out says, else text. */
function formatOf({ format, out }: RollUpOptions, locale: Locale): RollUpFormat {
  const ending = out === undefined ? "" : path.extname(out).slice(1).toLowerCase();
  const wanted = format ?? (formats.some((known) => known === ending) ? ending : "text");
  const known = formats.find((one) => one === wanted);
  if (known === undefined)
    throw new UsageError(locale, "badFormat", { text: wanted, names: formats.join(", ") });
  if (known === "xlsx" && out === undefined) throw new UsageError(locale, "needsOut");
  return known;
}

function jobsOf(text: string | undefined, locale: Locale): number {
  if (text === undefined) return Math.max(1, availableParallelism() - 1);
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(locale, "badJobs", { text });
}

function regionOf(text: string | undefined, locale: Locale): Division | null {
  const division = text === undefined ? null : divisionByCode(checkedRegion(text, locale));
  if (division?.level !== "county") return division;
  throw new UsageError(locale, "countyRegion", { text: text ?? "" });
}

async function taskOf(
  folder: string,
  options: RollUpOptions,
  whole: Division | null,
  catalogue: Catalogue,
  locale: Locale,
): Promise<RollUpTask> {
  const state = await stat(folder).catch(() => {
    throw new UsageError(locale, "notFound", { file: folder });
  });
  if (!state.isDirectory()) throw new UsageError(locale, "notFolder", { file: folder });
  const { year, level, planType, adopt } = options;
  return {
    folder,
    whole,
    locale,
    overrides: {
      ...(year === undefined ? {} : { year: checkedYear(year, locale) }),
      ...(level === undefined ? {} : { level }),
      ...(planType === undefined ? {} : { planType }),
      ...(adopt === undefined ? {} : { adopted: checkedDocuments(adopt, catalogue, locale) }),
    },
  };
}

function noteSkipped({ skipped }: FolderFiles, locale: Locale, io: Io): void {
  if (skipped.length === 0) return;
  const words = rollUpWords(locale);
  const files = skipped.map(({ file }) => file).join(words.separator);
  io.note(`${fill(words.skipped, { count: skipped.length, files })}\n`);
}

const outcomeWord = (outcome: FileOutcome, locale: Locale): string => {
  if (outcome.kind === "audited") return verdictLabel(outcome.verdict, locale);
  const words = rollUpWords(locale);
  return outcome.kind === "unreadable" ? words.unreadable : words.ownResult;
};

/** Path of an audited file from where the result lies, for links that go along when both are moved. */
const pathFrom =
  (out: string, folder: string) =>
  (file: string): string | null => {
    const way = path.relative(path.dirname(path.resolve(out)), path.resolve(folder, file));
    return path.isAbsolute(way) ? null : way.split(path.sep).join("/");
  };

async function content(
  result: RollUp,
  format: RollUpFormat,
  folder: string,
  out: string | undefined,
  locale: Locale,
  io: Io,
): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return rollUpText(result, locale);
    case "json":
      return rollUpJson(result, toolStamp);
    case "csv":
      return rollUpCsv(result, locale);
    case "html":
      return rollUpHtml(result, toolStamp, locale);
    case "xlsx": {
      const time = formTime(io.now());
      return writeXlsx(rollUpPlan(result, toolStamp, time, pathFrom(out ?? "", folder), locale));
    }
  }
}

/** Whole or not at all: what is interrupted while it is written leaves the old file as it was. */
async function writeWhole(file: string, bytes: string | Uint8Array, locale: Locale, io: Io): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new UsageError(locale, "cannotWrite", { file, detail: errorDetail(error) });
  }
  io.note(`${fill(cliWords(locale).written, { file })}\n`);
}

/** Worst of all files, as `validate`; a unit that is missing is no file. */
function exitStatusOf(files: readonly FileSummary[]): ExitStatus {
  if (files.some(({ kind }) => kind === "unreadable")) return 2;
  return files.every((file) => file.kind === "audited" && file.verdict === "submittable") ? 0 : 1;
}

/** `green-check rollup`. */
export async function rollUpCommand(
  folder: string,
  options: RollUpOptions,
  locale: Locale,
  io: Io,
): Promise<ExitStatus> {
  const catalogue = loadCatalogue();
  const format = formatOf(options, locale);
  const jobs = jobsOf(options.jobs, locale);
  const region = regionOf(options.region, locale);
  const task = await taskOf(folder, options, region, catalogue, locale);
  const found = await folderFiles(folder, options.out ?? null);
  if (found.found.length === 0) throw new UsageError(locale, "noWorkbooks", { file: folder });
  noteSkipped(found, locale, io);
  const stop = new AbortController();
  const forget = io.onInterrupt?.(() => stop.abort());
  const words = rollUpWords(locale);
  const total = found.found.length;
  const outcomes = await auditInPool(found.found, task, {
    jobs,
    program: io.worker ?? null,
    signal: stop.signal,
    onDone: (outcome, done) => {
      const verdict = outcomeWord(outcome, locale);
      io.note(`${fill(words.audited, { done, total, file: outcome.file, verdict })}\n`);
    },
  });
  if (stop.signal.aborted) {
    io.note(`${words.interrupted}\n`);
    return 2;
  }
  const files = outcomes.flatMap((outcome) => (outcome.kind === "own-result" ? [] : [outcome]));
  const own = outcomes.flatMap((outcome): readonly SkippedFile[] =>
    outcome.kind === "own-result" ? [{ file: outcome.file, reason: "own-result" }] : [],
  );
  const year = task.overrides.year ?? null;
  const result = rollUp(catalogue, files, [...found.skipped, ...own], region, year);
  const bytes = await content(result, format, folder, options.out, locale, io);
  if (options.out !== undefined) await writeWhole(options.out, bytes, locale, io);
  else if (typeof bytes === "string") io.out(bytes);
  forget?.();
  return exitStatusOf(files);
}
