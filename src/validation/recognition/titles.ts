/** 2025年, 2025年度 in a title; 2025年目标 names the year of a target. */
const titleYear = /(?<![\d—–~～至到-])((?:19|20)\d{2})年度?(?!\s*(?:目标|规划|计划|[—–～~至到-]))/g;

/** One year named once or more; two different ones say nothing. */
export const onlyYear = ([first, ...others]: readonly string[]): number | null =>
  first === undefined || others.some((other) => other !== first) ? null : Number(first);

/** The year that a title says its figures are of: 2025年度完成情况 → 2025. */
export const yearOfTitle = (title: string): number | null =>
  onlyYear([...title.matchAll(titleYear)].map(([, year = ""]) => year));
