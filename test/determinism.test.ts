import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Each case runs whole processes, some of them on a large workbook. */
jest.setTimeout(300_000);

/** The built program, in processes of their own: locale and time zone are a process's matter. */
const program = path.resolve("dist/cli/green-check.js");
const inputs = path.resolve("../shared/inputs");
const inputFiles = existsSync(inputs)
  ? readdirSync(inputs)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => path.join(inputs, name))
  : [];

const isBuilt = existsSync(program);
if (!isBuilt) process.stderr.write("Determinism left out: build dist/cli first\n");
else if (inputFiles.length === 0)
  process.stderr.write("Determinism of the sample workbooks left out: absent\n");

const machines: readonly Readonly<Record<string, string>>[] = [
  { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
  { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "greencheck-same-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function printed(argv: readonly string[], machine: Readonly<Record<string, string>>): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...argv], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...machine },
    maxBuffer: 2 ** 28,
  });
  if (stdout === "") throw new Error(`status ${status}: ${stderr}`);
  return stdout;
}

interface Hashed {
  readonly workbooks: readonly { readonly contentHash: string | null; readonly sha256: string | null }[];
}

function expectSame(argv: readonly string[]): void {
  const [here, there] = machines.map((machine) => printed(argv, machine));
  expect(there).toBe(here);
  const hashes = (JSON.parse(here ?? "") as Hashed).workbooks.map(({ contentHash }) => contentHash);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash ?? ""))).toBe(true);
}

const built = isBuilt ? describe : describe.skip;

built("on two machines, one in Shanghai and one in New York with a Turkish locale", () => {
  test.each(inputFiles.map((file) => [path.basename(file), file] as const))(
    "%s gives the same bytes and the same hash",
    (_, file) => {
      expectSame(["validate", file, "--format", "json"]);
    },
  );

  test.each(["zh-CN", "en-US"])("so does a filled template, in %s", (language) => {
    const file = path.join(folder, `${language}.xlsx`);
    const filled = spawnSync(process.execPath, [program, "template", "fill", "county-green", "--out", file]);
    expect(filled.status).toBe(0);
    expectSame(["validate", file, "--format", "json", "--lang", language]);
  });

  test("so does the roll-up of a folder, with one thread there and two here", () => {
    const copies = inputFiles.length > 0 ? inputs : folder;
    const [here, there] = machines.map((machine, index) =>
      printed(["rollup", copies, "--format", "json", "--jobs", String(index + 1)], machine),
    );
    expect(there).toBe(here);
  });
});
