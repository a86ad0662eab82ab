import industrySeed from "../../../seeds/codes/industry.json";
import landSeed from "../../../seeds/codes/land.json";
import { findFactorItem } from "../../catalogue/factorLookup";
import { loadFactors } from "../../catalogue/factors";
import type { FactorGroup } from "../../catalogue/factorTypes";
import type { Bilingual } from "../../catalogue/types";
import { valueAt } from "../../workbook/snapshot";
import type { CodeList } from "../problems/form";
import { cellText, fold } from "../recognition/text";
import type { RecognisedTable } from "../recognition/types";
import { none, type Draft, type Rule } from "./rule";

/** What a written code stands for: null for one that the list does not have. */
type Lookup = (code: string) => { readonly name: string } | null;

const sections = industrySeed.sections;

/** C, C26, 26, 2611: a letter alone, with its division, or a division with its groups. */
function industryOf(code: string): { readonly name: string } | null {
  const parts = /^([A-T])?(\d{2})?\d{0,2}$/.exec(code);
  const [, letter, digits] = parts ?? [];
  if (parts === null || (letter === undefined && digits === undefined)) return null;
  const division = digits === undefined ? null : Number(digits);
  const section = sections.find((one) =>
    letter === undefined
      ? division !== null && division >= one.first && division <= one.last
      : one.letter === letter,
  );
  if (section === undefined) return null;
  return division === null || (division >= section.first && division <= section.last) ? section : null;
}

/** 07, 0701, 070102: the first two digits are the class. */
function landOf(code: string): { readonly name: string } | null {
  if (!/^\d{2}(?:\d{2}){0,2}$/.test(code)) return null;
  return landSeed.classes.find((one) => one.code === code.slice(0, 2)) ?? null;
}

interface KnownList {
  readonly list: Extract<CodeList, "industry" | "land">;
  readonly header: RegExp;
  /** Header of the names that stand beside the codes. */
  readonly names: RegExp;
  readonly standard: Bilingual;
  readonly lookUp: Lookup;
  /** Whether the code is one whose very name the list holds. */
  readonly named: (code: string) => boolean;
}

const lists: readonly KnownList[] = [
  {
    list: "industry",
    header: /行业(?:分类)?(?:代码|编码)/,
    names: /行业(?:名称|类别|门类)?$/,
    standard: industrySeed.standard,
    lookUp: industryOf,
    named: (code) => /^[A-T]$/.test(code),
  },
  {
    list: "land",
    header: /(?:地类|用地(?:用海)?(?:分类)?)(?:代码|编码|代号)/,
    names: /(?:地类|用地(?:用海)?(?:分类)?)(?:名称)?$/,
    standard: landSeed.standard,
    lookUp: landOf,
    named: (code) => code.length === 2,
  },
];

const written = (table: RecognisedTable, row: number, column: number): string =>
  cellText(valueAt(table.sheet, row, column))
    .normalize("NFKC")
    .trim()
    .toUpperCase();

const codeAs = (table: RecognisedTable, row: number, column: number, { list }: KnownList): string => {
  const text = written(table, row, column);
  // A leading zero is lost where a code was typed as a number.
  return list === "land" && /^\d$|^\d{3}$|^\d{5}$/.test(text) ? `0${text}` : text;
};

function checkCodes(table: RecognisedTable, known: KnownList): readonly Draft[] {
  const column = table.columns.find(({ header }) => known.header.test(fold(header)));
  if (column === undefined) return none;
  const names = table.columns.find(
    (other) => other.column !== column.column && known.names.test(fold(other.header)),
  );
  return table.entries.flatMap(({ row, label }): readonly Draft[] => {
    const code = codeAs(table, row, column.column, known);
    if (code === "") return [];
    const found = known.lookUp(code);
    const at = { at: { row, column: column.column }, label: label === "" ? null : label, value: code };
    const { list, standard } = known;
    if (found === null)
      return [{ ...at, problem: { code: "list-code-unknown", list, written: code, standard } }];
    const name = names === undefined ? "" : cellText(valueAt(table.sheet, row, names.column));
    if (name === "" || !known.named(code) || fold(name) === fold(found.name)) return [];
    const problem = {
      code: "list-name-differs",
      list,
      written: code,
      name,
      listed: found.name,
      standard,
    } as const;
    return [{ ...at, severity: "warning", expected: found.name, problem }];
  });
}

interface ItemList {
  readonly list: Extract<CodeList, "fuel" | "land-type">;
  readonly group: FactorGroup;
  readonly header: RegExp;
}

const itemLists: readonly ItemList[] = [
  { list: "fuel", group: "fuel", header: /^(?:能源)?品种|燃料|能源(?:名称|种类)/ },
  { list: "land-type", group: "land", header: /^地类(?:名称)?$|^用地类型$/ },
];

/** One letter typed for another of the same length: 天燃气 for 天然气. */
const oneOff = (one: string, other: string): boolean =>
  one.length === other.length &&
  one.length >= 2 &&
  [...one].filter((letter, index) => letter !== [...other][index]).length === 1;

/** The name that a misspelt one means; null for a name that is known, or is like none or several. */
function meantBy(group: FactorGroup, label: string): string | null {
  if (findFactorItem(group, label).ok) return null;
  const names = loadFactors().groups[group].items.flatMap(({ name, synonyms }) => [name.zh, ...synonyms]);
  const near = names.filter((name) => name.length >= 3 && oneOff(name, label));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function checkItems(table: RecognisedTable): readonly Draft[] {
  const column = table.columns.find(({ use }) => use === "label");
  const known = itemLists.find(({ header }) => column !== undefined && header.test(fold(column.header)));
  if (column === undefined || known === undefined) return none;
  return table.entries.flatMap(({ row, label }): readonly Draft[] => {
    const nearest = meantBy(known.group, label);
    if (nearest === null) return [];
    const problem = { code: "item-misspelt", list: known.list, written: label, nearest } as const;
    return [
      {
        at: { row, column: column.column },
        label,
        value: label,
        severity: "warning",
        expected: nearest,
        problem,
      },
    ];
  });
}

/** C03: codes of industries and land classes are in their standards; fuels and land types are spelt as they are known. */
export const codeLists: Rule = {
  meta: { id: "C03", severity: "error", fixable: false, since: "1.1.0" },
  checkSheet: ({ tables }) =>
    tables.flatMap((table) => [...lists.flatMap((known) => checkCodes(table, known)), ...checkItems(table)]),
};
