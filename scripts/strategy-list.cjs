/**
 * Writes seeds/strategies.list.json: the strategies' titles grouped by clause, all that GREEN_LIST shows of them.
 * The full records weigh four times as much and stay out of what a formula loads.
 * Run after a change of strategies: node scripts/strategy-list.cjs
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** Groups in the document's order; a title's place in its group is its number, its place in all its id. */
function strategyGroups({ strategies }) {
  const groups = [];
  for (const { clause, number, level, type, sector, title } of strategies) {
    if (!clause.number.endsWith(String(number)))
      throw new Error(`${clause.number} does not end in ${number}`);
    const section = clause.number.slice(0, -String(number).length);
    const last = groups.at(-1);
    if (number > 1 && last?.clause === section) last.titles.push(title);
    else groups.push({ clause: section, level, type, sector, titles: [title] });
  }
  return groups;
}

module.exports = { strategyGroups };

if (require.main === module) {
  const groups = strategyGroups(require(join(root, "seeds/strategies.pku.json")));
  writeFileSync(join(root, "seeds/strategies.list.json"), `${JSON.stringify(groups, null, 2)}\n`);
}
