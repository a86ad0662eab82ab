import { divide, subtract } from "../quantity/decimal";

/** A share, 0 to 1, held against a least share. */
export interface LeastShare {
  readonly share: number;
  /** Least share, 0 to 1; it is included (不低于, 以上). */
  readonly minimum: number;
  readonly gap: number;
  readonly met: boolean;
}

/** The least share in per cent, as tables state it: 0.7 against 70 → met, gap 0. */
export function againstLeast(share: number, leastPercent: number): LeastShare {
  const minimum = divide(leastPercent, 100) ?? 0;
  const gap = subtract(share, minimum);
  return { share, minimum, gap, met: gap >= 0 };
}
