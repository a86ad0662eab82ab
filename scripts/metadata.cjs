/** Writes dist/functions.json and dist/functions-zh-CN.json; fails on any error or missing text. */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { chineseMetadata, englishMetadata, root } = require("./functionMetadata.cjs");

async function main() {
  const english = await englishMetadata();
  const folder = path.join(root, "dist");
  mkdirSync(folder, { recursive: true });
  const write = (name, metadata) =>
    writeFileSync(path.join(folder, name), `${JSON.stringify(metadata, null, 2)}\n`);
  write("functions.json", english);
  write("functions-zh-CN.json", chineseMetadata(english));
  process.stdout.write(`${english.functions.length} functions described in two languages\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
