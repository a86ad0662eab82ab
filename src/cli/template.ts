import { readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeXlsx } from "../hosts/xlsx/writeXlsx";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { templateById, templates } from "../templates/registry";
import type { TemplateData, UnusedEntry } from "../templates/types";
import { errorDetail, UsageError, type ExitStatus, type Io } from "./io";
import { writeOutput } from "./writeOutput";

const text = z.string().max(32_767);
const optionalText = z.exactOptional(text);
const documentId = z.enum(["SX", "PKU", "CQ", "NM", "HN"]);

/** Shape of `--data`; unknown keys are refused so that a slip of the pen is not lost in silence. */
const dataSchema = z.strictObject({
  cover: z
    .strictObject({
      reportingUnit: optionalText,
      region: optionalText,
      year: z.exactOptional(z.number().int().min(1949).max(2100)),
      level: optionalText,
      planType: optionalText,
      adopted: z.exactOptional(z.array(documentId)),
    })
    .default({}),
  values: z.record(z.string(), z.union([z.number(), text])).default({}),
  explanations: z.record(z.string(), text).default({}),
  signOff: z
    .strictObject({
      preparer: optionalText,
      reviewer: optionalText,
      head: optionalText,
      phone: optionalText,
      date: optionalText,
    })
    .default({}),
});

const noData: TemplateData = { cover: {}, values: {}, explanations: {}, signOff: {} };

async function readData(file: string, locale: Locale, io: Io): Promise<TemplateData> {
  const source = await (file === "-" ? io.readInput() : readFile(file, "utf8")).catch((error: unknown) => {
    throw new UsageError(locale, "cannotOpen", { file, detail: errorDetail(error) });
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(locale, "badJson", { file, detail: errorDetail(error) });
  }
  const data = dataSchema.safeParse(parsed);
  if (!data.success) {
    const issue = data.error.issues[0];
    throw new UsageError(locale, "badData", {
      path: issue?.path.join(".") || file,
      detail: issue?.message ?? "",
    });
  }
  return data.data;
}

/** A file that was there is kept under a free name beside it: a filled form is work, not output. */
async function keepOldFile(file: string, locale: Locale, io: Io): Promise<void> {
  const exists = async (place: string) =>
    stat(place).then(
      () => true,
      () => false,
    );
  if (!(await exists(file))) return;
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const kept = path.join(dir, `${name}.old${count}${ext}`);
    if (await exists(kept)) continue;
    await rename(file, kept);
    io.note(`${fill(cliWords(locale).keptOld, { file: kept })}\n`);
    return;
  }
}

function unusedText({ key, reason, nearest }: UnusedEntry, locale: Locale): string {
  const words = cliWords(locale);
  if (reason === "repeated") return fill(words.repeatedName, { name: key });
  return nearest.length === 0 ? key : `${key} (${fill(words.nearest, { names: nearest.join("、") })})`;
}

/** `green-check template list`. */
export function listTemplates(format: string, locale: Locale, io: Io): ExitStatus {
  const language = locale === "zh-CN" ? "zh" : "en";
  if (format === "json") {
    const rows = templates.map(({ id, version, title, summary, documents, minutes, layout }) => ({
      id,
      version,
      title: title[language],
      summary: summary[language],
      documents,
      minutes,
      inputs: layout.inputs.map(({ indicator, name, required }) => ({ indicator, name, required })),
    }));
    io.out(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  if (format !== "text") throw new UsageError(locale, "badFormat", { text: format, names: "text, json" });
  for (const { id, title, summary, minutes } of templates) {
    const effort = fill(cliWords(locale).minutes, { count: minutes });
    io.out(`${id}  ${title[language]} (${effort})\n  ${summary[language]}\n`);
  }
  return 0;
}

/** `green-check template fill <id> --out F [--data D]`. */
export async function fillTemplate(
  id: string,
  options: { readonly out: string; readonly data?: string },
  locale: Locale,
  io: Io,
): Promise<ExitStatus> {
  const template = templateById(id);
  if (template === null) {
    const names = templates.map((known) => known.id).join(", ");
    throw new UsageError(locale, "unknownTemplate", { text: id, names });
  }
  const data = options.data === undefined ? noData : await readData(options.data, locale, io);
  const { plan, unused } = template.build(data, {});
  const refused = unused.filter(({ reason }) => reason !== "derived");
  if (refused.length > 0) {
    throw new UsageError(locale, "unknownNames", {
      names: refused.map((entry) => unusedText(entry, locale)).join("; "),
    });
  }
  // The sheet computes these; a value that was given for one is not written, and that is said.
  for (const { key } of unused) io.note(`${fill(cliWords(locale).derivedName, { name: key })}\n`);
  const bytes = await writeXlsx(plan);
  await keepOldFile(options.out, locale, io);
  await writeOutput(options.out, bytes, locale, io);
  return 0;
}
