/**
 * Checks seeds/ against its schema and for references that lead nowhere; prints each problem and ends with 1.
 * Part of the build: what ships is not checked again at run time.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
require("./typescript.cjs");

const root = join(__dirname, "..");
const seed = (name) => JSON.parse(readFileSync(join(root, "seeds", `${name}.json`), "utf8"));
// records.*: what a formula needs; statements.*: what is loaded on demand.
const recordFiles = readdirSync(join(root, "seeds"))
  .filter((name) => /^(records|statements)\.[a-z]+\.json$/.test(name))
  .map((name) => name.replace(".json", ""));
const { seedsSchema } = require(join(root, "src/catalogue/schema.ts"));
const { referenceProblems } = require(join(root, "src/catalogue/references.ts"));
const { strategyProblems, strategySeedsSchema } = require(join(root, "src/catalogue/strategySchema.ts"));
const { tableProblems, tablesSchema } = require(join(root, "src/catalogue/tableSchema.ts"));
const { ratioExceptionsSchema, ratioProblems } = require(join(root, "src/catalogue/ratios.ts"));
const { factTermProblems, factTermsSchema } = require(join(root, "src/catalogue/factTermSchema.ts"));
const { unclearProblems, unclearSchema } = require(join(root, "src/catalogue/unclearSchema.ts"));
const { planTermProblems, planTermsSchema } = require(join(root, "src/catalogue/planTermSchema.ts"));
const { planningProblems, planningSeedsSchema } = require(join(root, "src/catalogue/planningSchema.ts"));
const { factorProblems, factorSeedsSchema } = require(join(root, "src/catalogue/factorSchema.ts"));
/** The seeds of a folder, each under its file's name. */
const seedsIn = (folder) =>
  Object.fromEntries(
    readdirSync(join(root, "seeds", folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.replace(".json", ""))
      .map((name) => [name, seed(`${folder}/${name}`)]),
  );

const checked = seedsSchema.safeParse({
  version: seed("version"),
  documents: seed("documents"),
  facts: seed("facts"),
  indicators: seed("indicators"),
  records: recordFiles.flatMap(seed),
  divisions: seed("divisions/current"),
  formerDivisions: seed("divisions/former"),
});
const tableSeeds = [...seed("tables.computed"), ...seed("tables.pku")].sort((left, right) =>
  left.id < right.id ? -1 : 1,
);

const problemsOf = (parsed, look) =>
  parsed.success
    ? look(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
const codes = new Set(seed("indicators").map(({ code }) => code));
const problems = [
  ...problemsOf(checked, referenceProblems),
  ...problemsOf(ratioExceptionsSchema.safeParse(seed("ratio-exceptions")), (exceptions) =>
    checked.success ? ratioProblems(checked.data.indicators, exceptions) : [],
  ),
  ...problemsOf(factTermsSchema.safeParse(seed("fact-terms")), (terms) =>
    checked.success ? factTermProblems(terms, checked.data.facts, checked.data.records) : [],
  ),
  ...problemsOf(unclearSchema.safeParse(seed("unclear")), (groups) =>
    checked.success ? unclearProblems(groups, checked.data.records) : [],
  ),
  ...problemsOf(planTermsSchema.safeParse(seed("plan-terms")), (terms) =>
    checked.success ? planTermProblems(terms, checked.data.records) : [],
  ),
  ...problemsOf(strategySeedsSchema.safeParse(seed("strategies.pku")), (seeds) =>
    strategyProblems(seeds, codes),
  ),
  ...problemsOf(tablesSchema.safeParse(tableSeeds), (tables) => tableProblems(tables, codes)),
  ...problemsOf(planningSeedsSchema.safeParse(seedsIn("planning")), (planning) =>
    planningProblems(planning, tableSeeds, codes),
  ),
  ...problemsOf(factorSeedsSchema.safeParse(seedsIn("factors")), factorProblems),
];

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`seeds: ${checked.data.records.length} records, no problem`);
process.exitCode = problems.length === 0 ? 0 : 1;
