import type { NotationKey } from "./types";

/** Notation keys of emission inventories with the Chinese words that bureaus write for them. */
const notationKeys: ReadonlyMap<string, NotationKey> = new Map<string, NotationKey>([
  ...["NA", "N/A", "n/a", "#N/A", "不适用", "不涉及"].map((word) => [word, "NA"] as const),
  ...["NE", "未统计", "未估算", "未监测", "未核算", "未统计到"].map((word) => [word, "NE"] as const),
  ...["NO", "无此活动", "未发生"].map((word) => [word, "NO"] as const),
  ...["C", "涉密", "保密"].map((word) => [word, "C"] as const),
  ...["IE", "另表含", "含在他表", "已含在其他项"].map((word) => [word, "IE"] as const),
]);

const words = new Set(
  "无 暂无 无数据 暂无数据 没有 缺 缺失 空 未填 未报 不详 未知 待定 待补 待补充 待统计 待核实 略 同上".split(
    " ",
  ),
);
const strokes = /^(?:[/\\—–―─_*.…·?×-]+)$/;

/** A notation key as typed, with the reason written behind it. */
export interface StatedKey {
  readonly key: NotationKey;
  /** The key alone: 未统计. */
  readonly word: string;
  /** "" where nothing is said. */
  readonly reason: string;
}

/** 未统计（口径调整中）, NE: not surveyed yet. */
const withReason = /^([^\s(:,;]+)\s*(?:\(\s*(.*?)\s*\)|[:,;]\s*(.*))$/s;

/** The notation key that a folded text (NFKC, trimmed) states, with its reason; null where it states none. */
export function statedKey(text: string): StatedKey | null {
  const bare = notationKeys.get(text);
  if (bare !== undefined) return { key: bare, word: text, reason: "" };
  const [, word = "", inBrackets, behind] = withReason.exec(text) ?? [];
  const key = notationKeys.get(word);
  return key === undefined ? null : { key, word, reason: inBrackets ?? behind ?? "" };
}

/** The notation key that a folded text is or begins with, its reason behind it; null where it is none. */
export const notationKeyOf = (text: string): NotationKey | null => statedKey(text)?.key ?? null;

/** Whether a folded text only says that there is no figure: "/", "—", "无". */
export const isNoDataMark = (text: string): boolean => strokes.test(text) || words.has(text);
