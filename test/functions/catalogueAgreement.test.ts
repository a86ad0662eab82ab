import { loadCatalogue } from "../../src/catalogue/catalogue";
import type { Condition, DocumentId, TargetRecord } from "../../src/catalogue/types";
import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";
import { formatLimit } from "../../src/validation/notation";
import type { CellValue } from "../../src/workbook/snapshot";

/** GREEN_CHECK and GREEN_GAP over every record of all five documents, adopted and not, around each of its bounds. */

const missed: readonly unknown[] = ["不达标", "预警", "提示"];
const withoutVerdict: readonly unknown[] = ["待核", "待配置", "不适用"];

function heldBy({ fact, operator, value }: Condition): readonly [key: string, value: CellValue] {
  if (typeof value === "number") return [fact, operator === "<" ? value - 1 : value];
  const [first = ""] = Array.isArray(value) ? value : [value];
  return [fact, typeof first === "boolean" ? (first ? "是" : "否") : first];
}

const contextOf = (target: TargetRecord, adopted: DocumentId | null): readonly (readonly CellValue[])[] => [
  ["单位", target.unit ?? "1"],
  ["性质", "规划值"],
  ...(adopted === null ? [] : [["采用", adopted] as const]),
  ...target.condition.map(heldBy),
];

/** At each bound, and as little below and above it as a sheet's twelve digits can tell. */
function figuresAround({ value }: TargetRecord): readonly number[] {
  const bounds = typeof value === "number" ? [value] : [...(value ?? [1])];
  return bounds.flatMap((bound) => {
    const step = bound === 0 ? 1e-9 : Math.abs(bound) * 1e-10;
    return [bound - step, bound, bound + step];
  });
}

interface Verdict {
  readonly status: CellValue;
  readonly limit: CellValue;
  readonly gap: CellValue;
}

/** null for an indicator that is no number, which both functions refuse. */
function detailOf(args: readonly FunctionArgument[]): Verdict | null {
  const detail = callFunction("GREEN_CHECK", [...args, 1]);
  const row = detail?.ok && Array.isArray(detail.value) ? detail.value[0] : undefined;
  if (!row) return null;
  const [status = null, , limit = null, gap = null] = row;
  return { status, limit, gap };
}

/** What GREEN_CHECK says of a figure must be what the sign of GREEN_GAP says. */
function disagreement(args: readonly FunctionArgument[], verdict: Verdict | null): string | null {
  const [check, margin] = [callFunction("GREEN_CHECK", args), callFunction("GREEN_GAP", args)];
  if (verdict === null) return !check?.ok && !margin?.ok ? null : "one refuses, the other answers";
  const { status, limit, gap } = verdict;
  if (!check?.ok || check.value !== status) return "GREEN_CHECK says something else with detail";
  if (withoutVerdict.includes(status)) {
    return margin?.ok === false && margin.error === "#N/A" ? null : "a gap without a verdict";
  }
  if (!margin?.ok || typeof margin.value !== "number") return "no gap beside a verdict";
  if (margin.value !== gap) return "another gap in the detail";
  if (status === "未到期") return null;
  const isStrict = /^[＞＜]/.test(String(limit));
  const isMet = isStrict ? margin.value > 0 : margin.value >= 0;
  if (isMet !== (status === "达标")) return "the sign of the gap says the opposite";
  return isMet || missed.includes(status) ? null : "an unknown status";
}

const none: Verdict = { status: "不适用", limit: "", gap: "" };
const { targets } = loadCatalogue();
/** The reply letter, CQ, sets no target. */
const documents = ["SX", "PKU", "NM", "HN"] as const;
const cases = documents.flatMap((document) =>
  [null, document].map((adopted) => [document, adopted] as const),
);

test.each(cases)("%s, adopted: %s: check and gap agree around every bound", (document, adopted) => {
  const problems: unknown[] = [];
  for (const target of targets.filter((candidate) => candidate.document === document)) {
    for (const figure of figuresAround(target)) {
      const setting = [target.region ?? "山西省", target.year ?? 2040, contextOf(target, adopted)];
      const args = [target.indicator, figure, ...setting];
      const problem = disagreement(args, detailOf(args));
      if (problem !== null) problems.push([target.id, figure, problem]);
    }
  }
  expect(problems).toEqual([]);
});

test("adopted, every figure that is not doubtful gives a verdict, and 0 exactly at its own bound", () => {
  expect([...new Set(targets.map(({ document }) => document))].sort()).toEqual([...documents].sort());
  const figures = targets.filter(({ value, suspect }) => value !== null && !suspect);
  const atBound = figures.flatMap((target) => {
    const { document, operator, value, unit, indicator } = target;
    if (typeof value !== "number") return [];
    const setting = [target.region ?? "山西省", target.year ?? 2040, contextOf(target, document)];
    const { status, limit, gap } = detailOf([indicator, value, ...setting]) ?? none;
    const isOwn = limit === formatLimit(operator, value, unit);
    return [{ id: target.id, verdict: !withoutVerdict.includes(status), zero: !isOwn || gap === 0, isOwn }];
  });
  expect(atBound.filter(({ verdict, zero }) => !verdict || !zero)).toEqual([]);
  expect(atBound.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(60);
});
