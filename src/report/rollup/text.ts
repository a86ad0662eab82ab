import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import { ruleTitle, severityLabel, verdictLabel } from "../../i18n/rules";
import { expectationSentence } from "./coverageTable";
import { firstLooks, keyFigures, rollUpTitle, verdictLines } from "./overview";
import type { FileSummary, RollUp } from "./types";
import { unitNotes } from "./unitNotes";

function unitLine(file: FileSummary, note: string, locale: Locale): string {
  const words = rollUpWords(locale);
  const verdict = file.kind === "audited" ? verdictLabel(file.verdict, locale) : words.unreadable;
  const counts =
    file.kind === "audited" ? ` ${file.counts.error}/${file.counts.warning}/${file.counts.info}` : "";
  const unit = file.unit.division?.name ?? file.unit.written ?? "—";
  return `  ${verdict}${counts}  ${unit}  ${file.file}${note === "" ? "" : `  （${note}）`}`;
}

/** The roll-up for a terminal: the first glance, then a line a file. */
export function rollUpText(rollUp: RollUp, locale: Locale): string {
  const words = rollUpWords(locale);
  const looks = firstLooks(rollUp, locale);
  const noteOf = unitNotes(rollUp, locale);
  const verdicts = verdictLines(rollUp, locale).map(({ label, count }) => `${label} ${count}`);
  return `${[
    rollUpTitle(rollUp, locale),
    keyFigures(rollUp, locale)
      .map(([label, value]) => `${label} ${value}`)
      .join(" · "),
    verdicts.join(" · "),
    expectationSentence(rollUp, locale),
    "",
    words.lookFirst,
    ...(looks.length === 0 ? [words.nothingFirst] : looks).map((look) => `  ${look}`),
    "",
    words.commonRules,
    ...(rollUp.rules.length === 0 ? [`  ${words.noFindings}`] : []),
    ...rollUp.rules.map(
      ({ rule, severity, findings, files }) =>
        `  ${severityLabel(severity, locale)}  ${words.unitCount} ${files}  ${words.findingCount} ${findings}  ${ruleTitle(rule, locale)}  [${rule}]`,
    ),
    "",
    `${words.unitList}（${words.error}/${words.warning}/${words.info}）`,
    ...rollUp.files.map((file) => unitLine(file, noteOf(file), locale)),
  ].join("\n")}\n`;
}
