/** What a key of a context sets, and how its value is read. */
export type ContextKey =
  | { readonly kind: "number-fact"; readonly fact: string; readonly unit: string; readonly least: number }
  | { readonly kind: "boolean-fact"; readonly fact: string }
  | { readonly kind: "word-fact" | "text-fact"; readonly fact: string }
  | { readonly kind: "adopted" | "unit" | "nature" | "planLevel" | "planType" };

type KeyRow = readonly [key: ContextKey, names: string];

/** First name of each row is the one that messages offer. */
const keyRows: readonly KeyRow[] = [
  [
    // A bare number below the least stands for 万人 that somebody forgot to write: no city has 420 residents.
    { kind: "number-fact", fact: "urbanResidentPopulation", unit: "人", least: 10_000 },
    "城区人口 城区常住人口 urbanResidentPopulation 城市人口",
  ],
  [{ kind: "word-fact", fact: "buildingUse" }, "用途 建筑用途 建筑类型 buildingUse use"],
  [{ kind: "boolean-fact", fact: "existing" }, "既有 existing"],
  [{ kind: "boolean-fact", fact: "newDistrict" }, "城市新区 新区 newDistrict"],
  [{ kind: "adopted" }, "采用 采用文件 adopt adopted"],
  [{ kind: "unit" }, "单位 计量单位 unit"],
  [{ kind: "nature" }, "性质 数值性质 nature"],
  [{ kind: "planLevel" }, "层级 规划层级 level"],
  [{ kind: "planType" }, "规划类型 planType"],
  [{ kind: "text-fact", fact: "landUse" }, "用地性质 用地类别 landUse"],
  // Another place's rule speaks only where it is chosen by the place's name.
  [{ kind: "text-fact", fact: "examplePlace" }, "参照 参照做法 examplePlace example"],
];

const split = (words: string): readonly string[] => words.split(" ");

const keys: ReadonlyMap<string, ContextKey> = new Map(
  keyRows.flatMap(([key, names]) => split(names).map((name) => [name.toLowerCase(), key] as const)),
);

/** Names that messages offer for an unknown key. */
export const knownContextKeys: readonly string[] = keyRows.map(([, names]) => split(names)[0] ?? "");

export const contextKey = (text: string): ContextKey | null => keys.get(text.toLowerCase()) ?? null;

const words = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, names]) => split(names).map((name) => [name.toLowerCase(), value] as const)));

export const natures = words<"actual" | "planned">([
  ["planned", "规划 规划值 设计 设计值 目标 目标值 计划 planned"],
  ["actual", "现状 现状值 实际 实际值 完成 完成值 actual"],
]);

export const yesOrNo = words<boolean>([
  [true, "是 有 真 true yes y 1"],
  [false, "否 不是 无 假 false no n 0"],
]);

/** Words that say a fact without a key. */
export const bareFacts = words<readonly [fact: string, value: boolean]>([
  [["existing", true], "既有 已建"],
  [["existing", false], "新建"],
  [["newDistrict", true], "城市新区 新区"],
  [["newDistrict", false], "老城区 旧区"],
]);
