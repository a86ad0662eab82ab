import { emptyContext } from "../../assessment/context";
import { type Weighted, weightedScore } from "../../assessment/score";
import type { Division } from "../../catalogue/types";
import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { amount, anyCells } from "../typedAmounts";
import { isBlankCell } from "../cells";
import { type Read, indicator, numberOrText, optional, region, year } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { ask } from "./question";

interface ScoreQuestion {
  readonly indicators: readonly CellValue[];
  readonly values: readonly CellValue[];
  readonly weights: readonly CellValue[] | null;
  readonly region: Division | null;
  readonly year: number | null;
}

interface ScoreRow {
  readonly label: CellValue;
  readonly value: CellValue;
  readonly weight: CellValue;
}

type Setting = Pick<ScoreQuestion, "region" | "year">;

function weighted({ label, value, weight }: ScoreRow, setting: Setting): Read<Weighted> {
  const match = indicator.read(label, "indicators");
  if (!match.ok) return match;
  const of = match.value.indicator.name.zh;
  if (isBlankCell(value)) return fail({ code: "value-missing", parameter: "values", of });
  if (isBlankCell(weight)) return fail({ code: "value-missing", parameter: "weights", of });
  const typed = numberOrText.read(value, "values");
  if (!typed.ok) return typed;
  const share = amount.read(weight, "weights");
  if (!share.ok) return share;
  const asked = ask({ indicator: match.value, value: typed.value, ...setting, context: emptyContext });
  if (!asked.ok) return asked;
  return succeed({ assessment: asked.value.assessment, weight: share.value.value });
}

/** GREEN_SCORE: the weighted share of targets met; the weights come from the user alone. */
export const greenScore: FunctionSpecification<ScoreQuestion> = {
  name: "GREEN_SCORE",
  order: ["indicators", "values", "weights", "region", "year"],
  parameters: {
    indicators: anyCells,
    values: anyCells,
    weights: optional(anyCells, null),
    region: optional(region, null),
    year: optional(year, null),
  },
  run: ({ indicators, values, weights, ...setting }) => {
    if (weights === null) return fail({ code: "weights-missing", parameter: "weights" });
    for (const [second, cells] of [["values", values] as const, ["weights", weights] as const]) {
      if (cells.length === indicators.length) continue;
      return fail({ code: "planning", problem: { code: "unpaired", first: "indicators", second } });
    }
    const rows: Weighted[] = [];
    for (const [at, label] of indicators.entries()) {
      const [value, weight] = [values[at] ?? null, weights[at] ?? null];
      if ([label, value, weight].every(isBlankCell)) continue;
      const read = weighted({ label, value, weight }, setting);
      if (!read.ok) return read;
      rows.push(read.value);
    }
    const score = weightedScore(rows);
    return score.ok ? score : fail({ code: "score", problem: score.problem });
  },
};
