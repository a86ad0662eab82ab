import type { Locale } from "../../i18n/locale";
import { reportWords } from "../../i18n/report";
import { rollUpWords } from "../../i18n/rollup";
import { escapeMarkup } from "../markup";
import type { ToolStamp } from "../types";
import { expectationSentence } from "./coverageTable";
import { firstLooks, keyFigures, rollUpTitle, verdictLines } from "./overview";
import type { ReportTable, TableCell } from "./table";
import type { RollUp } from "./types";
import { rollUpTables } from "./workbook";

const style = `
:root{color-scheme:light;--line:#d1d1d1;--soft:#5c6670}
body{font:15px/1.55 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem}
.soft{color:var(--soft);font-size:.875rem}dl{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
dl div{border:1px solid var(--line);border-radius:6px;padding:.4rem 1rem;min-width:5rem}dt{font-size:.8125rem;color:var(--soft)}dd{margin:0;font-size:1.5rem;font-weight:600}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:#dcebe1;color:#123524;white-space:nowrap}td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.met{background:#e6f6f0;color:#00563f}.note{background:#d9e9f6;color:#0b4a75}.warning{background:#fbdc9f;color:#5a3600}.pending{background:#cbcfd4;color:#33393f}.review{background:#ddb9d0;color:#57173f}.unmet{background:#efa583;color:#541800}.muted{color:var(--soft)}
@media print{body{margin:0;max-width:none;font-size:9pt}h2{break-before:page}tr{break-inside:avoid}}`;

function cellMarkup({ value, tone, format, suffix }: TableCell): string {
  const classes = [
    tone === undefined || tone === "title" ? "" : tone,
    typeof value === "number" ? "number" : "",
  ];
  const named = classes.filter((name) => name !== "").join(" ");
  const shown =
    typeof value === "number" && format === "0%" ? `${Math.round(value * 100)}%` : String(value ?? "");
  return `<td${named === "" ? "" : ` class="${named}"`}>${escapeMarkup(shown + (suffix ?? ""))}</td>`;
}

function tableMarkup({ title, note, empty, columns, rows }: ReportTable): string {
  const heads = columns.map(({ head }) => `<th>${escapeMarkup(head)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cellMarkup).join("")}</tr>`).join("");
  const list =
    rows.length === 0
      ? `<p>${escapeMarkup(empty)}</p>`
      : `<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
  return `<h2>${escapeMarkup(title)}</h2>${note === "" ? "" : `<p class="soft">${escapeMarkup(note)}</p>`}${list}`;
}

/** One self-contained page with every list; nothing is loaded from outside. */
export function rollUpHtml(rollUp: RollUp, tool: ToolStamp, locale: Locale): string {
  const words = rollUpWords(locale);
  const list = reportWords(locale);
  const looks = firstLooks(rollUp, locale);
  const title = escapeMarkup(rollUpTitle(rollUp, locale));
  const versions = `${list.toolVersion} ${tool.version} · ${list.catalogueVersion} ${tool.catalogue} · ${list.ruleVersion} ${tool.rules}`;
  const figures = [
    ...keyFigures(rollUp, locale),
    ...verdictLines(rollUp, locale).map(({ label, count }) => [label, String(count)] as const),
  ];
  const tiles = figures
    .map(([label, value]) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`)
    .join("");
  const first = (looks.length === 0 ? [words.nothingFirst] : looks).map(
    (look) => `<li>${escapeMarkup(look)}</li>`,
  );
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p class="soft">${escapeMarkup(versions)}</p><dl>${tiles}</dl><p class="soft">${escapeMarkup(expectationSentence(rollUp, locale))}</p>
<h2 style="break-before:auto">${escapeMarkup(words.lookFirst)}</h2><ul>${first.join("")}</ul>${rollUpTables(rollUp, locale).map(tableMarkup).join("")}</body></html>
`;
}
