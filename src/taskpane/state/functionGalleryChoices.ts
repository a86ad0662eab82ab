import { bareFacts, knownContextKeys } from "../../assessment/contextKeys";
import { loadCatalogue } from "../../catalogue/catalogue";
import { fullDivisionName } from "../../catalogue/divisions";
import { searchDivisions } from "../../catalogue/divisionSearch";
import { areaName, findCaliber, loadElectricityTables } from "../../catalogue/electricityFactors";
import { factTerms } from "../../catalogue/factTerms";
import { findFactorItem } from "../../catalogue/factorLookup";
import type { FactorGroup, FactorSet } from "../../catalogue/factorTypes";
import { loadFactors } from "../../catalogue/factors";
import { planLevels, planSectors, planTypes } from "../../catalogue/planTerms";
import { searchIndicators } from "../../catalogue/search";
import type { Bilingual, DivisionCode, IndicatorRecord } from "../../catalogue/types";
import { findTreatment } from "../../catalogue/wasteTreatments";
import { listContents } from "../../functions/indicators/greenList";
import { divisionFieldNames } from "../../i18n/divisionFields";
import { indicatorFieldNames } from "../../i18n/indicatorFields";
import { buildingHeight } from "../../planning/buildingHeight";
import { compactness } from "../../planning/compactness";
import { dominantUse } from "../../planning/dominantUse";
import { landMix } from "../../planning/landMix";
import type { PlanningProblem } from "../../planning/problems";
import { roofPv } from "../../planning/roofPv";
import { undergroundUse } from "../../planning/undergroundUse";
import { zoning, zoningMeasures } from "../../planning/zoning";
import type { Result } from "../../quantity/result";
import { namedUnits } from "../../quantity/unitTable";
import { parseUnit } from "../../quantity/units";
import { libraryScope } from "./libraryTargets";
import { divisionEntry } from "./scopePlan";

/** One thing that an argument may be. */
export interface Choice {
  /** What is put into the formula. */
  readonly value: string;
  readonly label: string;
  /** Unit, parents, source: what tells it from others like it. */
  readonly hint: string;
  readonly indicator?: IndicatorRecord;
}

/** What the choices depend on. */
export interface ChoiceSetting {
  readonly language: "zh" | "en";
  readonly near: DivisionCode | null;
  /** The text of another argument of the same call; empty where it is not typed. */
  readonly typed: (parameter: string) => string;
}

/** Choices for what is typed, best first. */
export type ChoiceSearch = (text: string, setting: ChoiceSetting) => readonly Choice[];

const mostShown = 12;

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Those that hold what is typed; all of them where that is one of them already. */
const among =
  (choicesOf: (setting: ChoiceSetting) => readonly Choice[]): ChoiceSearch =>
  (text, setting) => {
    const choices = choicesOf(setting);
    const wanted = plain(text);
    if (wanted === "" || choices.some(({ value }) => plain(value) === wanted)) return choices;
    return choices.filter(({ value, label, hint }) =>
      [value, label, hint].some((shown) => plain(shown).includes(wanted)),
    );
  };

const word = (value: string, hint = ""): Choice => ({ value, label: value, hint });

const words = (values: readonly string[]): ChoiceSearch => among(() => values.map((value) => word(value)));

const inLanguage = (name: Bilingual, { language }: ChoiceSetting): string => name[language];

const indicators: ChoiceSearch = (text, { language }) =>
  searchIndicators(loadCatalogue(), text, mostShown).map(({ indicator }) => ({
    value: indicator.name[language],
    label: indicator.name[language],
    hint: indicator.unit ?? "",
    indicator,
  }));

const divisions: ChoiceSearch = (text, { near }) =>
  searchDivisions(text, near, mostShown).map((division) => ({
    value: divisionEntry(division.code),
    label: division.name,
    hint: division.level === "province" ? division.code : fullDivisionName(division),
  }));

/** Grids and provinces with published factors; cities and counties stand for their province. */
const powerAreas: ChoiceSearch = (text, setting) => {
  const keys = [...new Set(loadElectricityTables().flatMap(({ values }) => Object.keys(values)))];
  const wide = among(() =>
    keys.filter((key) => !/^\d+$/u.test(key)).map((key) => word(inLanguage(areaName(key), setting))),
  );
  return [...wide(text, setting), ...divisions(text, setting)].slice(0, mostShown);
};

const itemsOf = (...groups: readonly FactorGroup[]): ChoiceSearch =>
  among((setting) =>
    groups.flatMap((group) =>
      loadFactors().groups[group].items.map(({ name, unit }) => word(inLanguage(name, setting), unit)),
    ),
  );

const setChoice = ({ name, year }: FactorSet, setting: ChoiceSetting): Choice =>
  word(inLanguage(name, setting), year === null ? "" : String(year));

/** Sets that have a factor of the group, of the named item where one is named. */
const setsOf = (group: FactorGroup, itemParameter: string | null): ChoiceSearch =>
  among((setting) => {
    const named = itemParameter === null ? "" : setting.typed(itemParameter);
    const item = named === "" ? null : findFactorItem(group, named);
    const factors = loadFactors().groups[group].factors.filter(
      (factor) => item === null || !item.ok || factor.item.item === item.value.item,
    );
    return [...new Set(factors.map(({ set }) => set))].map((set) => setChoice(set, setting));
  });

const allSets: ChoiceSearch = among((setting) => loadFactors().sets.map((set) => setChoice(set, setting)));

const calibers: ChoiceSearch = among((setting) =>
  [...new Set(loadElectricityTables().map(({ caliber }) => caliber))].flatMap((caliber) => {
    const found = findCaliber(caliber);
    return found.ok ? [word(inLanguage(found.value.name, setting))] : [];
  }),
);

/** The look-up of a text that is no treatment names those there are. */
const treatments: ChoiceSearch = among(() => {
  const found = findTreatment("");
  return found.ok ? [] : found.problem.nearest.map((name) => word(name));
});

/** What a calculation says that it knows when it is asked for nothing that it knows. */
const known = (ask: (setting: ChoiceSetting) => Result<unknown, PlanningProblem>): ChoiceSearch =>
  among((setting) => {
    const answer = ask(setting);
    if (answer.ok || answer.problem.code !== "unknown-kind") return [];
    return answer.problem.known.map((name) => word(inLanguage(name, setting)));
  });

/** A plot must have some figure before its district is looked up. */
const oneMeasure = zoningMeasures.slice(0, 1).map((measure) => [measure, 1] as const);

const noSuchWord = "\u0000";

/** Units of the table, those of the same kind as another argument's where it names one. */
const units = (like: string | null): ChoiceSearch =>
  among((setting) => {
    const other = like === null ? null : parseUnit(setting.typed(like));
    return namedUnits
      .filter(({ dimension }) => other === null || other.dimension === dimension)
      .map(({ symbol, aliases }) =>
        word(symbol, aliases.find((alias) => /\p{Script=Han}/u.test(alias)) ?? ""),
      );
  });

const documents: ChoiceSearch = among(({ language }) =>
  loadCatalogue().documents.map(({ id, shortTitle }) => word(id, shortTitle[language])),
);

/** Conditions go one after another; what is chosen is joined to those already there. */
const conditions: ChoiceSearch = (typing, { typed }) => {
  // Opened without typing, the list offers what can stand beside what stands there.
  const present = typed("context").trim();
  const text = typing === "" && present !== "" ? `${present}；` : typing;
  const parts = text.split(/[;；]/u);
  const last = plain(parts.at(-1) ?? "");
  const before = parts
    .slice(0, -1)
    .map((part) => `${part.trim()}；`)
    .join("");
  const offered = [...new Set([...factTerms("buildingUse"), ...bareFacts.keys()])].map((value) =>
    word(value),
  );
  const keys = knownContextKeys.map((key) => ({ value: `${key}=`, label: `${key}=…`, hint: "" }));
  const settled = offered.some(({ value }) => plain(value) === last);
  const start = settled ? `${text.trim()}；` : before;
  return [...offered, ...keys]
    .filter(({ value }) => settled || plain(value).includes(last))
    .map(({ value, label, hint }) => ({ value: `${start}${value}`, label, hint }));
};

const common: Readonly<Record<string, ChoiceSearch>> = {
  indicator: indicators,
  region: divisions,
  city: divisions,
  context: conditions,
  fromUnit: units(null),
  toUnit: units("fromUnit"),
  unit: units(null),
  denominatorUnit: units(null),
  resultUnit: units("denominatorUnit"),
  sinkUnit: units(null),
  document: documents,
  content: words(listContents),
  level: words(planLevels.known),
  type: words(planTypes.known),
  sector: words(planSectors.known),
  landType: itemsOf("land"),
  treatment: treatments,
  mode: itemsOf("freight"),
  caliber: calibers,
  landClass: known(() => dominantUse(noSuchWord, [1], 1)),
  buildingType: known(() => roofPv(noSuchWord, 1, 1)),
  district: known(() => zoning(noSuchWord, noSuchWord, noSuchWord, oneMeasure)),
  rule: known(({ typed }) => zoning(typed("district"), noSuchWord, noSuchWord, oneMeasure)),
  street: known(({ typed }) => zoning(typed("district"), typed("rule"), noSuchWord, oneMeasure)),
};

const special: Readonly<Record<string, ChoiceSearch>> = {
  "GREEN_INFO.field": words(indicatorFieldNames),
  "GREEN_DIVISION.field": words(divisionFieldNames),
  "GREEN_DIVISION.text": divisions,
  "CARBON_ELECTRICITY.region": powerAreas,
  "CARBON_FACTOR.region": powerAreas,
  "CARBON_FACTOR.name": itemsOf("fuel", "heat", "land", "farm", "freight"),
  "CARBON_FACTOR.factorSet": allSets,
  "CARBON_FUEL.fuel": itemsOf("fuel"),
  "CARBON_FUEL.factorSet": setsOf("fuel", "fuel"),
  "CARBON_COAL_EQUIVALENT.fuel": itemsOf("standard-coal"),
  "CARBON_COAL_EQUIVALENT.convention": setsOf("standard-coal", "fuel"),
  "CARBON_FREIGHT.factorSet": setsOf("freight", "mode"),
  "CARBON_SINK.factorSet": setsOf("land", "landType"),
  "CARBON_LAND.factorSet": setsOf("land", null),
  "CARBON_FARM.factorSet": setsOf("farm", null),
  "PLAN_BUILDING_HEIGHT.use": known(() =>
    buildingHeight(loadCatalogue(), noSuchWord, 1, libraryScope(loadCatalogue(), null)),
  ),
  "PLAN_UNDERGROUND_USE.use": known(() => undergroundUse(1, noSuchWord)),
  "PLAN_COMPACTNESS.method": known(() => compactness(1, 4, noSuchWord)),
  "PLAN_LAND_MIX.method": known(() => landMix([1], noSuchWord)),
};

/** The choices of a function's parameter; null where anything may be typed. */
export const choicesFor = (functionName: string, parameter: string): ChoiceSearch | null =>
  special[`${functionName}.${parameter}`] ?? common[parameter] ?? null;
