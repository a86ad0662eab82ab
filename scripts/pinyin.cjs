/**
 * Writes seeds/pinyin.json: initial letter → the characters of the indicators' Chinese names and synonyms whose
 * reading begins with it, so that 人均公园绿地 is found as rjgyld. A character read in two ways in the names
 * (行: xing, hang) stands under both letters. Likewise seeds/divisions/pinyin.json for the names of divisions, which
 * only the sidebar asks for. Run after a change of names: node scripts/pinyin.cjs
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pinyin } = require("pinyin-pro");

const root = join(__dirname, "..");
const chineseRuns = (name) => name.match(/\p{Script=Han}+/gu) ?? [];

/** One letter a character, read in the context of the whole run. */
const letters = (run) => pinyin(run, { pattern: "first", toneType: "none", type: "array" });

/** The initials of a name as somebody would type them; letters and digits stay, marks go. */
const initials = (name) =>
  name
    .normalize("NFKC")
    .replace(/\p{Script=Han}+/gu, (run) => letters(run).join(""))
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toLowerCase();

function charactersByInitial(names) {
  const found = new Map();
  for (const run of names.flatMap(chineseRuns)) {
    const characters = Array.from(run);
    letters(run).forEach((letter, at) => {
      found.set(letter, (found.get(letter) ?? new Set()).add(characters[at]));
    });
  }
  const sorted = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(sorted.map(([letter, characters]) => [letter, [...characters].sort().join("")]));
}

const indicatorNames = () =>
  require(join(root, "seeds/indicators.json")).flatMap(({ name, synonyms }) => [name.zh, ...synonyms]);

const divisionNames = () => Object.values(require(join(root, "seeds/divisions/current.json")).names);

const write = (file, names) =>
  writeFileSync(join(root, file), `${JSON.stringify(charactersByInitial(names), null, 2)}\n`);

module.exports = { charactersByInitial, divisionNames, indicatorNames, initials };

if (require.main === module) {
  write("seeds/pinyin.json", indicatorNames());
  write("seeds/divisions/pinyin.json", divisionNames());
}
