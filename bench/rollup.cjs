/**
 * A province's roll-up: node bench/rollup.cjs [province] [indicators] [folder]
 * Writes one workbook a county with so many indicators over five years (122 × 122 × 5 by default) and runs the built
 * command line over them with one and with all threads, each in a process of its own. Three counties send none, one
 * sends twice, one file is no workbook, and one figure is a thousand times too great: the report has to say so.
 * CPU time of all threads of the process, its elapsed time and its peak memory.
 */
const { execFileSync } = require("node:child_process");
const { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { availableParallelism, tmpdir } = require("node:os");
const path = require("node:path");
require("../scripts/typescript.cjs");

const { loadCatalogue } = require("../src/catalogue/catalogue.ts");
const { countiesIn } = require("../src/catalogue/divisionTree.ts");
const { fullDivisionName, resolveDivision } = require("../src/catalogue/divisions.ts");
const { writeXlsx } = require("../src/hosts/xlsx/writeXlsx.ts");

const program = path.join(__dirname, "../dist/cli/green-check.js");
const years = [2020, 2021, 2022, 2023, 2024];

/** The same numbers in every run: a linear congruential generator. */
function numbers(seed) {
  let state = (seed * 2654435761) % 4294967296;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A figure within the indicator's plausible range, with two places at the most. */
function figure({ plausible, partOfWhole, integer }, share) {
  const low = plausible?.low ?? (partOfWhole ? 20 : 10);
  const high = Math.min(plausible?.high ?? (partOfWhole ? 95 : 1000), Math.max(low, 1) * 40);
  const value = low + (high - low) * (0.3 + 0.4 * share);
  return integer ? Math.round(value) : Number(value.toFixed(2));
}

function countyPlan(division, index, indicators) {
  const random = numbers(index + 1);
  const sheet = "指标填报表";
  const rows = indicators.map((indicator, place) => [
    indicator.name.zh,
    indicator.unit ?? "",
    ...years.map(() => figure(indicator, random()) * (index === 7 && place === 0 ? 1000 : 1)),
  ]);
  const cells = [
    ["县（市、区）指标填报表"],
    [`填报单位：${fullDivisionName(division)}`, null, null, null, null, null, "报告期：2024年度"],
    ["指标名称", "计量单位", ...years.map((year) => `${year}年`)],
    ...rows,
    [],
    ["填表人：张某", null, "审核人：李某", null, "单位负责人：王某"],
  ];
  const block = cells.map((row) => row.map((value) => (value === null || value === "" ? null : { value })));
  return {
    operations: [
      { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "fail" },
      { type: "write-block", sheet, at: { row: 0, column: 0 }, cells: block },
    ],
  };
}

async function writeFolder(folder, province, count) {
  const region = resolveDivision(province);
  if (!region.ok) throw new Error(`no province ${province}`);
  const indicators = loadCatalogue()
    .indicators.filter(({ unit }) => unit !== null)
    .slice(0, count);
  const counties = countiesIn(region.value);
  for (const [index, division] of counties.entries()) {
    if (index % 50 === 3) continue;
    const place = path.join(folder, division.code.slice(0, 4));
    mkdirSync(place, { recursive: true });
    const bytes = await writeXlsx(countyPlan(division, index, indicators));
    writeFileSync(path.join(place, `${division.code} ${division.name}.xlsx`), bytes);
    if (index === 5) writeFileSync(path.join(place, `${division.name}（补报）.xlsx`), bytes);
  }
  writeFileSync(path.join(folder, "打不开.xlsx"), "这不是工作簿");
  writeFileSync(path.join(folder, "~$锁.xlsx"), "");
  writeFileSync(path.join(folder, "说明.docx"), "");
  return { counties: counties.length, indicators: indicators.length };
}

/** With /usr/bin/time: user and system seconds and the largest resident set of the program and its threads. */
function timed(args) {
  const script = `/usr/bin/time -f '%U %S %M %e' "$@" 2>&1 >/dev/null | tail -n 1`;
  const line = execFileSync("sh", ["-c", script, "sh", process.execPath, program, ...args], {
    encoding: "utf8",
  });
  const [user, system, kilobytes, elapsed] = line.trim().split(" ").map(Number);
  return { cpu: user + system, seconds: elapsed, megabytes: Math.round(kilobytes / 1024) };
}

async function main() {
  const [province = "湖南省", count = "122", given] = process.argv.slice(2);
  if (!existsSync(program)) throw new Error("Build the command line first: npx webpack --config-name cli");
  const folder = given ?? mkdtempSync(path.join(tmpdir(), "greencheck-rollup-"));
  const written = await writeFolder(folder, province, Number(count));
  console.log(
    `${written.counties} counties, ${written.indicators} indicators, ${years.length} years: ` +
      `${written.counties * written.indicators * years.length} figures`,
  );
  const rows = [];
  const results = new Set();
  try {
    for (const jobs of new Set([1, 2, availableParallelism()])) {
      const out = path.join(tmpdir(), `greencheck-rollup-${process.pid}-${jobs}.json`);
      const cost = timed(["rollup", folder, "--region", province, "--jobs", String(jobs), "--out", out]);
      results.add(readFileSync(out, "utf8"));
      rmSync(out);
      rows.push({ jobs, ...cost });
    }
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true });
  }
  console.table(rows);
  const [json] = results;
  const { verdicts, coverage, indicators } = JSON.parse(json);
  console.log({
    "same result for every number of jobs": results.size === 1,
    verdicts,
    missing: coverage.missing.map(({ division }) => division.name),
    duplicates: coverage.duplicates.map(({ files }) => files),
    outliers: indicators.reduce((sum, { outliers }) => sum + outliers.length, 0),
  });
}

main();
