import type { Catalogue } from "../catalogue/catalogue";
import type { IndicatorRecord } from "../catalogue/types";

/** What GREEN_INFO tells of an indicator; null where the record says nothing. Chinese in every language. */
type Field = (indicator: IndicatorRecord, catalogue: Catalogue) => string | number | null;

const directions: Readonly<Record<IndicatorRecord["direction"], string | null>> = {
  higher: "越高越好",
  lower: "越低越好",
  within: "在区间内",
  none: null,
};

const part =
  (side: "numerator" | "denominator"): Field =>
  ({ ratio }, catalogue) =>
    ratio === null ? null : (catalogue.indicatorByCode(ratio[side])?.name.zh ?? ratio[side]);

/** First name of each row is the one that messages offer. */
const fieldRows: readonly (readonly [names: readonly string[], field: Field])[] = [
  [["代码", "编码", "code"], ({ code }) => code],
  [["名称", "中文名", "name"], ({ name }) => name.zh],
  [["英文名", "英文名称", "english name", "english"], ({ name }) => name.en],
  [["别名", "同义词", "synonyms"], ({ synonyms }) => (synonyms.length === 0 ? null : synonyms.join("、"))],
  [["单位", "计量单位", "unit"], ({ unit }) => unit],
  [["定义", "含义", "definition"], ({ definition }) => definition.zh],
  [["英文定义", "english definition"], ({ definition }) => definition.en],
  [["方向", "direction"], ({ direction }) => directions[direction]],
  [["分子", "numerator"], part("numerator")],
  [["分母", "denominator"], part("denominator")],
  [["合理下限", "下限", "low"], ({ plausible }) => plausible?.low ?? null],
  [["合理上限", "上限", "high"], ({ plausible }) => plausible?.high ?? null],
];

const fields: ReadonlyMap<string, Field> = new Map(
  fieldRows.flatMap(([names, field]) => names.map((name) => [name, field] as const)),
);

export const indicatorFieldNames: readonly string[] = fieldRows.map(([names]) => names[0] ?? "");

/** The field of a name in Chinese or English; null where there is none. */
export const indicatorField = (name: string): Field | null =>
  fields.get(name.normalize("NFKC").trim().toLowerCase()) ?? null;
