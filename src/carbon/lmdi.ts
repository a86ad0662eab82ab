import { type Result, fail, succeed } from "../quantity/result";
import { refuseAnyNegative, type AmountProblem } from "./problems";

/** Population, output, energy and emissions of one year; each in any unit, the same in both years. */
export type KayaFigures = readonly [population: number, output: number, energy: number, emissions: number];

export interface KayaEffects {
  readonly population: number;
  readonly outputPerHead: number;
  readonly energyIntensity: number;
  readonly carbonIntensity: number;
  /** Emissions after less emissions before; the four effects add up to it. */
  readonly total: number;
}

/** `broken-chain`: a later figure is above 0 while an earlier one is 0, so that a factor would be infinite. */
export type KayaProblem = AmountProblem | { readonly code: "broken-chain"; readonly quantity: string };

/** Logarithmic mean; its limit where both are equal. */
function logarithmicMean(left: number, right: number): number {
  const ratio = Math.log(left / right);
  return Math.abs(ratio) < 1e-8 ? Math.sqrt(left) * Math.sqrt(right) : (left - right) / ratio;
}

/** Place of the first zero in the chain P → G → E → C; −1 where there is none. */
const firstZero = (figures: KayaFigures): number => figures.findIndex((figure) => figure === 0);

const broken = (figures: KayaFigures): boolean => {
  const zero = firstZero(figures);
  return zero >= 0 && figures.slice(zero).some((figure) => figure !== 0);
};

const refusal = (quantity: string, figures: KayaFigures): KayaProblem | null =>
  refuseAnyNegative(quantity, figures) ?? (broken(figures) ? { code: "broken-chain", quantity } : null);

const ratio = (after: KayaFigures, before: KayaFigures, at: number): number =>
  (after[at] ?? 1) / (before[at] ?? 1);

/**
 * Additive LMDI-I of Kaya's identity C = P · G/P · E/G · C/E. Zeros are taken by their analytic limits: where
 * emissions vanish or appear, the whole change belongs to the factor that is zero (Wood & Lenzen 2006).
 * The effects add up to the change of emissions.
 */
export function kayaEffects(before: KayaFigures, after: KayaFigures): Result<KayaEffects, KayaProblem> {
  const refused = refusal("before", before) ?? refusal("after", after);
  if (refused) return fail(refused);
  const total = after[3] - before[3];
  const zeros = Math.max(firstZero(before), firstZero(after));
  if (zeros >= 0) return succeed(wholeChange(before, after, total));
  const mean = logarithmicMean(after[3], before[3]);
  const logs = [0, 1, 2, 3].map((at) => Math.log(ratio(after, before, at)));
  const [population = 0, output = 0, energy = 0, emissions = 0] = logs;
  const effects = [population, output - population, energy - output, emissions - energy].map(
    (log) => mean * log + 0,
  );
  return effects.every(Number.isFinite)
    ? succeed(named(effects, total))
    : fail({ code: "not-finite", quantity: "after" });
}

/** Where emissions are zero in one year, the factor that is first zero there carries the change. */
function wholeChange(before: KayaFigures, after: KayaFigures, total: number): KayaEffects {
  const at = firstZero(after[3] === 0 ? after : before);
  return named(
    [0, 1, 2, 3].map((place) => (place === at ? total : 0)),
    total,
  );
}

const named = (
  [population = 0, outputPerHead = 0, energyIntensity = 0, carbonIntensity = 0]: readonly number[],
  total: number,
): KayaEffects => ({ population, outputPerHead, energyIntensity, carbonIntensity, total });
