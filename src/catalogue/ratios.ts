/** What must hold between a ratio and its two quantities. For tests and builds, as `schema.ts`. */
import { z } from "zod";
import { bilingual, indicatorCode, type Seeds } from "./schema";

/** Ratios without a numerator and a denominator, by the reason why none can be named. */
export const ratioExceptionsSchema = z.array(
  z.strictObject({ reason: bilingual, indicators: z.array(indicatorCode).min(1) }),
);
type Exceptions = z.infer<typeof ratioExceptionsSchema>;
type Indicator = Seeds["indicators"][number];

/** A share, a quotient of two units, or a pure number. */
const isRatio = ({ dimension }: Indicator): boolean => dimension === "ratio" || dimension.includes("/");

/** Ratios without their parts or with parts of other dimensions, and exceptions that are none. */
export function ratioProblems(indicators: readonly Indicator[], exceptions: Exceptions): readonly string[] {
  const excepted = exceptions.flatMap((group) => group.indicators);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return [
    ...indicators
      .filter((indicator) => isRatio(indicator) && indicator.ratio === null)
      .filter(({ code }) => !excepted.includes(code))
      .map(({ code }) => `${code}: a ratio needs numerator and denominator, or a reason why not`),
    ...excepted
      .filter((code, at) => {
        const indicator = byCode.get(code);
        return !indicator || !isRatio(indicator) || indicator.ratio !== null || excepted.indexOf(code) !== at;
      })
      .map((code) => `${code}: no ratio without parts, or excepted twice`),
    ...indicators
      .filter((indicator) => !partsMatch(indicator, byCode))
      .map(({ code }) => `${code}: numerator over denominator measures something else`),
  ];
}

function partsMatch({ ratio, dimension }: Indicator, byCode: ReadonlyMap<string, Indicator>): boolean {
  const [above, below] = [byCode.get(ratio?.numerator ?? ""), byCode.get(ratio?.denominator ?? "")];
  if (!above || !below) return true;
  const quotient = `${above.dimension}/${below.dimension}`;
  return quotient === dimension || (dimension === "ratio" && above.dimension === below.dimension);
}
