import documentSeeds from "../../seeds/documents.json";
import factSeeds from "../../seeds/facts.json";
import indicatorSeeds from "../../seeds/indicators.json";
import chongqingSeeds from "../../seeds/records.cq.json";
import hunanSeeds from "../../seeds/records.hn.json";
import innerMongoliaSeeds from "../../seeds/records.nm.json";
import reportSeeds from "../../seeds/records.pku.json";
import shanxiSeeds from "../../seeds/records.sx.json";
import versionSeed from "../../seeds/version.json";
import { type IndicatorSeed, withDefinitions } from "./definitions";
import type {
  DocumentId,
  DocumentRecord,
  FactRecord,
  IndicatorCode,
  IndicatorRecord,
  RecordCore,
  StatementRecord,
  TargetRecord,
} from "./types";

/** What a formula can be held against, ready to be asked; duties, lists and facts are in `statements.ts`. */
export interface Catalogue {
  /** Version of the knowledge, printed on audit forms. */
  readonly version: string;
  readonly documents: readonly DocumentRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly targets: readonly TargetRecord[];
  /** Indicators that a document names without asking for a value. */
  readonly namings: readonly StatementRecord[];
  /** Facts that conditions speak of, with what holds where nothing is said. */
  readonly facts: readonly FactRecord[];
  readonly indicatorByCode: (code: string) => IndicatorRecord | null;
  /** Targets of an indicator in every document and territory; empty where there is none. */
  readonly targetsOf: (code: IndicatorCode) => readonly TargetRecord[];
  readonly documentById: (id: DocumentId) => DocumentRecord;
}

/** Seeds are checked field by field by `schema.ts` in the tests and at build, and trusted here. */
const checkedAtBuild = <Checked>(seeds: unknown): Checked => seeds as Checked;

/** In the add-in without the words that no formula needs: see `statements.ts`. */
const recordSeeds = [...shanxiSeeds, ...reportSeeds, ...chongqingSeeds, ...innerMongoliaSeeds, ...hunanSeeds];

let loaded: Catalogue | null = null;

/** The catalogue; built once, with no checks at run time. */
export function loadCatalogue(): Catalogue {
  loaded ??= buildCatalogue(
    versionSeed.catalogue,
    checkedAtBuild<readonly DocumentRecord[]>(documentSeeds),
    withDefinitions(checkedAtBuild<readonly IndicatorSeed[]>(indicatorSeeds)),
    checkedAtBuild<readonly FactRecord[]>(factSeeds),
    checkedAtBuild<readonly RecordCore[]>(recordSeeds),
  );
  return loaded;
}

/** A catalogue over given records; `loadCatalogue` gives the shipped one. */
export function buildCatalogue(
  version: string,
  documents: readonly DocumentRecord[],
  indicators: readonly IndicatorRecord[],
  facts: readonly FactRecord[],
  records: readonly RecordCore[],
): Catalogue {
  const targets = records.filter((record) => record.kind === "target");
  const namings = records.filter(isNaming);
  const byCode = new Map<string, IndicatorRecord>(indicators.map((record) => [record.code, record]));
  const byDocument = new Map(documents.map((record) => [record.id, record]));
  const byIndicator = groupByIndicator(targets);
  return {
    version,
    documents,
    indicators,
    targets,
    namings,
    facts,
    indicatorByCode: (code) => byCode.get(code) ?? null,
    targetsOf: (code) => byIndicator.get(code) ?? [],
    documentById: (id) => {
      const document = byDocument.get(id);
      if (document === undefined) throw new RangeError(`No document ${id} in the catalogue`);
      return document;
    },
  };
}

const isNaming = (record: RecordCore): record is StatementRecord => record.kind === "indicator";

function groupByIndicator(
  targets: readonly TargetRecord[],
): ReadonlyMap<IndicatorCode, readonly TargetRecord[]> {
  const groups = new Map<IndicatorCode, TargetRecord[]>();
  for (const target of targets) {
    const group = groups.get(target.indicator);
    if (group === undefined) groups.set(target.indicator, [target]);
    else group.push(target);
  }
  return groups;
}
