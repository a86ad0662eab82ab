import type { Progress } from "../assessment/progress";
import { formatNumber } from "../validation/notation";
import { multiply } from "../quantity/decimal";
import type { Locale } from "./locale";

/** Chinese in every language, so that a workbook filters the same everywhere. */
const stateWords: Readonly<Record<Progress["state"], string>> = {
  ahead: "超前",
  on: "同步",
  behind: "滞后",
};

const percent = (share: number): string => `${formatNumber(multiply(share, 100))}%`;

export const progressMethod = (locale: Locale): string =>
  locale === "zh-CN" ? "从基期到目标的直线路径" : "straight path from base to target";

export const progressSource = (locale: Locale): string =>
  locale === "zh-CN" ? "所给的基期值和目标值" : "the base and target given";

/** The state first, then what the straight path asks in that year. */
export function progressNote({ state, share, pathShare, pathValue }: Progress, locale: Locale): string {
  const word = stateWords[state];
  return locale === "zh-CN"
    ? `${word}：已完成 ${percent(share)}，按直线路径这一年应完成 ${percent(pathShare)}，即 ${formatNumber(pathValue)}`
    : `${word} (${state === "on" ? "on the path" : state}): ${percent(share)} done; the straight path asks for ${percent(pathShare)}, that is ${formatNumber(pathValue)}`;
}
