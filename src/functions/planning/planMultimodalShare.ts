import { share } from "../../planning/ratio";
import { type Amount, amount, inOneUnit } from "../typedAmounts";
import type { FunctionSpecification } from "../runner";
import { planned } from "./planned";

interface ShareQuestion {
  readonly intermodal: Amount;
  readonly total: Amount;
}

/** PLAN_MULTIMODAL_SHARE: freight carried by several modes under one contract over all freight. */
export const planMultimodalShare: FunctionSpecification<ShareQuestion> = {
  name: "PLAN_MULTIMODAL_SHARE",
  order: ["intermodal", "total"],
  parameters: { intermodal: amount, total: amount },
  run: ({ intermodal, total }) => {
    const read = inOneUnit(intermodal, total, ["intermodal", "total"]);
    if (!read.ok) return read;
    return planned(
      share({ name: "intermodal", value: read.value[0] }, { name: "total", value: read.value[1] }),
    );
  },
};
