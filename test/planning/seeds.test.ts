import dominantUse from "../../seeds/planning/dominant-use.json";
import greening from "../../seeds/planning/greening.json";
import industrialLand from "../../seeds/planning/industrial-land.json";
import methods from "../../seeds/planning/methods.json";
import roofPv from "../../seeds/planning/roof-pv.json";
import underground from "../../seeds/planning/underground.json";
import uses from "../../seeds/planning/building-uses.json";
import zoning from "../../seeds/planning/zoning.json";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { computedTables } from "../../src/catalogue/computedTables";
import { listIn, wordsIn } from "../../src/catalogue/tableCells";
import type { TableRow } from "../../src/catalogue/tableTypes";
import { type Kind, findKind } from "../../src/planning/kinds";
import { parseUnit } from "../../src/quantity/units";

const rowsOf = (id: string): readonly TableRow[] =>
  computedTables.find((table) => table.id === id)?.rows ?? [];
const column = (id: string, key: string): readonly string[] =>
  rowsOf(id).flatMap((row) => wordsIn(row, key)?.zh ?? []);

describe.each([
  ["greening surfaces", column(greening.table, "cover"), greening.synonyms],
  ["land classes", column(dominantUse.table, "landUse"), dominantUse.synonyms],
  [
    "building types",
    rowsOf(roofPv.table)
      .filter((row) => listIn(row, "indicator").includes(roofPv.indicator))
      .flatMap((row) => listIn(row, "uses")),
    roofPv.synonyms,
  ],
  ["district rules", column(zoning.table, "rule"), zoning.rules],
] as const)("other names of %s", (_what, names, synonyms) => {
  it("stand under every name of the table and no other", () => {
    expect(Object.keys(synonyms).sort()).toEqual([...new Set(names)].sort());
  });
});

const lists: readonly (readonly [string, readonly Kind[]])[] = [
  ["compactness", methods.compactness],
  ["land mix", methods.landMix],
  ["underground uses", underground.uses],
  ["building uses", uses.uses],
  ["industrial inputs", industrialLand.inputs],
  ["zoning measures", zoning.measures],
  [
    "greening surfaces",
    Object.entries(greening.synonyms).map(([id, synonyms]) => ({ id, name: { zh: id, en: id }, synonyms })),
  ],
  [
    "land classes",
    Object.entries(dominantUse.synonyms).map(([id, synonyms]) => ({
      id,
      name: { zh: id, en: id },
      synonyms,
    })),
  ],
  [
    "building types",
    Object.entries(roofPv.synonyms).map(([id, synonyms]) => ({ id, name: { zh: id, en: id }, synonyms })),
  ],
];

it.each(lists)("%s: each name finds its own", (_what, kinds) => {
  for (const kind of kinds) {
    for (const name of [kind.id, kind.name.zh, kind.name.en, ...kind.synonyms]) {
      expect([name, findKind(kinds, name)?.id]).toEqual([name, kind.id]);
    }
  }
});

it("names the underground uses of every layer", () => {
  const listed = rowsOf(underground.table)
    .flatMap((row) => listIn(row, "uses"))
    .filter((use) => use !== underground.reserve);
  const known = underground.uses.filter(({ standing }) => standing === "listed").map(({ name }) => name.zh);
  expect(known.sort()).toEqual(listed.sort());
});

it("asks for indicators that there are, in units that there are", () => {
  const codes: readonly string[] = loadCatalogue().indicators.map(({ code }) => code);
  for (const code of [...uses.uses.flatMap(({ indicators }) => indicators), roofPv.indicator]) {
    expect(codes).toContain(code);
  }
  const units = [...industrialLand.inputs, ...industrialLand.measures, ...zoning.measures];
  expect(units.filter(({ unit }) => parseUnit(unit) === null)).toEqual([]);
});
