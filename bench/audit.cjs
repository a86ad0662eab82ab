/**
 * A whole audit against reading alone: node bench/audit.cjs [rows] [runs]
 * The same generated workbook of rows × 12 columns, each way in processes of its own, in turns within one run:
 *   audit     the built command line: read, recognise, every rule, JSON
 *   bare      unpack (yauzl) and parse (saxes), counting cells: what cannot be saved
 *   read      our reader alone
 *   openpyxl  Debian's python3-openpyxl, read-only, every cell's value
 * CPU seconds of all threads (user + system) of the whole process and its largest resident set, by /usr/bin/time;
 * medians, and ratios of medians. The elapsed time says little on a machine that others use.
 */
const { execFileSync } = require("node:child_process");
const { existsSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { largeWorkbook } = require("./largeWorkbook.cjs");

const program = path.join(__dirname, "../dist/cli/green-check.js");
const read = path.join(__dirname, "read.cjs");
const openpyxl = `
import sys, openpyxl
cells = 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
print(cells)
`;

const ways = {
  audit: (file) => [process.execPath, program, "validate", file, "--format", "json"],
  bare: (file) => [process.execPath, read, "--bare", file],
  read: (file) => [process.execPath, read, "--whole", file],
  openpyxl: (file) => ["/usr/bin/python3", "-c", openpyxl, file],
};

function measured(command) {
  const script = `/usr/bin/time -f '%U %S %M %e' "$@" 2>&1 >/dev/null | tail -n 1`;
  const line = execFileSync("sh", ["-c", script, "sh", ...command], { encoding: "utf8" });
  const [user, system, kilobytes, elapsed] = line.trim().split(" ").map(Number);
  if (user < 0.2) throw new Error(`${command.join(" ")} did not read the file`);
  return { cpu: user + system, peak: kilobytes / 1024, elapsed };
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function main() {
  const [rows = "100000", runs = "5"] = process.argv.slice(2);
  if (!existsSync(program)) throw new Error("Build the command line first: npx webpack --config-name cli");
  const file = path.join(tmpdir(), `greencheck-audit-${process.pid}.xlsx`);
  writeFileSync(file, largeWorkbook(Number(rows)));
  const figures = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  try {
    for (let turn = 0; turn < Number(runs); turn += 1) {
      for (const [way, command] of Object.entries(ways)) figures[way].push(measured(command(file)));
    }
  } finally {
    rmSync(file);
  }
  const table = Object.entries(figures).map(([way, list]) => ({
    way,
    "CPU seconds": Number(median(list.map(({ cpu }) => cpu)).toFixed(2)),
    "peak MB": Math.round(median(list.map(({ peak }) => peak))),
    "elapsed seconds": Number(median(list.map(({ elapsed }) => elapsed)).toFixed(2)),
  }));
  console.table(table);
  const of = (way) => table.find((row) => row.way === way)["CPU seconds"];
  for (const other of ["bare", "read", "openpyxl"]) {
    console.log(`audit / ${other}: ${(of("audit") / of(other)).toFixed(2)} in CPU time`);
  }
}

main();
