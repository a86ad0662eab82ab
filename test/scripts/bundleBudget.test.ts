import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BundleBudget } from "../../scripts/bundle-budget.cjs";

const folder = mkdtempSync(join(tmpdir(), "budget-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Text that gzip cannot shorten much. */
const noise = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 89))).join("");

const moduleOf = (resource: string, source: string) => ({
  resource,
  identifier: () => resource,
  originalSource: () => ({ source: () => source }),
});

const seeds = [
  moduleOf("/checkout/seeds/indicators.json", noise(4000)),
  { modules: [moduleOf("C:\\checkout\\seeds\\factors\\fuels.json", noise(500))], identifier: () => "joined" },
];

/** The faults that a build with these limits ends with. */
function faultsOf(
  limits: { readonly files: number; readonly catalogue: number },
  modules: readonly object[] = seeds,
): readonly string[] {
  writeFileSync(join(folder, "taskpane.js"), noise(8000));
  const errors: Error[] = [];
  const chunk = {};
  const compilation = {
    errors,
    outputOptions: { path: folder },
    entrypoints: new Map([["taskpane", { chunks: [chunk], getFiles: () => ["taskpane.js"] }]]),
    chunkGraph: { getChunkModulesIterable: () => modules },
  };
  new BundleBudget({
    entry: "taskpane",
    limit: limits.files,
    data: [{ name: "catalogue", test: /\/seeds\/(?!factors)/u, limit: limits.catalogue }],
    forbidden: ["react"],
  }).apply({ hooks: { afterEmit: { tap: (_name, run) => run(compilation) } } });
  return errors.map(({ message }) => message);
}

beforeEach(() => jest.spyOn(console, "log").mockImplementation());
afterEach(() => jest.restoreAllMocks());

it("a build within its limits passes", () =>
  expect(faultsOf({ files: 20_000, catalogue: 9_000 })).toEqual([]));

it.each([
  ["the files of the entry", { files: 60, catalogue: 9_000 }, /^taskpane before the sidebar: \d+ bytes/u],
  ["the catalogue's part of the seeds", { files: 20_000, catalogue: 60 }, /^catalogue: \d+ bytes/u],
])("%s over their limit fail the build", (_case, limits, fault) =>
  expect(faultsOf(limits)).toEqual([expect.stringMatching(fault)]),
);

it("a part that no seed belongs to would measure nothing, and stops the build", () =>
  expect(() => faultsOf({ files: 20_000, catalogue: 9_000 }, [])).toThrow(/No seeds in the bundle/u));

it("a package that the cells must not load fails the build", () =>
  expect(
    faultsOf({ files: 20_000, catalogue: 9_000 }, [
      ...seeds,
      moduleOf("/checkout/node_modules/react/index.js", ""),
    ]),
  ).toEqual([expect.stringContaining("react must not be loaded")]));
