import { Command, CommanderError, Option } from "commander";
import { cliWords } from "../i18n/cli";
import type { CliWords } from "../i18n/cli.zh-CN";
import { fill } from "../i18n/fill";
import { locales, type Locale } from "../i18n/locale";
import { rollUpWords } from "../i18n/rollup";
import type { CatalogueOptions } from "./catalogueFilters";
import { errorDetail, UsageError, type ExitStatus, type Io } from "./io";
import type { RollUpOptions } from "./rollup";
import type { ValidateOptions } from "./validate";

declare const __VERSION__: string | undefined;

interface Outcome {
  status: ExitStatus;
}

/** The language is looked for before anything is parsed, because the help itself is in it. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  if (at < 0) return "zh-CN";
  const text = argv[at]?.split("=")[1] ?? argv[at + 1] ?? "";
  const locale = locales.find((known) => known.toLowerCase() === text.toLowerCase());
  if (locale === undefined) throw new UsageError("zh-CN", "badLanguage", { text });
  return locale;
}

const helpTitles = (words: CliWords): Readonly<Record<string, string>> => ({
  "Usage:": words.helpUsage,
  "Arguments:": words.helpArguments,
  "Options:": words.helpOptions,
  "Commands:": words.helpCommands,
});

/** What was wrong with the command line, from commander's code and the name that it quotes. */
function usageSentence({ code, message }: CommanderError, words: CliWords): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const sentences: Readonly<Record<string, string>> = {
    "commander.missingArgument": words.missingArgument,
    "commander.excessArguments": words.excessArguments,
    "commander.unknownOption": words.unknownOption,
    "commander.unknownCommand": words.unknownCommand,
    "commander.optionMissingArgument": words.optionNeedsValue,
    "commander.missingMandatoryOptionValue": words.missingOption,
  };
  return fill(sentences[code] ?? message, { name });
}

/** The whole command line; each command's code is loaded only when it runs, so that starting stays quick. */
function program(locale: Locale, io: Io, outcome: Outcome): Command {
  const words = cliWords(locale);
  const lang = () => new Option("--lang <language>", words.lang);
  const root = new Command("green-check")
    .description(words.description)
    .version(typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0")
    .addOption(lang())
    .exitOverride()
    .helpCommand(false)
    .helpOption("-h, --help", words.help)
    .configureHelp({ styleTitle: (title) => helpTitles(words)[title] ?? title })
    // The sentence for a mistake is ours, in the user's language; see usageSentence.
    .configureOutput({ writeOut: io.out, writeErr: io.note, outputError: () => undefined });

  root
    .command("validate")
    .description(words.validate)
    .argument("<file|folder...>", words.validateFiles)
    .option("--region <name|code>", words.region)
    .option("--year <year>", words.year)
    .option("--level <level>", words.level)
    .option("--plan-type <type>", words.planType)
    .option("--adopt <documents>", words.adopt)
    .option("--rules <settings>", words.rules)
    .option("--format <format>", `${words.format}: text, json, sarif, junit, csv, html, xlsx`, "text")
    .option("--out <file>", words.out)
    .addOption(lang())
    .action(async (places: string[], options: ValidateOptions) => {
      const { validateCommand } = await import("./validate");
      outcome.status = await validateCommand(places, options, locale, io);
    });

  const rollUp = rollUpWords(locale);
  root
    .command("rollup")
    .description(rollUp.command)
    .argument("<folder>", rollUp.folder)
    .option("--region <name|code>", rollUp.region)
    .option("--year <year>", words.year)
    .option("--level <level>", words.level)
    .option("--plan-type <type>", words.planType)
    .option("--adopt <documents>", words.adopt)
    .option("--format <format>", `${words.format}: text, json, xlsx, csv, html`)
    .option("--out <file>", rollUp.out)
    .option("--jobs <count>", rollUp.jobs)
    .addOption(lang())
    .action(async (folder: string, options: RollUpOptions) => {
      const { rollUpCommand } = await import("./rollup");
      outcome.status = await rollUpCommand(folder, options, locale, io);
    });

  const template = root.command("template").description(words.template);
  template
    .command("list")
    .description(words.templateList)
    .option("--format <format>", `${words.format}: text, json`, "text")
    .addOption(lang())
    .action(async ({ format }: { format: string }) => {
      const { listTemplates } = await import("./template");
      outcome.status = listTemplates(format, locale, io);
    });
  template
    .command("fill")
    .description(words.templateFill)
    .argument("<id>", words.templateId)
    .requiredOption("--out <file>", words.out)
    .option("--data <file>", words.templateData)
    .addOption(lang())
    .action(async (id: string, options: { out: string; data?: string }) => {
      const { fillTemplate } = await import("./template");
      outcome.status = await fillTemplate(id, options, locale, io);
    });

  root
    .command("catalogue")
    .description(words.catalogue)
    .option("--kind <kinds>", words.kind)
    .option("--document <ids>", words.document)
    .option("--indicator <name|code>", words.indicator)
    .option("--region <name|code>", words.catalogueRegion)
    .option("--year <year>", words.dueYear)
    .option("--force <forces>", words.force)
    .option("--sector <sectors>", words.sector)
    .option("--level <levels>", words.level)
    .option("--suspect", words.suspect)
    .option("--search <text>", words.search)
    .option("--format <format>", `${words.format}: json, csv`, "json")
    .addOption(lang())
    .action(async (options: CatalogueOptions) => {
      const { catalogueCommand } = await import("./catalogue");
      outcome.status = catalogueCommand(options, locale, io);
    });

  root
    .command("call")
    .description(words.call)
    .argument("<function>", words.callName)
    .argument("[arguments]", words.callArguments, "[]")
    .addOption(lang())
    .action(async (name: string, argumentText: string) => {
      const { callCommand } = await import("./call");
      outcome.status = callCommand(name, argumentText, locale, io);
    });
  return root;
}

/**
 * Runs one command line (without node and script) and gives the exit status of DESIGN.md section 5.
 * Never throws: what goes wrong is one sentence on the note stream and status 2.
 */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let locale: Locale = "zh-CN";
  const outcome: Outcome = { status: 0 };
  try {
    locale = localeOf(argv);
    await program(locale, io, outcome).parseAsync([...argv], { from: "user" });
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for ends well; help shown for want of a command does not.
      if (error.exitCode === 0) return 0;
      if (error.code !== "commander.help") io.note(`${usageSentence(error, cliWords(locale))}\n`);
      return 2;
    }
    const text =
      error instanceof UsageError
        ? error.message
        : fill(cliWords(locale).unexpected, { detail: errorDetail(error) });
    io.note(`${text}\n`);
    return 2;
  }
}
