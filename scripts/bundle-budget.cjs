const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const kilobytes = (size) => `${(size / 1024).toFixed(1)} KB gzip`;
const gzipped = (content) => gzipSync(content).length;
const slashed = (name) => name.replaceAll("\\", "/");

/**
 * Holds what a cell formula has to load: the files of an entry before any dynamic import. `limit` is that of the
 * files, `data` names parts of seeds/ with a limit each. A build over a limit, or with a forbidden package in those
 * files, fails.
 */
class BundleBudget {
  constructor({ entry, limit, data, forbidden }) {
    this.entry = entry;
    this.limit = limit;
    this.data = data;
    this.forbidden = forbidden;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("BundleBudget", (compilation) => {
      const entry = compilation.entrypoints.get(this.entry);
      const modules = entry.chunks
        .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
        .flatMap((module) => module.modules ?? [module]);
      const sizes = [
        {
          name: `${this.entry} before the sidebar`,
          limit: this.limit,
          size: this.sizeOfFiles(compilation, entry),
        },
        ...this.data.map(({ name, test, limit }) => ({ name, limit, size: sizeOfSeeds(modules, test) })),
      ];
      for (const { name, size, limit } of sizes)
        console.log(`${name}: ${kilobytes(size)}, limit ${limit / 1024}`);
      const faults = sizes
        .filter(({ size, limit }) => size > limit)
        .map(({ name, size, limit }) => `${name}: ${size} bytes gzip, the limit is ${limit}.`);
      for (const fault of [...faults, ...this.strangers(modules)]) compilation.errors.push(new Error(fault));
    });
  }

  sizeOfFiles(compilation, entry) {
    return entry
      .getFiles()
      .map((file) => gzipped(readFileSync(path.join(compilation.outputOptions.path, file))))
      .reduce((sum, size) => sum + size, 0);
  }

  strangers(modules) {
    const paths = modules.map((module) => slashed(module.identifier()));
    return this.forbidden
      .filter((name) => paths.some((path) => path.includes(`/node_modules/${name}/`)))
      .map((name) => `${name} must not be loaded before the sidebar is opened.`);
  }
}

/** The seed modules of one part as they stand in the bundle, gzipped together; none at all would measure nothing. */
function sizeOfSeeds(modules, test) {
  const sources = modules
    .filter(({ resource }) => resource !== undefined && test.test(slashed(resource)))
    .map((module) => module.originalSource()?.source().toString() ?? "");
  if (sources.join("") === "") throw new Error(`No seeds in the bundle match ${test}.`);
  return gzipped(sources.join(""));
}

module.exports = { BundleBudget };
