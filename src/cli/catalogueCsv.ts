import type { StandardRecord } from "../catalogue/standards";
import type { StrategyRecord } from "../catalogue/strategyTypes";
import type { ReferenceTable, TableCell } from "../catalogue/tableTypes";
import type { CatalogueRecord, IndicatorRecord, TargetRecord } from "../catalogue/types";
import { unclearPlace } from "../catalogue/unclear";
import { factsOf, type Entry, type ListedDivision, type ListedFactor } from "./catalogueEntries";

type Language = "zh" | "en";

export const csvColumns = [
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
  "title",
  "planLevel",
  "planType",
  "sector",
  "found",
  "unclear",
] as const;

type Cells = Partial<Record<(typeof csvColumns)[number], string | null>>;

const valueText = (value: TargetRecord["value"]): string =>
  value === null ? "" : typeof value === "number" ? String(value) : value.join("–");

const conditionText = (conditions: TargetRecord["condition"]): string =>
  conditions.map(({ fact, operator, value }) => `${fact} ${operator} ${String(value)}`).join("; ");

/** What is unclear and who can settle it: 误印、漏字、错行（文件的制定者）. */
function unclearText(id: string, language: Language): string {
  const place = unclearPlace(id);
  return place === null ? "" : `${place.kind[language]} (${place.confirm[language]})`;
}

function recordCells(record: CatalogueRecord, language: Language): Cells {
  const { id, kind, document, force, severity, indicator, year, region } = record;
  const said: Cells = {
    ...{ id, kind, document, force, severity, indicator, region },
    year: year === null ? "" : String(year),
    appliesTo: record.appliesTo?.[language] ?? "",
    summary: record.summary[language],
    note: record.note?.[language] ?? "",
    unclear: unclearText(record.id, language),
  };
  if (record.kind !== "target") return { ...said, items: record.items.join("；") };
  const { operator, value, unit, suspect, printed, suggested, condition, planLevel, planType, sector } =
    record;
  return {
    ...said,
    ...{ operator, unit, printed, suggested, sector },
    value: valueText(value),
    suspect: String(suspect),
    condition: conditionText(condition),
    planLevel: planLevel.join("；"),
    planType: planType.join("；"),
  };
}

const indicatorCells = (indicator: IndicatorRecord, language: Language): Cells => ({
  id: indicator.code,
  indicator: indicator.code,
  title: indicator.name[language],
  unit: indicator.unit,
  summary: indicator.definition[language],
  items: indicator.synonyms.join("；"),
});

const strategyCells = (strategy: StrategyRecord, language: Language): Cells => ({
  id: strategy.id,
  document: strategy.document,
  title: strategy.title,
  summary: strategy.summary[language],
  items: strategy.indicators.join("；"),
  planLevel: strategy.level,
  planType: strategy.type,
  sector: strategy.sector,
});

const standardCells = (standard: StandardRecord, language: Language): Cells => ({
  id: standard.id,
  document: standard.document,
  title: standard.title,
  summary: standard.content?.[language] ?? "",
  items: [standard.kind[language], standard.status?.[language] ?? "", ...standard.aliases]
    .filter((part) => part !== "")
    .join("；"),
  sector: standard.sector,
});

const factorCells = (factor: ListedFactor, language: Language): Cells => ({
  id: factor.id,
  title: factor.name[language],
  value: String(factor.value),
  unit: `${factor.of}/${factor.per}`,
  year: factor.year === null ? "" : String(factor.year),
  suspect: String(!factor.confirmed),
  summary: factor.source[language],
  note: factor.notes.map((note) => note[language]).join("；"),
});

const divisionCells = ({ code, name, fullName, state, formerNames, years }: ListedDivision): Cells => ({
  id: code,
  region: code,
  title: name,
  summary: fullName,
  items: formerNames.join("；"),
  note: years === null ? state : `${state} ${years.first}–${years.last}`,
});

function cellText(cell: TableCell | undefined, language: Language): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  return "zh" in cell ? cell[language] : cell.join("–");
}

/** One row for each row of the table: what its columns hold, one behind the other. */
const tableRows = (table: ReferenceTable, language: Language): readonly Cells[] =>
  table.rows.map((row, at) => ({
    id: `${table.id}/${at + 1}`,
    document: table.document,
    title: table.title[language],
    summary: table.columns
      .map(({ key, name, unit }) => [name[language], cellText(row[key], language), unit ?? ""] as const)
      .filter(([, text]) => text !== "")
      .map(([name, text, unit]) => `${name}=${text}${unit === "1" ? "" : unit}`)
      .join("；"),
    note: at === 0 ? (table.note?.[language] ?? "") : "",
  }));

function entryRows({ list, of }: Entry, language: Language): readonly Cells[] {
  switch (list) {
    case "indicators":
      return [indicatorCells(of, language)];
    case "records":
      return [recordCells(of, language)];
    case "strategies":
      return [strategyCells(of, language)];
    case "tables":
      return tableRows(of, language);
    case "standards":
      return [standardCells(of, language)];
    case "factors":
      return [factorCells(of, language)];
    case "divisions":
      return [divisionCells(of)];
  }
}

/** The rows of an entry, a cell for each of `csvColumns`; `found` says why a search found it. */
export function csvRows(entry: Entry, found: string, language: Language): readonly string[][] {
  const { kind } = factsOf(entry);
  const clause = "clause" in entry.of ? entry.of.clause : { number: "", heading: "" };
  return entryRows(entry, language).map((cells) => {
    const whole: Cells = { kind, clause: clause.number, heading: clause.heading, found, ...cells };
    return csvColumns.map((column) => whole[column] ?? "");
  });
}
