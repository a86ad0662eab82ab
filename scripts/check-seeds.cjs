/**
 * Checks seeds/ against its schema and for references that lead nowhere; prints each problem and ends with 1.
 * Part of the build: what ships is not checked again at run time.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const typescript = require("typescript");

require.extensions[".ts"] = (module, file) => {
  const { outputText } = typescript.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 },
  });
  module._compile(outputText, file);
};

const root = join(__dirname, "..");
const seed = (name) => JSON.parse(readFileSync(join(root, "seeds", `${name}.json`), "utf8"));
const { seedsSchema } = require(join(root, "src/catalogue/schema.ts"));
const { referenceProblems } = require(join(root, "src/catalogue/references.ts"));

const checked = seedsSchema.safeParse({
  version: seed("version"),
  documents: seed("documents"),
  facts: seed("facts"),
  indicators: seed("indicators"),
  records: [...seed("records.sx"), ...seed("records.pku")],
  divisions: seed("divisions/current"),
  formerDivisions: seed("divisions/former"),
});
const problems = checked.success
  ? referenceProblems(checked.data)
  : checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`seeds: ${checked.data.records.length} records, no problem`);
process.exitCode = problems.length === 0 ? 0 : 1;
