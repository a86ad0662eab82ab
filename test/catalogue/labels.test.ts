import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { findIndicator } from "../../src/catalogue/resolve";
import { negatives, positives, sheetRows } from "./labels";

const catalogue = loadCatalogue();

const labelled: readonly (readonly [label: string, code: string | null])[] = [
  ...positives.map(([, label, code]) => [label, code] as const),
  ...negatives.map(([, label]) => [label, null] as const),
  ...sheetRows,
];

type Labelled = typeof labelled;

const judge = (labels: Labelled) =>
  labels.map(([label, code]) => ({
    label,
    code,
    found: findIndicator(catalogue, label)?.indicator.code ?? null,
  }));

function measure(labels: Labelled) {
  const judged = judge(labels);
  const named = judged.filter(({ code }) => code !== null);
  const matched = judged.filter(({ found }) => found !== null);
  const right = matched.filter(({ code, found }) => code === found);
  return {
    named: named.length,
    wrong: matched.filter(({ code, found }) => code !== found),
    missed: named.filter(({ found }) => found === null).map(({ label }) => label),
    precision: right.length / matched.length,
    recall: right.length / named.length,
  };
}

const all = measure(labelled);
const later = measure(sheetRows);

it("the labels are many, each there once, and name what there is", () => {
  expect(labelled.length).toBeGreaterThanOrEqual(300);
  expect(new Set(labelled.map(([label]) => label)).size).toBe(labelled.length);
  expect(labelled.filter(([, code]) => code !== null && catalogue.indicatorByCode(code) === null)).toEqual(
    [],
  );
});

it("no label is taken for what it does not name", () => {
  expect(all.wrong).toEqual([]);
  expect(all.precision).toBe(1);
});

it("as many are recognised as have been", () => expect(all.recall).toBeGreaterThanOrEqual(0.992));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

it("the catalogue's page says how many are found, and which are not", () => {
  const page = readFileSync(join(__dirname, "../../src/catalogue/README.md"), "utf8").replace(/ +/g, " ");
  const row = (name: string, labels: Labelled, { named, precision, recall }: typeof all): string =>
    `| ${name} | ${labels.length} | ${named} | ${percent(precision)} | ${percent(recall)} |`;
  expect(page).toContain(row("All", labelled, all));
  expect(page).toContain(row("Rows written afterwards", sheetRows, later));
  expect(page).toContain(`Not recognised: ${all.missed.join("; ")}.`);
});
