import { assess } from "../assessment/assess";
import type { Assessment, AssessmentScope } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import { indicatorCode } from "../catalogue/codes";
import { type Result, fail, succeed } from "../quantity/result";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";

export interface Microgrid {
  readonly voltage: Assessment;
  readonly peakLoad: Assessment;
}

/**
 * Whether a grid is as small as a micro-grid is described (PKU 7.6（一）2): voltage in kV and peak load in MW, each
 * held against its figure in the catalogue. Errors: negative or not finite quantities.
 */
export function microgrid(
  catalogue: Catalogue,
  voltage: number,
  peakLoad: number,
  scope: AssessmentScope,
): Result<Microgrid | null, PlanningProblem> {
  const impossible = impossibleQuantity([
    { name: "voltage", value: voltage },
    { name: "peakLoad", value: peakLoad },
  ]);
  if (impossible) return fail(impossible);
  const [level, load] = ["MICROGRID_VOLTAGE", "MICROGRID_CAPACITY"].map((code) =>
    catalogue.indicatorByCode(indicatorCode(code)),
  );
  if (!level || !load) return succeed(null);
  return succeed({
    voltage: assess(catalogue, level, voltage, scope),
    peakLoad: assess(catalogue, load, peakLoad, scope),
  });
}
