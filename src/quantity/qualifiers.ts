import type { Qualifier } from "./types";

const words = (text: string): readonly string[] =>
  text.split(" ").sort((left, right) => right.length - left.length);

/** Longest first within a row, and 不低于 before 低于, so that the whole word is taken. */
const prefixes: readonly (readonly [Qualifier, readonly string[]])[] = [
  ["at-least", words("≥ >= => ⩾ ≧ 不低于 不少于 不小于 至少 大于等于 大于或等于 不得低于 不应低于")],
  ["at-most", words("≤ <= =< ⩽ ≦ 不超过 不高于 不大于 不多于 至多 最多 小于等于 小于或等于 不得超过")],
  ["more-than", words("> 大于 超过 高于 多于 逾 超")],
  ["less-than", words("< 小于 低于 不足 少于 不到 未达到")],
  ["approximate", words("约 大约 约为 大概 近 将近 接近 估计 ≈ ~ 約")],
  ["exact", words("= 为 达 达到 已达 已达到")],
];

const suffixes: readonly (readonly [Qualifier, readonly string[]])[] = [
  ["at-least", words("以上 及以上 (含)以上 (含)及以上")],
  ["at-most", words("以下 及以下 以内 之内 (含)以下 (含)及以下")],
  ["approximate", words("左右 上下 约 余 多")],
];

export interface Qualified {
  readonly qualifier: Qualifier;
  /** The text without the words that qualify. */
  readonly rest: string;
}

function takePrefix(text: string): Qualified | null {
  for (const [qualifier, alternatives] of prefixes) {
    const word = alternatives.find((alternative) => text.startsWith(alternative));
    if (word !== undefined) return { qualifier, rest: text.slice(word.length).trimStart() };
  }
  return null;
}

function takeSuffix(text: string): Qualified | null {
  for (const [qualifier, alternatives] of suffixes) {
    const word = alternatives.find((alternative) => text.endsWith(alternative));
    if (word !== undefined) return { qualifier, rest: text.slice(0, -word.length).trimEnd() };
  }
  return null;
}

/** "约30左右" → approximate 30; "不低于30" → at least 30; "75%以上" → at least 75%. The word before the number counts. */
export function takeQualifier(text: string): Qualified {
  const before = takePrefix(text);
  const after = takeSuffix(before?.rest ?? text);
  const rest = after?.rest ?? before?.rest ?? text;
  const leading = before?.qualifier ?? "exact";
  return { qualifier: leading === "exact" ? (after?.qualifier ?? "exact") : leading, rest };
}
