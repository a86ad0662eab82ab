import { stringify } from "csv-stringify/sync";
import { loadCatalogue, type Catalogue } from "../catalogue/catalogue";
import { loadRecords } from "../catalogue/statements";
import type { CatalogueRecord, TargetRecord } from "../catalogue/types";
import type { Locale } from "../i18n/locale";
import { checkedDocuments } from "./checkedOptions";
import { UsageError, type ExitStatus, type Io } from "./io";

const columns = [
  "id",
  "kind",
  "document",
  "clause",
  "heading",
  "indicator",
  "operator",
  "value",
  "unit",
  "year",
  "region",
  "appliesTo",
  "force",
  "severity",
  "suspect",
  "printed",
  "suggested",
  "condition",
  "summary",
  "items",
  "note",
] as const;

const valueText = (value: TargetRecord["value"]): string =>
  value === null ? "" : typeof value === "number" ? String(value) : value.join("–");

const conditionText = (conditions: TargetRecord["condition"]): string =>
  conditions.map(({ fact, operator, value }) => `${fact} ${operator} ${String(value)}`).join("; ");

function csvRow(record: CatalogueRecord, language: "zh" | "en"): string[] {
  const target = record.kind === "target" ? record : null;
  const cells: Record<(typeof columns)[number], string> = {
    id: record.id,
    kind: record.kind,
    document: record.document,
    clause: record.clause.number,
    heading: record.clause.heading,
    indicator: record.indicator ?? "",
    operator: target?.operator ?? "",
    value: target === null ? "" : valueText(target.value),
    unit: target?.unit ?? "",
    year: record.year === null ? "" : String(record.year),
    region: record.region ?? "",
    appliesTo: record.appliesTo?.[language] ?? "",
    force: record.force,
    severity: record.severity,
    suspect: target === null ? "" : String(target.suspect),
    printed: target?.printed ?? "",
    suggested: target?.suggested ?? "",
    condition: target === null ? "" : conditionText(target.condition),
    summary: record.summary[language],
    items: record.kind === "target" ? "" : record.items.join("；"),
    note: record.note?.[language] ?? "",
  };
  return columns.map((column) => cells[column]);
}

function chosenRecords(
  catalogue: Catalogue,
  document: string | undefined,
  locale: Locale,
): readonly CatalogueRecord[] {
  const records = loadRecords();
  if (document === undefined) return records;
  const chosen = new Set(checkedDocuments(document, catalogue, locale));
  return records.filter((record) => chosen.has(record.document));
}

/** `green-check catalogue`. */
export function catalogueCommand(
  options: { readonly document?: string; readonly format: string },
  locale: Locale,
  io: Io,
): ExitStatus {
  const catalogue = loadCatalogue();
  const records = chosenRecords(catalogue, options.document, locale);
  switch (options.format) {
    case "json": {
      const { version, documents, indicators } = catalogue;
      io.out(`${JSON.stringify({ catalogue: version, documents, indicators, records }, null, 2)}\n`);
      return 0;
    }
    case "csv": {
      const rows = records.map((record) => csvRow(record, locale === "zh-CN" ? "zh" : "en"));
      io.out(`\uFEFF${stringify([[...columns], ...rows], { escape_formulas: true })}`);
      return 0;
    }
    default:
      throw new UsageError(locale, "badFormat", { text: options.format, names: "json, csv" });
  }
}
