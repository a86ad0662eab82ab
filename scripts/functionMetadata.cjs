/** Metadata of the custom functions, read from the JSDoc of their wrappers, and its Chinese counterpart. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const typescript = require("typescript");

const root = path.resolve(__dirname, "..");
const wrappers = [
  "indicators/indicatorCustomFunctions.ts",
  "carbon/carbonCustomFunctions.ts",
  "planning/planningCustomFunctions.ts",
].map((file) => path.join(root, "src/functions", file));

/** The exports of a TypeScript module that imports nothing but modules of texts beside it. */
function textsOf(file) {
  const source = readFileSync(path.join(root, file), "utf8");
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 },
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputText)(module, module.exports, (name) => {
    if (!/^\.\/function/.test(name)) throw new Error(`${file} asks for ${name}, which is no module of texts`);
    return textsOf(path.join(path.dirname(file), `${name}.ts`));
  });
  return module.exports;
}

/** Metadata with the first line of each description as the formula wizard shows it; throws on any complaint. */
async function englishMetadata() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(wrappers);
  if (errors.length > 0) throw new Error(`The JSDoc of the functions is not accepted:\n${errors.join("\n")}`);
  const metadata = JSON.parse(metadataJson);
  for (const { name, description, parameters } of metadata.functions) {
    if (!description) throw new Error(`${name} has no description`);
    for (const parameter of parameters) {
      if (!parameter.description) throw new Error(`${name}: ${parameter.name} has no description`);
    }
  }
  return metadata;
}

/** The same functions with Chinese descriptions and argument names; function names and ids stay. */
function chineseMetadata(english) {
  const { functionTextsZh } = textsOf("src/i18n/functionTexts.zh-CN.ts");
  const { parameterNamesZh } = textsOf("src/i18n/functionParameterNames.zh-CN.ts");
  const known = new Set(english.functions.map(({ name }) => name));
  for (const name of Object.keys(functionTextsZh)) {
    if (!known.has(name)) throw new Error(`There is a Chinese text for ${name}, but no such function`);
  }
  const functions = english.functions.map((definition) => {
    const text = functionTextsZh[definition.name];
    if (!text) throw new Error(`${definition.name} has no Chinese description`);
    const parameters = definition.parameters.map((parameter) => {
      const [name, description] = [parameterNamesZh[parameter.name], text.parameters[parameter.name]];
      if (!name || !description) throw new Error(`${definition.name}: ${parameter.name} has no Chinese text`);
      return { ...parameter, name, description };
    });
    return { ...definition, description: text.description, parameters };
  });
  return { ...english, functions };
}

module.exports = { englishMetadata, chineseMetadata, textsOf, root };
