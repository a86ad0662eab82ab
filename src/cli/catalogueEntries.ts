import { areaName, loadElectricityTables } from "../catalogue/electricityFactors";
import { divisionByCode, fullDivisionName, listedCodes, lookUpCode } from "../catalogue/divisions";
import { loadFactors } from "../catalogue/factors";
import { planSectors } from "../catalogue/planTerms";
import { loadStandards } from "../catalogue/standards";
import type { StandardRecord } from "../catalogue/standards";
import type { StrategyRecord } from "../catalogue/strategyTypes";
import { listIn } from "../catalogue/tableCells";
import type { ReferenceTable } from "../catalogue/tableTypes";
import { unclearPlace } from "../catalogue/unclear";
import type { Bilingual, CatalogueRecord, DocumentId, Force, IndicatorRecord } from "../catalogue/types";
import type { LibraryShelf } from "../taskpane/state/librarySearch";

/** A published factor as it is listed; an electricity factor's item is its area. */
export interface ListedFactor {
  readonly id: string;
  readonly group: string;
  readonly item: string;
  readonly name: Bilingual;
  readonly value: number;
  readonly of: string;
  readonly per: string;
  /** The factor set; for electricity the caliber. */
  readonly set: string;
  readonly year: number | null;
  readonly source: Bilingual;
  readonly confirmed: boolean;
  /** Taken where no set is named. */
  readonly default: boolean;
  readonly notes: readonly Bilingual[];
}

/** A division of the lists of all years. */
export interface ListedDivision {
  readonly code: string;
  readonly name: string;
  /** With its parents; of a code no longer in force its last name. */
  readonly fullName: string;
  readonly state: "current" | "former";
  /** Names that the code bore before. */
  readonly formerNames: readonly string[];
  /** First and last year in which a former code was listed. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** One thing that the catalogue lists, under the list of the JSON in which it stands. */
export type Entry =
  | { readonly list: "indicators"; readonly of: IndicatorRecord }
  | { readonly list: "records"; readonly of: CatalogueRecord }
  | { readonly list: "strategies"; readonly of: StrategyRecord }
  | { readonly list: "tables"; readonly of: ReferenceTable }
  | { readonly list: "standards"; readonly of: StandardRecord }
  | { readonly list: "factors"; readonly of: ListedFactor }
  | { readonly list: "divisions"; readonly of: ListedDivision };

/** What filters look at; null or empty where an entry says nothing of it. */
export interface EntryFacts {
  readonly kind: string;
  readonly document: DocumentId | null;
  readonly indicators: readonly string[];
  readonly region: string | null;
  readonly year: number | null;
  readonly force: Force | null;
  readonly sectors: readonly string[];
  readonly levels: readonly string[];
  /** Printed unclearly or suspect. */
  readonly unclear: boolean;
}

const silent: Omit<EntryFacts, "kind"> = {
  document: null,
  indicators: [],
  region: null,
  year: null,
  force: null,
  sectors: [],
  levels: [],
  unclear: false,
};

const listed = (text: string | null): readonly string[] => (text === null ? [] : [text]);

export function factsOf({ list, of }: Entry): EntryFacts {
  switch (list) {
    case "indicators":
      return { ...silent, kind: "indicator", indicators: [of.code] };
    case "records":
      return recordFacts(of);
    case "strategies": {
      const { document, indicators, sector, level } = of;
      return { ...silent, kind: "strategy", document, indicators, sectors: [sector], levels: [level] };
    }
    case "tables":
      return tableFacts(of);
    case "standards":
      return { ...silent, kind: "standard", document: of.document, sectors: listed(of.sector) };
    case "factors": {
      const { group, item, year, confirmed } = of;
      const region = group === "electricity" && /^\d{6}$/.test(item) ? item : null;
      return { ...silent, kind: "factor", year, region, unclear: !confirmed };
    }
    case "divisions":
      return { ...silent, kind: "division", region: of.code };
  }
}

function recordFacts(record: CatalogueRecord): EntryFacts {
  const { kind, document, region, year, force } = record;
  const said = { ...silent, kind, document, region, year, force, indicators: listed(record.indicator) };
  const unclear = unclearPlace(record.id) !== null;
  if (record.kind !== "target") return { ...said, unclear };
  return { ...said, unclear, sectors: listed(record.sector), levels: record.planLevel };
}

function tableFacts({ document, columns, rows }: ReferenceTable): EntryFacts {
  const codes = columns.filter(({ kind }) => kind === "codes").map(({ key }) => key);
  const sectors = rows
    .flatMap(({ sector }) => (typeof sector === "string" ? [sector] : []))
    .map((sector) => planSectors.find(sector) ?? sector);
  return {
    ...silent,
    kind: "table",
    document,
    indicators: rows.flatMap((row) => codes.flatMap((key) => listIn(row, key))),
    sectors: [...new Set(sectors)],
    unclear: rows.some(({ printed }) => typeof printed === "string"),
  };
}

/** Everything that is listed: indicators, records, strategies, tables, standards and factors, each in its own order. */
export const allEntries = ({ catalogue, records, strategies, tables }: LibraryShelf): readonly Entry[] => [
  ...catalogue.indicators.map((of) => ({ list: "indicators", of }) as const),
  ...records.map((of) => ({ list: "records", of }) as const),
  ...strategies.map((of) => ({ list: "strategies", of }) as const),
  ...tables.map((of) => ({ list: "tables", of }) as const),
  ...loadStandards().map((of) => ({ list: "standards", of }) as const),
  ...listedFactors().map((of) => ({ list: "factors", of }) as const),
];

/** The divisions in the order of codes: thousands, listed only where they are asked for. */
export const divisionEntries = (): readonly Entry[] =>
  listedCodes().flatMap((code) => {
    const { state, names, years } = lookUpCode(code);
    const [name = code, ...formerNames] = names;
    const current = divisionByCode(code);
    const fullName = current === null ? name : fullDivisionName(current);
    return state === "unknown"
      ? []
      : [{ list: "divisions", of: { code, name, fullName, state, formerNames, years } } as const];
  });

const listedFactors = (): readonly ListedFactor[] => [...factorsOfSets(), ...electricityFactors()];

const factorsOfSets = (): readonly ListedFactor[] =>
  Object.entries(loadFactors().groups).flatMap(([group, { factors }]) =>
    factors.map(({ set, item, ...factor }) => ({
      id: `${set.id}/${item.item}/${factor.of}`,
      group,
      item: item.item,
      name: item.name,
      value: factor.value,
      of: factor.of,
      per: factor.per,
      set: set.id,
      year: set.year,
      source: factor.source,
      confirmed: factor.confirmed,
      default: factor.default,
      notes: factor.notes,
    })),
  );

const electricityFactors = (): readonly ListedFactor[] =>
  loadElectricityTables().flatMap(({ year, caliber, source, confirmed, note, values }) =>
    Object.entries(values).map(([item, value]) => ({
      id: `ELECTRICITY/${year}/${caliber}/${item}`,
      group: "electricity",
      item,
      name: areaName(item),
      value,
      of: "kgCO2",
      per: "kWh",
      set: caliber,
      year,
      source,
      confirmed,
      default: caliber === "average",
      notes: note === null ? [] : [note],
    })),
  );
