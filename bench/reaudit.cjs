/**
 * One edit in the sidebar: what it costs to audit again what changed, against a full audit of the same workbook:
 * node bench/reaudit.cjs [sheets] [rounds]
 * Each sheet has indicators of its own, five years side by side; those of the first are on the last sheet too. Both ways take turns in one process, after a warm-up. Reading the workbook from its host is in neither.
 */
const { readFileSync } = require("node:fs");

/** Lets this plain script load the TypeScript sources. */
function loadTypeScript() {
  const typescript = require("typescript");
  const compilerOptions = { module: "commonjs", target: "es2022", esModuleInterop: true };
  require.extensions[".ts"] = (module, file) => {
    const { outputText } = typescript.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
    module._compile(outputText, file);
  };
}

loadTypeScript();
const { loadCatalogue } = require("../src/catalogue/catalogue.ts");
const { emptyMemory } = require("../src/validation/memory.ts");
const { rules } = require("../src/validation/rules/registry.ts");
const { validateInSteps } = require("../src/validation/validate.ts");
const { withKnownSheets } = require("../src/workbook/sharing.ts");

const catalogue = loadCatalogue();
const options = { catalogue, overrides: { region: "140000", year: 2024 } };
const years = [2020, 2021, 2022, 2023, 2024];

const known = catalogue.indicators.filter(({ unit }) => unit !== null);

function sheet(name, indicators) {
  const header = ["指标", "单位", ...years.map((year) => `${year}年`), "备注"];
  const rows = indicators.map(({ name: { zh }, unit, plausible }, index) => [
    zh,
    unit,
    ...years.map((_year, step) => (plausible ? plausible.low + 1 : 10) + index + step / 10),
    null,
  ]);
  const values = [header, ...rows];
  return {
    name,
    visibility: "visible",
    usedRange: { row: 0, column: 0, rows: values.length, columns: header.length },
    values,
    formulas: values.map(() => null),
    numberFormats: values.map(() => null),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: { protected: false, open: [] },
  };
}

const rowsOf = (count, index) =>
  known.filter(
    (_indicator, place) => place % count === index || (index === count - 1 && place % count === 0),
  );

const workbook = (count) => ({
  sheets: Array.from({ length: count }, (_, index) => sheet(`表${index + 1}`, rowsOf(count, index))),
  names: [],
  externalLinks: [],
});

/** Another figure in one cell of the last sheet; read anew, every sheet is another object. */
function edited(snapshot, figure) {
  const copy = structuredClone(snapshot);
  copy.sheets.at(-1).values[3][4] = figure;
  return copy;
}

function audit(snapshot, memory) {
  const steps = validateInSteps(snapshot, options, rules, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];

function compare(count, rounds) {
  const memory = emptyMemory();
  let present = workbook(count);
  audit(present, memory);
  const [whole, changed] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const next = edited(present, 100 + round);
    const fresh = structuredClone(next);
    whole.push(timed(() => audit(fresh, emptyMemory())));
    changed.push(
      timed(() => {
        present = withKnownSheets(next, present);
        audit(present, memory);
      }),
    );
  }
  const [full, part] = [median(whole), median(changed)];
  console.log(
    `${count} sheets, ${known.length} indicators by 5 years: whole ${full.toFixed(0)} ms, what changed ${part.toFixed(0)} ms ` +
      `of processor time, ratio ${(part / full).toFixed(2)} (median of ${rounds})`,
  );
}

const [sheets = "12", rounds = "9"] = process.argv.slice(2);
compare(Number(sheets), Number(rounds));
compare(1, Number(rounds));
