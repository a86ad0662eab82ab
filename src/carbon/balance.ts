import { subtract, tidyNumber } from "../quantity/decimal";
import { fail, succeed } from "../quantity/result";
import { type Computed, computed, refuseNegative } from "./problems";

export interface CarbonBalance {
  /** Emission less sink: positive where sinks fall short. */
  readonly gap: number;
  /** Sink over emission; null without emissions. */
  readonly compensationRate: number | null;
}

/**
 * Carbon gap and compensation rate of a territory (report, advice 6; the rate as in studies of carbon balance).
 *
 * @param emission Not negative; @param sink not negative, in the same unit.
 * Example: 120 万tCO2 emitted, 30 bound → gap 90, rate 0.25.
 */
export function carbonBalance(emission: number, sink: number): Computed<CarbonBalance> {
  const refused = refuseNegative({ emission, sink });
  if (refused) return fail(refused);
  const gap = computed(subtract(emission, sink), "emission");
  if (!gap.ok) return gap;
  const rate = tidyNumber(sink / emission);
  return succeed({ gap: gap.value, compensationRate: Number.isFinite(rate) ? rate : null });
}
