import { initialsOf } from "../../catalogue/initials";
import { createFunctions } from "../../functions/registry";
import type { FunctionDefinition } from "../../functions/types";
import type { FunctionPage } from "../../i18n/functionPage";
import { functionPages } from "../../i18n/functionPages";
import { parameterNamesZh } from "../../i18n/functionParameterNames.zh-CN";
import { functionTextsEn } from "../../i18n/functionTexts.en-US";
import { functionTextsZh } from "../../i18n/functionTexts.zh-CN";
import type { Locale } from "../../i18n/locale";

/** The three families, by the beginnings of their names. */
export const families = ["GREEN", "CARBON", "PLAN"] as const;
export type Family = (typeof families)[number];

export interface GalleryParameter {
  /** Name in code and in the English formula wizard. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly optional: boolean;
  readonly range: boolean;
}

/** A function as the gallery shows it. */
export interface GalleryFunction {
  readonly name: string;
  readonly family: Family;
  readonly description: string;
  readonly parameters: readonly GalleryParameter[];
  readonly definition: FunctionDefinition;
  readonly page: FunctionPage;
  readonly searched: SearchedTexts;
}

interface SearchedTexts {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly initials: readonly string[];
}

const familyOf = (name: string): Family =>
  families.find((family) => name.startsWith(`${family}_`)) ?? "GREEN";

/** "baseYear" → "Base year". */
export function wordsOfName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/gu, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Pinyin of what a function is for: its description up to the first mark, and its arguments. */
const initialsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => initialsOf(text.split(/[，。：；（]/u)[0]?.slice(0, 24) ?? ""));

const pageOf = (name: string): FunctionPage => {
  const page = functionPages[name];
  if (!page) throw new RangeError(`${name} has no help page`);
  return page;
};

/** All functions in the order of the help pages, those asked for most first, in the reader's language. */
export function galleryFunctions(locale: Locale): readonly GalleryFunction[] {
  const order = Object.keys(functionPages);
  const definitions = [...createFunctions(locale)].sort(
    (left, right) => order.indexOf(left.name) - order.indexOf(right.name),
  );
  return definitions.map((definition) => {
    const { name, parameters } = definition;
    const chinese = functionTextsZh[name];
    const english = functionTextsEn[name];
    const text = locale === "zh-CN" ? chinese : english;
    const page = pageOf(name);
    const labels = parameters.map((parameter) => parameterNamesZh[parameter.name] ?? parameter.name);
    return {
      name,
      family: familyOf(name),
      description: text?.description ?? "",
      parameters: parameters.map((parameter, index) => ({
        ...parameter,
        label: locale === "zh-CN" ? (labels[index] ?? parameter.name) : wordsOfName(parameter.name),
        description: text?.parameters[parameter.name] ?? "",
      })),
      definition,
      page,
      searched: {
        names: [folded(name), folded(name.replaceAll("_", " "))],
        texts: [chinese?.description ?? "", english?.description ?? "", ...labels].map(folded),
        initials: initialsIn([chinese?.description ?? ""]),
      },
    };
  });
}

const points = ({ searched }: GalleryFunction, wanted: string): number => {
  const parts = wanted.split(/[\s_]+/u).filter((part) => part !== "");
  const has = (texts: readonly string[]) => parts.every((part) => texts.some((text) => text.includes(part)));
  if (searched.names.some((name) => name === wanted)) return 5;
  if (has(searched.names)) return 4;
  if (searched.texts[0]?.startsWith(wanted) === true) return 3.5;
  if (has(searched.texts)) return 3;
  if (wanted.length > 1 && searched.initials.some((initials) => initials.startsWith(wanted))) return 2.5;
  if (wanted.length > 1 && searched.initials.some((initials) => initials.includes(wanted))) return 2;
  return has([...searched.names, ...searched.texts]) ? 1 : 0;
};

/** Functions for what is typed, best first: by name, words of either language, pinyin initials. */
export function searchFunctions(
  functions: readonly GalleryFunction[],
  text: string,
): readonly GalleryFunction[] {
  const wanted = folded(text).trim();
  return functions
    .map((entry, index) => ({ entry, index, points: points(entry, wanted) }))
    .filter((one) => one.points > 0)
    .sort((left, right) => right.points - left.points || left.index - right.index)
    .map(({ entry }) => entry);
}
