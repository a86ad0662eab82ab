import { loadCatalogue } from "../../src/catalogue/catalogue";
import { firstEntries } from "../../src/taskpane/components/functions/firstEntries";
import { galleryFunctions } from "../../src/taskpane/state/functionGallery";
import { formulaOf } from "../../src/taskpane/state/functionGalleryArguments";
import { overviewOf } from "../../src/taskpane/state/overview";
import { workbookOf } from "./sampleWorkbook";

const { scope } = overviewOf(workbookOf({ 指标表: [["填报单位：灵丘县住房和城乡建设局"]] }), loadCatalogue());

test.each([
  ["the usual documents", scope, /^=GREEN_TARGET\(,"灵丘县"[^采]*\)$/u],
  ["documents of the workbook's own", { ...scope, adopted: ["SX", "PKU"] as const }, /"采用=SX,PKU"\)$/u],
])("a formula is begun with %s", (_case, known, formula) => {
  const target = galleryFunctions("zh-CN").find(({ name }) => name === "GREEN_TARGET");
  if (target === undefined) throw new Error("no GREEN_TARGET");
  expect(formulaOf(target.name, firstEntries(target, known), null)).toMatch(formula);
});
