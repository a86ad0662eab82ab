/** What strategies must look like. For tests and builds, as `schema.ts`; nothing that ships may import it. */
import { z } from "zod";
import { bilingual, clause, documentId, indicatorCode } from "./schema";

const text = z.string().trim().min(1);
const level = z.enum(["国家级", "省级", "市级", "县级", "乡镇级"]);
const type = z.enum(["总体规划", "详细规划", "专项规划"]);
const sector = z.enum(["能源", "工业", "交通", "建筑", "废弃物处理", "农业", "生态空间"]);

export const strategySchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}-S\d{3}$/),
  document: documentId,
  clause,
  level,
  type,
  sector,
  subheading: text.nullable(),
  number: z.int().min(1),
  title: text,
  summary: bilingual,
  indicators: z.array(indicatorCode),
});

export const strategySeedsSchema = z.strictObject({
  levels: z.array(level),
  types: z.array(type),
  sectors: z.array(sector),
  absent: z.array(z.strictObject({ level, type, clause, reason: bilingual })),
  strategies: z.array(strategySchema),
});
export type CheckedStrategies = z.infer<typeof strategySeedsSchema>;

/** What does not hold among strategies: ids without a gap, numbers from 1 under a heading, indicators known. */
export function strategyProblems(
  { strategies, absent }: CheckedStrategies,
  known: ReadonlySet<string>,
): readonly string[] {
  return strategies.flatMap((strategy, index) => {
    const { id, document, level: own, type: kind, number, indicators } = strategy;
    const expected = `${document}-S${String(index + 1).padStart(3, "0")}`;
    const before = strategies[index - 1];
    const follows = before !== undefined && headingOf(before) === headingOf(strategy) ? before.number + 1 : 1;
    return [
      ...(id === expected ? [] : [`${id}: expected ${expected} here`]),
      ...(number === follows ? [] : [`${id}: expected number ${follows} under its heading`]),
      ...(absent.some((plan) => plan.level === own && plan.type === kind)
        ? [`${id}: ${own} has no ${kind}`]
        : []),
      ...indicators.filter((code) => !known.has(code)).map((code) => `${id}: no indicator ${code}`),
      ...(new Set(indicators).size === indicators.length ? [] : [`${id}: an indicator is named twice`]),
    ];
  });
}

const headingOf = ({ level: own, type: kind, sector: part, subheading }: z.infer<typeof strategySchema>) =>
  [own, kind, part, subheading].join("/");
