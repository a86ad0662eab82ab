import { loadCatalogue } from "../catalogue/catalogue";
import type { ToolStamp } from "../report/types";
import { rulePackageVersion } from "../validation/rulePackage";

declare const __VERSION__: string | undefined;

/** Versions that the pane shows and prints on the form. */
export const paneTool: ToolStamp = {
  name: "GreenCheck",
  version: typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0",
  catalogue: loadCatalogue().version,
  rules: rulePackageVersion,
  factors: null,
};
