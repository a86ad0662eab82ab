/**
 * Turns round the conditions of the audit rules, one at a time, and runs the rule's own tests: a condition that can
 * be turned round with all tests green is a survivor, and is listed. Nothing is written: the conditions are turned
 * round while the file is loaded.
 *
 *   node scripts/mutate-rules.cjs            one condition a rule: the first of the function that decides most
 *   node scripts/mutate-rules.cjs --each     the first condition of each function
 *   node scripts/mutate-rules.cjs --all      every condition
 *   node scripts/mutate-rules.cjs T02 L01    of these rules only
 *
 * Exit status 1 where one survives.
 */
const { spawn } = require("node:child_process");
const { readdirSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { conditionsOf } = require("./mutating-transform.cjs");

const root = join(__dirname, "..");
const rulesFolder = join(root, "src/validation/rules");
/** A mutant that runs longer than this loops for ever: the tests would never pass. */
const longestRun = 90_000;

const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const testFiles = [
  ...filesIn(join(root, "test/validation/rules"), ".test.ts"),
  ...filesIn(join(root, "test/validation"), ".test.ts").filter(
    (file) => !/laws|layouts|memory|samples/.test(file),
  ),
].map((file) => ({ file, text: readFileSync(file, "utf8") }));

const testsWith = (mark) => testFiles.filter(({ text }) => text.includes(mark)).map(({ file }) => file);

/** A rule's own tests, and those that ask for its findings besides. */
function testsOf(ids) {
  const own = new Set(ids.flatMap((id) => testsWith(`testRule("${id}"`)));
  const besides = new Set(
    ids.flatMap((id) => testsWith(`findingsOf("${id}"`)).filter((file) => !own.has(file)),
  );
  return own.size === 0 ? { own: [...besides], besides: [] } : { own: [...own], besides: [...besides] };
}

/** First conditions of the functions of a file, those that decide most before the others. */
function firsts(conditions) {
  const byOwner = new Map();
  for (const condition of conditions) {
    byOwner.set(condition.owner, [...(byOwner.get(condition.owner) ?? []), condition]);
  }
  return [...byOwner.values()].sort((one, other) => other.length - one.length).flatMap(([first]) => [first]);
}

function chosenOf({ ids, conditions }, options) {
  if (options.includes("--all")) return conditions;
  const first = firsts(conditions);
  return options.includes("--each") ? first : first.slice(0, ids.length);
}

function targets(wanted) {
  return filesIn(rulesFolder, ".ts").flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const ids = [...source.matchAll(/\{\s*id: "([A-Z]\d\d)"/g)].map(([, id]) => id);
    const asked = wanted.length === 0 || ids.some((id) => wanted.includes(id));
    if (ids.length === 0 || !asked) return [];
    return [{ file, ids, ...testsOf(ids), conditions: conditionsOf(source) }];
  });
}

/** Runs the mutants of one file in a process of its own; a mutant that hangs is killed with it, the rest goes on. */
function runFile(file, conditions, tests) {
  const results = new Map();
  const queue = [-1, ...conditions.map(({ index }) => index)];
  return new Promise((resolve) => {
    const begin = () => {
      const left = queue.filter((index) => !results.has(index));
      if (left.length === 0) return resolve(results);
      const child = spawn(
        process.execPath,
        [join(__dirname, "mutating-run.cjs"), file, left.join(","), ...tests],
        {
          cwd: root,
          stdio: ["ignore", "pipe", "inherit"],
        },
      );
      let running = null;
      let timer = null;
      child.stdout.on("data", (chunk) => {
        for (const [, word, index, outcome] of String(chunk).matchAll(/^@(begin|end) (-?\d+) ?(\w*)$/gm)) {
          clearTimeout(timer);
          if (word === "end") results.set(Number(index), outcome);
          running = word === "begin" ? Number(index) : null;
          if (running !== null) timer = setTimeout(() => child.kill("SIGKILL"), longestRun);
        }
      });
      child.on("exit", () => {
        clearTimeout(timer);
        const lost = running ?? left[0];
        if (!results.has(lost)) results.set(lost, lost === -1 ? "survived-not" : "killed");
        if (results.get(-1) !== "survived") return resolve(results);
        begin();
      });
    };
    begin();
  });
}

async function main() {
  const options = process.argv.slice(2);
  const wanted = options.filter((option) => /^[A-Z]\d\d$/.test(option));
  const began = Date.now();
  let tried = 0;
  const survivors = [];
  const unready = [];
  for (const target of targets(wanted)) {
    const chosen = chosenOf(target, options);
    const name = `${target.ids.join(" ")} ${basename(target.file)}`;
    if (target.own.length === 0) {
      unready.push(`${name}: no test names it`);
      continue;
    }
    const results = await runFile(target.file, chosen, target.own);
    if (results.get(-1) !== "survived") {
      unready.push(`${name}: its tests fail as it is`);
      continue;
    }
    const unnoticed = chosen.filter(({ index }) => results.get(index) === "survived");
    const wider =
      unnoticed.length * target.besides.length === 0
        ? null
        : await runFile(target.file, unnoticed, target.besides);
    const left = unnoticed.filter(({ index }) => wider === null || wider.get(index) === "survived");
    tried += chosen.length;
    for (const { line, text } of left)
      survivors.push(`src/validation/rules/${basename(target.file)}:${line}  ${text}`);
    process.stderr.write(`${name}: ${chosen.length - left.length} of ${chosen.length} noticed\n`);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(
    `${tried - survivors.length} of ${tried} turned conditions were noticed, ${seconds} s\n`,
  );
  for (const survivor of survivors) process.stdout.write(`survives: ${survivor}\n`);
  for (const line of unready) process.stdout.write(`not tried: ${line}\n`);
  process.exitCode = survivors.length + unready.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
