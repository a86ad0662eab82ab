import { statusWord } from "../../assessment/statusWords";
import { carbonRisk } from "../../carbon/risk";
import { levelWord } from "../../i18n/carbonStates";
import { fail, succeed } from "../../quantity/result";
import { type Amount, amount } from "../typedAmounts";
import { type Rows, cellText, cellsIn, isBlankCell } from "../cells";
import { type Read, optional } from "../parameters";
import { figures, rowsParameter, withoutEnd } from "./ranges";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem, carbonProblem } from "./problem";
import { inUnitOf, knownUnit } from "./quantities";

interface RiskQuestion {
  readonly before: Amount;
  readonly after: Amount;
  readonly cuts: Rows | null;
}

interface Levels {
  readonly points: readonly number[];
  readonly word: (level: number) => string;
}

const one = knownUnit("1");

/** Rows of a cut point and a name: the first name holds up to the second point. */
function namedLevels(rows: Rows): Read<Levels> {
  const filled = rows.filter((row) => !row.every(isBlankCell));
  const points = figures(
    filled.map((row) => row[0] ?? null),
    one,
    "cuts",
  );
  if (!points.ok) return points;
  const names = filled.map((row) => cellText(row[1] ?? null));
  return succeed({ points: points.value, word: (level) => names[Math.max(0, level - 1)] ?? "" });
}

/** Bare cut points make one level more than there are points. */
function plainLevels(rows: Rows): Read<Levels> {
  const points = figures(withoutEnd(cellsIn(rows)), one, "cuts");
  return points.ok ? succeed({ points: points.value, word: levelWord }) : points;
}

function levelsOf(rows: Rows): Read<Levels> {
  const words = rows
    .filter((row) => !row.every(isBlankCell))
    .map((row) => (row.length === 2 ? row[1] : null));
  const named =
    words.length > 0 && words.every((word) => typeof word === "string" && !/^[\s\d.%]*$/.test(word));
  const levels = named ? namedLevels(rows) : plainLevels(rows);
  if (!levels.ok) return levels;
  const { points } = levels.value;
  const rising = points.every((point, at) => at === 0 || point > (points[at - 1] ?? point));
  return rising ? levels : carbonProblem({ code: "not-rising", parameter: "cuts" });
}

/** CARBON_RISK: the level of the cut in intensity still required; 待配置 without the caller's cut points. */
export const carbonRiskFunction: FunctionSpecification<RiskQuestion> = {
  name: "CARBON_RISK",
  order: ["before", "after", "cuts"],
  parameters: { before: amount, after: amount, cuts: optional(rowsParameter, null) },
  run: ({ before, after, cuts }) => {
    const later = inUnitOf(after, before, ["before", "after"]);
    if (!later.ok) return later;
    const levels = cuts === null ? null : levelsOf(cuts);
    if (levels !== null && !levels.ok) return levels;
    const risk = carbonRisk(before.value, later.value, levels?.value.points ?? null);
    if (!risk.ok) return fail(asFunctionProblem(risk.problem));
    const { level } = risk.value;
    return succeed(level === null || levels === null ? statusWord("unconfigured") : levels.value.word(level));
  },
};
