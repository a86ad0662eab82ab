import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import current from "../../seeds/divisions/current.json";
import former from "../../seeds/divisions/former.json";
import documents from "../../seeds/documents.json";
import facts from "../../seeds/facts.json";
import indicators from "../../seeds/indicators.json";
import version from "../../seeds/version.json";

const folder = join(__dirname, "../../seeds");
const anyRecords = z.array(z.looseObject({ id: z.string() }));
const recordFiles = readdirSync(folder).filter((name) =>
  /^(?:records|statements)\.[a-z]+\.json$/u.test(name),
);

/** The seeds as they lie in the files, unchecked. */
export const rawSeeds = {
  version,
  documents,
  facts,
  indicators,
  records: recordFiles.flatMap((name) =>
    anyRecords.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
  ),
  divisions: current,
  formerDivisions: former,
};
