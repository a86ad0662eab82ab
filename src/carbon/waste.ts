import { fail } from "../quantity/result";
import { type Computed, computed, refuseNegative } from "./problems";

/** Molar masses: methane over carbon, carbon dioxide over carbon, nitrous oxide over the nitrogen in it. */
const methanePerCarbon = 16 / 12;
const carbonDioxidePerCarbon = 44 / 12;
const nitrousOxidePerNitrogen = 44 / 28;

/** Ways of treatment with their parameters, as in the provincial inventory guideline; none has a default. */
export type WasteTreatment =
  | {
      readonly treatment: "landfill";
      readonly MCF: number;
      readonly DOC: number;
      readonly DOCF: number;
      readonly F: number;
      /** Methane recovered, t. */
      readonly R: number;
      readonly OX: number;
      readonly GWP: number;
    }
  | { readonly treatment: "incineration"; readonly CCW: number; readonly FCF: number; readonly EF: number }
  | {
      readonly treatment: "sewage-methane";
      readonly B0: number;
      readonly MCF: number;
      /** Methane recovered, t. */
      readonly R: number;
      readonly GWP: number;
    }
  | { readonly treatment: "sewage-nitrous-oxide"; readonly EF: number; readonly GWP: number };

function gross(quantity: number, waste: WasteTreatment): number {
  switch (waste.treatment) {
    case "landfill": {
      const potential = waste.MCF * waste.DOC * waste.DOCF * waste.F * methanePerCarbon;
      return (quantity * potential - waste.R) * (1 - waste.OX) * waste.GWP;
    }
    case "incineration":
      return quantity * waste.CCW * waste.FCF * waste.EF * carbonDioxidePerCarbon;
    case "sewage-methane":
      return (quantity * waste.B0 * waste.MCF - waste.R) * waste.GWP;
    case "sewage-nitrous-oxide":
      return quantity * waste.EF * nitrousOxidePerNitrogen * waste.GWP;
  }
}

/**
 * Emissions of a treatment in t of carbon dioxide or its equivalent.
 *
 * @param quantity t: waste landfilled or burnt; organic matter (BOD or COD) in sewage; nitrogen in sewage.
 * Errors: negative quantities; more methane recovered than arises.
 */
export function wasteEmissions(quantity: number, waste: WasteTreatment): Computed {
  const refused = refuseNegative({ quantity });
  if (refused) return fail(refused);
  const emitted = gross(quantity, waste);
  return emitted < 0 ? fail({ code: "negative", quantity: "parameters" }) : computed(emitted, "quantity");
}
