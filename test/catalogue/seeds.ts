import current from "../../seeds/divisions/current.json";
import former from "../../seeds/divisions/former.json";
import documents from "../../seeds/documents.json";
import facts from "../../seeds/facts.json";
import indicators from "../../seeds/indicators.json";
import report from "../../seeds/records.pku.json";
import shanxi from "../../seeds/records.sx.json";
import version from "../../seeds/version.json";

/** The seeds as they lie in the files, unchecked. */
export const rawSeeds = {
  version,
  documents,
  facts,
  indicators,
  records: [...shanxi, ...report],
  divisions: current,
  formerDivisions: former,
};
