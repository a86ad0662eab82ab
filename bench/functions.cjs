/**
 * Cost of the custom functions: node bench/functions.cjs [calls] [names…]
 *
 * First a table: each function through its Excel wrapper with the arguments of its worked example, in CPU time of all
 * threads. "equal": the same arguments each time. "typed": another number of up to six digits in each call, as people
 * type them, or another name where no argument is a number. "computed": another full-length number, as formulas give
 * them. Only "equal" can be flattered by what is remembered between calls.
 *
 * Then GREEN_CHECK against the same check built from a spreadsheet engine's own functions (Formula.js: MATCH, INDEX,
 * IF over a list of the targets), in turns within one run, as a ratio.
 */
const formulajs = require("@formulajs/formulajs");
require("../scripts/typescript.cjs");

/** What Excel's runtime offers to the wrappers. */
const wrappers = new Map();
globalThis.CustomFunctions = {
  associate: (name, wrapper) => wrappers.set(name, wrapper),
  Error: function ExcelError(code, message) {
    Object.assign(this, { code, message });
  },
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
  },
};

const { registerCustomFunctions } = require("../src/functions/customFunctions.ts");
const { functionPages } = require("../src/i18n/functionPages.ts");
const { loadCatalogue } = require("../src/catalogue/catalogue.ts");
const { names: divisions } = require("../seeds/divisions/current.json");

registerCustomFunctions();

/** Of all threads of the process; steadier than the clock on a busy machine. */
function cpuMilliseconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const startsWithNumber = /^\d+(?:\.\d+)?/;
const isVariable = (cell) =>
  typeof cell === "number" || (typeof cell === "string" && startsWithNumber.test(cell));

/** Arguments to vary where the first number is a year, a count or a voltage: their places. */
const placeOf = { GREEN_PROGRESS: 3, PLAN_MICROGRID: 1 };
/** Functions of names alone: the place of the name and the names to go through. */
const namesOf = {
  GREEN_TARGET: [1, () => Object.keys(divisions)],
  GREEN_INFO: [0, () => loadCatalogue().indicators.map(({ code }) => code)],
  GREEN_DIVISION: [0, () => Object.keys(divisions)],
  GREEN_FIND: [0, () => loadCatalogue().indicators.flatMap(({ name, synonyms }) => [name.zh, ...synonyms])],
  CARBON_FACTOR: [1, () => Object.keys(divisions)],
  GREEN_LIST: [3, () => [null]],
};

/** Slightly less than the number, a different one at each turn. */
const typedNumber = (number, turn) => Number((number * (1 - turn / 400_000)).toPrecision(6));
const computedNumber = (number, turn) => number * (1 - (turn + 1) / 300_007);

const variedCell = (cell, turn, vary) =>
  typeof cell === "number"
    ? vary(cell, turn)
    : cell.replace(startsWithNumber, (number) => String(typedNumber(Number(number), turn)));

function firstVariable(argument) {
  if (!Array.isArray(argument)) return isVariable(argument) ? [] : null;
  for (const [row, cells] of argument.entries()) {
    const column = cells.findIndex(isVariable);
    if (column >= 0) return [row, column];
  }
  return null;
}

/** The example's arguments with another number at each turn. */
function varied(name, args, vary) {
  const names = namesOf[name];
  if (names) {
    const [at, list] = names;
    const all = list();
    return (turn) => args.with(at, all[turn % all.length] ?? args[at]);
  }
  const at = placeOf[name] ?? args.findIndex((argument) => firstVariable(argument) !== null);
  const place = firstVariable(args[at]);
  return (turn) => {
    if (place.length === 0) return args.with(at, variedCell(args[at], turn, vary));
    const [row, column] = place;
    const cell = variedCell(args[at][row][column], turn, vary);
    return args.with(at, args[at].with(row, args[at][row].with(column, cell)));
  };
}

function call(wrapper, args) {
  try {
    return wrapper(...args);
  } catch (error) {
    return error;
  }
}

/** CPU milliseconds of the calls themselves; the arguments are made beforehand, a thousand at a time. */
function cost(wrapper, calls, argumentsAt) {
  const batch = 1000;
  for (let turn = 0; turn < batch; turn += 1) call(wrapper, argumentsAt(calls + turn));
  let spent = 0;
  for (let done = 0; done < calls; done += batch) {
    const size = Math.min(batch, calls - done);
    const given = Array.from({ length: size }, (_, index) => argumentsAt(done + index));
    const since = process.cpuUsage();
    for (const args of given) call(wrapper, args);
    spent += cpuMilliseconds(since);
  }
  return spent;
}

function costs(calls, wanted) {
  const rows = [];
  for (const [name, wrapper] of wrappers) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { parameters, example } = { parameters: wrapper.length, example: functionPages[name].example };
    const args = Array.from(
      { length: Math.max(parameters, example.args.length) },
      (_, at) => example.args[at] ?? null,
    );
    const ways = {
      equal: () => args,
      typed: varied(name, args, typedNumber),
      computed: varied(name, args, computedNumber),
    };
    const row = { name };
    for (const [way, argumentsAt] of Object.entries(ways)) {
      row[way] = Math.round(cost(wrapper, calls, argumentsAt));
    }
    row["µs a call"] = Number(((Math.max(row.typed, row.computed) * 1000) / calls).toFixed(2));
    rows.push(row);
  }
  console.log(`CPU milliseconds of ${calls} calls`);
  console.table(rows);
  const slow = rows.filter(({ typed, computed }) => Math.max(typed, computed) * (100_000 / calls) >= 1000);
  console.log(
    slow.length === 0
      ? "each under 1 s for 100,000"
      : `1 s and more for 100,000: ${slow.map(({ name }) => name).join(", ")}`,
  );
}

/** The targets with a number, as a list on a sheet: key of indicator, place and year; operator; value as a share. */
function targetList() {
  const rows = loadCatalogue().targets.filter(
    ({ value, region }) => typeof value === "number" && region !== null,
  );
  return {
    keys: rows.map(({ indicator, region, year }) => `${indicator}-${region}-${year ?? ""}`),
    operators: rows.map(({ operator }) => operator),
    values: rows.map(({ value, unit }) => (unit === "%" ? value / 100 : value)),
  };
}

/** =IF(operator=">=", value>=limit, value<=limit), the row found by MATCH: what a bureau would build by itself. */
function engineCheck({ keys, operators, values }) {
  const [operatorColumn, valueColumn] = [operators, values].map((column) => column.map((cell) => [cell]));
  return (indicator, value, region, year) => {
    const row = formulajs.MATCH(`${indicator}-${region}-${year}`, keys, 0);
    const limit = formulajs.INDEX(valueColumn, row, 1);
    const operator = formulajs.INDEX(operatorColumn, row, 1);
    const met = formulajs.IF(operator === ">=", value >= limit, value <= limit);
    return formulajs.IF(met, "达标", "不达标");
  };
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function compareWithEngine(calls) {
  const wrapper = wrappers.get("GREEN_CHECK");
  const list = targetList();
  const engine = engineCheck(list);
  const ours = (turn) => [
    "装配式建筑占新建建筑面积比例",
    0.2 + ((turn * 7919) % calls) / (5 * calls),
    "山西省",
    2025,
    null,
    null,
  ];
  const theirs = (turn) => ["PREFABRICATED_SHARE", ours(turn)[1], "140000", 2025];
  for (let turn = 0; turn < calls; turn += 97) {
    const [[mine]] = wrapper(...ours(turn));
    const other = engine(...theirs(turn));
    if (mine !== other) throw new Error(`The two checks differ for ${ours(turn)[1]}: ${mine}, ${other}`);
  }
  const spent = { ours: [], theirs: [] };
  for (let turn = 0; turn < 5; turn += 1) {
    spent.ours.push(cost(wrapper, calls, ours));
    spent.theirs.push(cost(engine, calls, theirs));
  }
  const [mine, other] = [median(spent.ours), median(spent.theirs)];
  console.log(
    `${calls} checks: GREEN_CHECK ${Math.round(mine)} ms, Formula.js over ${list.keys.length} targets ` +
      `${Math.round(other)} ms of CPU: ratio ${(mine / other).toFixed(2)}`,
  );
}

const [calls = "100000", ...wanted] = process.argv.slice(2);
costs(Number(calls), wanted);
if (wanted.length === 0 || wanted.includes("GREEN_CHECK")) compareWithEngine(Number(calls));
