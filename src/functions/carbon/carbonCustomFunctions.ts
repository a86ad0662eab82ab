/**
 * Functions on carbon as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
import { single } from "../excelDoor";

/**
 * Carbon emissions over an area, an output, a population or another quantity, converted into the unit wanted.
 * @customfunction CARBON_INTENSITY
 * @param emissions Emissions in tCO2; a text may carry its unit, such as "1.26万吨" or "100tC". Not negative.
 * @param denominator The quantity below the stroke, above 0; a text may carry its unit.
 * @param [denominatorUnit] Unit of the denominator, such as 公顷, 亿元, 万人 or km².
 * @param [resultUnit] Unit of the denominator in the result (亩), or the whole unit (tCO2/万元, kgCO2/m²). Omitted: as the denominator's.
 * @returns The intensity in tCO2 per unit of the denominator unless the result unit says otherwise.
 */
export function CARBON_INTENSITY(
  emissions: unknown,
  denominator: unknown,
  denominatorUnit?: unknown,
  resultUnit?: unknown,
): unknown {
  return single("CARBON_INTENSITY", [emissions, denominator, denominatorUnit, resultUnit]);
}
