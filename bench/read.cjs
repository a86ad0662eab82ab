/**
 * Reading against a bare pass over the same file: node bench/read.cjs [rows]
 * Each way runs in processes of its own, in turns, so that time and peak memory are the whole way's. The bare
 * pass unpacks (yauzl), parses (saxes) and counts cells; it keeps nothing and shows what cannot be saved.
 */
const { execFileSync } = require("node:child_process");
const { readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { largeWorkbook } = require("./largeWorkbook.cjs");

/** Lets this plain script load the TypeScript sources. */
function loadTypeScript() {
  const typescript = require("typescript");
  const compilerOptions = { module: "commonjs", target: "es2022", esModuleInterop: true };
  require.extensions[".ts"] = (module, file) => {
    const { outputText } = typescript.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
    module._compile(outputText, file);
  };
}

/** Of all threads of the process; steadier than the clock on a busy machine. */
function cpuSeconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function readWhole(file) {
  loadTypeScript();
  const { readXlsx } = require("../src/hosts/xlsx/readXlsx.ts");
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const used = process.cpuUsage();
  const result = await readXlsx(readFileSync(file));
  const cpu = cpuSeconds(used);
  const seconds = (performance.now() - start) / 1000;
  const cells = result.ok ? result.value.sheets[0].values.reduce((sum, row) => sum + row.length, 0) : 0;
  return { seconds, cpu, cells, before, problem: result.ok ? null : result.problem };
}

function readBare(file) {
  const yauzl = require("yauzl");
  const { SaxesParser } = require("saxes");
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const used = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const parser = new SaxesParser({ position: false });
    let cells = 0;
    parser.on("opentag", ({ name }) => {
      if (name === "c") cells += 1;
    });
    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("entry", (entry) => {
        if (!entry.fileName.startsWith("xl/worksheets/")) return zip.readEntry();
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          stream.setEncoding("utf8");
          stream.on("data", (text) => parser.write(text));
          stream.on("end", () =>
            resolve({ seconds: (performance.now() - start) / 1000, cpu: cpuSeconds(used), cells, before }),
          );
        });
      });
      zip.readEntry();
    });
  });
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function measure(way, file) {
  return JSON.parse(execFileSync(process.execPath, [__filename, `--${way}`, file], { encoding: "utf8" }));
}

function compare(rows) {
  const file = path.join(tmpdir(), `greencheck-bench-${process.pid}.xlsx`);
  writeFileSync(file, largeWorkbook(rows));
  const runs = { bare: [], whole: [] };
  try {
    for (let turn = 0; turn < 5; turn += 1) {
      for (const way of ["bare", "whole"]) runs[way].push(measure(way, file));
    }
  } finally {
    rmSync(file);
  }
  const figures = Object.entries(runs).map(([way, list]) => ({
    way,
    cells: list[0].cells,
    seconds: Number(median(list.map(({ seconds }) => seconds)).toFixed(2)),
    "CPU seconds": Number(median(list.map(({ cpu }) => cpu)).toFixed(2)),
    "peak MB": Math.round(median(list.map(({ peak }) => peak)) / 1024),
    "MB before": Math.round(median(list.map(({ before }) => before)) / 1024),
  }));
  console.table(figures);
  const ratio = (figure) => (figures[1][figure] / figures[0][figure]).toFixed(2);
  console.log(
    `readXlsx takes ${ratio("seconds")} times the bare pass, ${ratio("CPU seconds")} times its CPU`,
  );
}

async function main() {
  const [way, file] = process.argv.slice(2);
  if (way === "--whole" || way === "--bare") {
    const measured = await (way === "--whole" ? readWhole(file) : readBare(file));
    console.log(JSON.stringify({ ...measured, peak: process.resourceUsage().maxRSS }));
  } else compare(Number(way ?? 100_000));
}

main();
