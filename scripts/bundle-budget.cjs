const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Holds what a cell formula has to load: the files of an entry before any dynamic import. A build over the limit,
 * or with a forbidden package in those files, fails.
 */
class BundleBudget {
  constructor({ entry, limit, forbidden }) {
    this.entry = entry;
    this.limit = limit;
    this.forbidden = forbidden;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("BundleBudget", (compilation) => {
      const entry = compilation.entrypoints.get(this.entry);
      const size = this.gzipSize(compilation, entry.getFiles());
      console.log(`${this.entry} before the sidebar: ${(size / 1024).toFixed(1)} KB gzip`);
      for (const fault of [...this.oversize(size), ...this.strangers(compilation, entry)]) {
        compilation.errors.push(new Error(fault));
      }
    });
  }

  gzipSize(compilation, files) {
    return files
      .map((file) => gzipSync(readFileSync(path.join(compilation.outputOptions.path, file))).length)
      .reduce((sum, size) => sum + size, 0);
  }

  oversize(size) {
    return size > this.limit ? [`${this.entry} has ${size} bytes gzip, its budget is ${this.limit}.`] : [];
  }

  strangers(compilation, entry) {
    const modules = entry.chunks.flatMap((chunk) => [
      ...compilation.chunkGraph.getChunkModulesIterable(chunk),
    ]);
    const paths = modules.map((module) => module.identifier().replaceAll("\\", "/"));
    return this.forbidden
      .filter((name) => paths.some((path) => path.includes(`/node_modules/${name}/`)))
      .map((name) => `${name} must not be loaded before the sidebar is opened.`);
  }
}

module.exports = { BundleBudget };
