import { divisionByCode, fullDivisionName, parentsOf } from "../catalogue/divisions";
import type { ListedDivision } from "../catalogue/listedDivision";
import type { Division } from "../catalogue/types";

/** What GREEN_DIVISION tells of a division; null where there is nothing to tell. Chinese in every language. */
type Field = (listed: ListedDivision) => string | null;

const levels: Readonly<Record<Division["level"], string>> = {
  province: "省级",
  city: "地级",
  county: "县级",
};

function levelOf(listed: ListedDivision): string {
  if (listed.state === "current") return levels[listed.division.level];
  if (listed.code.endsWith("0000")) return levels.province;
  return listed.code.endsWith("00") ? levels.city : levels.county;
}

/** The divisions above and the division itself; above a former code those that bear its first digits now. */
const chainOf = (listed: ListedDivision): readonly (Division | null)[] =>
  listed.state === "current"
    ? [...parentsOf(listed.division), listed.division]
    : [`${listed.code.slice(0, 2)}0000`, `${listed.code.slice(0, 4)}00`].map(divisionByCode);

const ofLevel =
  (level: Division["level"]): Field =>
  (listed) =>
    chainOf(listed).find((division) => division?.level === level)?.name ?? null;

const nameOf: Field = (listed) =>
  listed.state === "current" ? listed.division.name : (listed.names[0] ?? null);

/** First name of each row is the one that messages offer. */
const fieldRows: readonly (readonly [names: readonly string[], field: Field])[] = [
  [["代码", "编码", "code"], (listed) => (listed.state === "current" ? listed.division.code : listed.code)],
  [["名称", "name"], nameOf],
  [
    ["全称", "full name", "fullname"],
    (listed) => (listed.state === "current" ? fullDivisionName(listed.division) : nameOf(listed)),
  ],
  [["级别", "层级", "level"], levelOf],
  [["省", "省级", "province"], ofLevel("province")],
  [["市", "地级", "city"], ofLevel("city")],
  [["县", "县级", "county"], ofLevel("county")],
  [["状态", "state"], ({ state }) => (state === "current" ? "现行" : "已撤销")],
  [
    ["年份", "years"],
    (listed) => (listed.state === "current" ? null : `${listed.years.first}–${listed.years.last}`),
  ],
];

const fields: ReadonlyMap<string, Field> = new Map(
  fieldRows.flatMap(([names, field]) => names.map((name) => [name, field] as const)),
);

export const divisionFieldNames: readonly string[] = fieldRows.map(([names]) => names[0] ?? "");

/** The field of a name in Chinese or English; null where there is none. */
export const divisionField = (name: string): Field | null =>
  fields.get(name.normalize("NFKC").trim().toLowerCase()) ?? null;
