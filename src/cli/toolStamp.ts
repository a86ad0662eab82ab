import { loadCatalogue } from "../catalogue/catalogue";
import type { ToolStamp } from "../report/types";
import { rulePackageVersion } from "../validation/rulePackage";

declare const __VERSION__: string | undefined;

/** Versions that a report names; the build puts the package's version in. */
export const toolStamp: ToolStamp = {
  name: "GreenCheck",
  version: typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0",
  catalogue: loadCatalogue().version,
  rules: rulePackageVersion,
  factors: null,
};
