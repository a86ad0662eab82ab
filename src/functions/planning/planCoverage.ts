import { share } from "../../planning/ratio";
import { type Amount, amount, inOneUnit } from "../typedAmounts";
import type { FunctionSpecification } from "../runner";
import { planned } from "./planned";

interface ShareQuestion {
  readonly served: Amount;
  readonly total: Amount;
}

/** PLAN_COVERAGE: what a facility serves over the whole, in area, residents, jobs or blocks. */
export const planCoverage: FunctionSpecification<ShareQuestion> = {
  name: "PLAN_COVERAGE",
  order: ["served", "total"],
  parameters: { served: amount, total: amount },
  run: ({ served, total }) => {
    const read = inOneUnit(served, total, ["served", "total"]);
    if (!read.ok) return read;
    return planned(share({ name: "served", value: read.value[0] }, { name: "total", value: read.value[1] }));
  },
};
