/**
 * Writes docs/rules/: one page a rule from its meta, its words and the examples that are also its tests; with
 * --check only says whether they are fresh.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const prettier = require("prettier");
const typescript = require("typescript");

require.extensions[".ts"] = (module, file) => {
  const { outputText } = typescript.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: {
      module: typescript.ModuleKind.CommonJS,
      target: typescript.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  module._compile(outputText, file);
};

const root = join(__dirname, "..");
const { ruleMetas } = require(join(root, "src/validation/rules/registry.ts"));
const { ruleIndex, rulePage } = require(join(root, "test/validation/support/rulePages.ts"));

const folder = join(root, "docs/rules");
const checking = process.argv.includes("--check");

/** Writes a page; when checking, says whether the one that is there is fresh. */
async function settle(name, text) {
  const file = join(folder, name);
  const options = { ...(await prettier.resolveConfig(file)), parser: "markdown" };
  const page = await prettier.format(text, options);
  if (!checking) writeFileSync(file, page);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== page) {
    throw new Error(`docs/rules/${name} is not fresh: run node scripts/rule-docs.cjs`);
  }
}

async function main() {
  mkdirSync(folder, { recursive: true });
  for (const meta of ruleMetas) await settle(`${meta.id}.md`, rulePage(meta));
  await settle("README.md", ruleIndex(ruleMetas));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
