/**
 * Which record gives each figure of the five documents, and which none does: `node scripts/coverage.cjs [folder]
 * [document] [--all]`. The documents' texts are no part of the project; without a folder they are looked for beside it.
 * Prints the counts and what is open, with --all every figure. Ends with 1 where a complete document has a gap.
 */
require("./typescript.cjs");
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const { coverageOf, unusedWords } = require(join(root, "src/catalogue/figures/coverage.ts"));

const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folder = given.find((argument) => existsSync(argument)) ?? join(root, "../shared/seeds");
const asked = given.filter((argument) => argument !== folder);
const files = { SX: "000", PKU: "001", CQ: "002", NM: "003", HN: "004" };

if (!existsSync(folder)) {
  console.error("The documents' texts are not here: nothing to compare.");
  process.exit(0);
}

const seeds = join(root, "seeds");
const read = (name) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const records = readdirSync(seeds)
  .filter((name) => /^(records|statements)\.[a-z]+\.json$/.test(name))
  .flatMap(read);
const rules = read("coverage.json");
const textOf = (document) =>
  readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.startsWith(files[document])),
    ),
    "utf8",
  );

let gaps = 0;
for (const document of Object.keys(files)) {
  if (asked.length > 0 && !asked.includes(document)) continue;
  const { figures, open, unnecessary } = coverageOf(document, textOf(document), records, rules);
  const excepted = figures.filter(({ reason }) => reason !== null);
  const complete = rules.complete.includes(document);
  console.log(
    `${document}: ${figures.length} figures, ${figures.length - open.length - excepted.length} in records, ` +
      `${excepted.length} excepted, ${open.length} open${complete ? "" : " (not complete yet)"}`,
  );
  for (const { clause, printed, context, records: ids, reason } of process.argv.includes("--all")
    ? figures
    : open)
    console.log(`  ${clause}  ${printed}  …${context}…  ${reason ?? (ids.join(" ") || "OPEN")}`);
  for (const { clause, printed } of unnecessary) console.log(`  ${clause}: no need to except ${printed}`);
  if (complete) gaps += open.length + unnecessary.length;
}
const unused = asked.length > 0 ? [] : unusedWords(rules, Object.keys(files).map(textOf));
if (unused.length > 0) console.log(`Words in no document: ${unused.join(" ")}`);
process.exitCode = gaps + unused.length > 0 ? 1 : 0;
