import farmSeed from "../../seeds/factors/farm.json";
import freightSeed from "../../seeds/factors/freight.json";
import fuelSeed from "../../seeds/factors/fuels.json";
import heatSeed from "../../seeds/factors/heat.json";
import landSeed from "../../seeds/factors/land.json";
import setSeeds from "../../seeds/factors/sets.json";
import standardCoalSeed from "../../seeds/factors/standard-coal.json";
import versionSeed from "../../seeds/factors/version.json";
import { multiply, tidyNumber } from "../quantity/decimal";
import type { Factor, FactorGroup, FactorItem, FactorSet } from "./factorTypes";
import type { Bilingual } from "./types";

/** Carbon to carbon dioxide by molar mass. */
const carbonDioxidePerCarbon = 44 / 12;
const kilometresPerMile = 1.609344;
const kilogramsPerTonne = 1000;

interface GivenFactor {
  readonly set: string;
  readonly item: string;
  readonly default: boolean;
  readonly confirmed: boolean;
  readonly note: Bilingual | null;
}

interface ValueFactor extends GivenFactor {
  readonly value: number;
  readonly of: string;
  readonly per: string;
  readonly source: Bilingual | null;
}

/** Either carbon content (tC/GJ) and oxidation, or an emission factor (tCO2/TJ), over a heating value (GJ a unit). */
interface FuelFactor extends GivenFactor {
  readonly heatingValue: number;
  readonly carbonContent: number | null;
  readonly oxidation: number | null;
  readonly emissionFactor: number | null;
}

const sets: readonly FactorSet[] = setSeeds;
const setById = new Map(sets.map((set) => [set.id, set]));

function knownSet(id: string): FactorSet {
  const set = setById.get(id);
  if (!set) throw new RangeError(`No factor set ${id}`);
  return set;
}

function knownItem(items: readonly FactorItem[], code: string): FactorItem {
  const item = items.find((candidate) => candidate.item === code);
  if (!item) throw new RangeError(`No item ${code}`);
  return item;
}

function valueFactor(given: ValueFactor, items: readonly FactorItem[]): Factor {
  const set = knownSet(given.set);
  return {
    ...given,
    set,
    item: knownItem(items, given.item),
    source: given.source ?? set.source,
    notes: [given.note, set.note].filter((note) => note !== null),
  };
}

/** tCO2 a unit: heating value × carbon content × oxidation × 44/12, or heating value × emission factor. */
const carbonDioxideOf = ({ heatingValue, carbonContent, oxidation, emissionFactor }: FuelFactor): number =>
  emissionFactor === null
    ? tidyNumber(
        multiply(multiply(heatingValue, carbonContent ?? 0), oxidation ?? 0) * carbonDioxidePerCarbon,
      )
    : multiply(heatingValue, emissionFactor) / 1000;

const fuelFactor = (given: FuelFactor, items: readonly FactorItem[]): Factor =>
  valueFactor(
    {
      ...given,
      value: carbonDioxideOf(given),
      of: "tCO2",
      per: knownItem(items, given.item).unit,
      source: null,
    },
    items,
  );

/** kgCO2 per t·km out of the report's tonnages over a distance. */
function freightExamples(): readonly ValueFactor[] {
  const { set, tonnes, miles, emissions, confirmed } = freightSeed.examples;
  const work = tonnes * miles * kilometresPerMile;
  return Object.entries(emissions).map(([item, emitted]) => ({
    ...{ set, item, confirmed, default: false, note: null, source: null, of: "kgCO2", per: "t·km" },
    // Unrounded: over the same distance the tonnage printed comes out again.
    value: (emitted * kilogramsPerTonne) / work,
  }));
}

const groupOf = (seed: {
  readonly items: readonly FactorItem[];
  readonly factors: readonly ValueFactor[];
}): FactorList => ({
  items: seed.items,
  factors: seed.factors.map((given) => valueFactor(given, seed.items)),
});

export interface FactorList {
  readonly items: readonly FactorItem[];
  readonly factors: readonly Factor[];
}

export interface FactorLibrary {
  readonly version: string;
  readonly sets: readonly FactorSet[];
  readonly groups: Readonly<Record<FactorGroup, FactorList>>;
}

let loaded: FactorLibrary | null = null;

/** All factors with their sets; built once. `factorSchema.ts` checks the seeds at build. */
export function loadFactors(): FactorLibrary {
  loaded ??= {
    version: versionSeed.factors,
    sets,
    groups: {
      fuel: {
        items: fuelSeed.items,
        factors: fuelSeed.factors.map((given) => fuelFactor(given, fuelSeed.items)),
      },
      heat: groupOf(heatSeed),
      "standard-coal": groupOf(standardCoalSeed),
      land: groupOf(landSeed),
      farm: groupOf(farmSeed),
      freight: groupOf({
        items: freightSeed.items,
        factors: [...freightSeed.factors, ...freightExamples()],
      }),
    },
  };
  return loaded;
}
