import { mkdir } from "node:fs/promises";
import path from "node:path";
import { loadCatalogue, type Catalogue } from "../catalogue/catalogue";
import { writeXlsx } from "../hosts/xlsx/writeXlsx";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { auditFormPlan } from "../report/auditForm";
import { formTime } from "../report/formTime";
import { formatReports } from "../report/formatReports";
import { reportFormats, type FileReport, type ReportFormat } from "../report/types";
import type { ScopeOverrides } from "../validation/types";
import { auditFile } from "./auditFile";
import { checkedDocuments, checkedRegion, checkedRules, checkedYear } from "./checkedOptions";
import { workbookFiles } from "./files";
import { UsageError, type ExitStatus, type Io } from "./io";
import { toolStamp } from "./toolStamp";
import { writeOutput } from "./writeOutput";

export interface ValidateOptions {
  readonly region?: string;
  readonly year?: string;
  readonly level?: string;
  readonly planType?: string;
  readonly adopt?: string;
  readonly rules?: string;
  readonly format: string;
  readonly out?: string;
}

const allFormats: readonly string[] = [...reportFormats, "xlsx"];

const overridesOf = (options: ValidateOptions, catalogue: Catalogue, locale: Locale): ScopeOverrides => ({
  ...(options.region === undefined ? {} : { region: checkedRegion(options.region, locale) }),
  ...(options.year === undefined ? {} : { year: checkedYear(options.year, locale) }),
  ...(options.level === undefined ? {} : { level: options.level }),
  ...(options.planType === undefined ? {} : { planType: options.planType }),
  ...(options.adopt === undefined ? {} : { adopted: checkedDocuments(options.adopt, catalogue, locale) }),
  ...(options.rules === undefined ? {} : { rules: checkedRules(options.rules, locale) }),
});

/** Worst of all files: 2 unreadable, 1 not submittable or to be explained, 0 submittable. */
export function exitStatusOf(files: readonly FileReport[]): ExitStatus {
  if (files.some(({ kind }) => kind === "unreadable")) return 2;
  return files.every((file) => file.kind === "audited" && file.report.verdict === "submittable") ? 0 : 1;
}

async function writeForms(
  files: readonly FileReport[],
  out: string,
  catalogue: Catalogue,
  locale: Locale,
  io: Io,
): Promise<void> {
  const audited = files.filter((file) => file.kind === "audited");
  const single = files.length === 1;
  if (!single) await mkdir(out, { recursive: true });
  for (const [index, { file, report }] of audited.entries()) {
    const name = path.basename(file);
    const stamp = { tool: toolStamp, time: formTime(io.now()), file: name };
    const plan = auditFormPlan(catalogue, report, stamp, locale, { linkCells: false });
    // The place in the list keeps equal names from different folders apart.
    const form = path.join(out, `${String(index + 1).padStart(3, "0")} ${path.parse(name).name}.xlsx`);
    const place = single ? out : form;
    await writeOutput(place, await writeXlsx(plan), locale, io);
  }
  for (const file of files) if (file.kind === "unreadable") io.note(`${file.file}: ${file.message}\n`);
}

/** `green-check validate`. */
export async function validateCommand(
  places: readonly string[],
  options: ValidateOptions,
  locale: Locale,
  io: Io,
): Promise<ExitStatus> {
  if (!allFormats.includes(options.format)) {
    throw new UsageError(locale, "badFormat", { text: options.format, names: allFormats.join(", ") });
  }
  if (options.format === "xlsx" && options.out === undefined) throw new UsageError(locale, "needsOut");
  const catalogue = loadCatalogue();
  const overrides = overridesOf(options, catalogue, locale);
  const found = await workbookFiles(places, locale);
  const reports: FileReport[] = [];
  for (const [index, file] of found.entries()) {
    if (found.length > 1) {
      io.note(`${fill(cliWords(locale).reading, { done: index + 1, total: found.length, file })}\n`);
    }
    reports.push(await auditFile(file, catalogue, overrides, locale));
  }
  const format = reportFormats.find((known): known is ReportFormat => known === options.format);
  if (format === undefined) {
    await writeForms(reports, options.out ?? "", catalogue, locale, io);
  } else {
    const text = formatReports(catalogue, toolStamp, reports, format, locale);
    if (options.out === undefined) io.out(text);
    else await writeOutput(options.out, text, locale, io);
  }
  return exitStatusOf(reports);
}
