import { loadCatalogue } from "../catalogue/catalogue";
import { loadFactors } from "../catalogue/factors";
import type { ToolStamp } from "../report/types";
import { rulesVersion } from "../validation/rules/registry";

declare const __VERSION__: string | undefined;

/** Versions that a report names; the build puts the package's version in. */
export const toolStamp: ToolStamp = {
  name: "GreenCheck",
  version: typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0",
  catalogue: loadCatalogue().version,
  rules: rulesVersion,
  factors: loadFactors().version,
};
