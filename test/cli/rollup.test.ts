import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommandLine } from "../../src/cli/commandLine";
import type { Io } from "../../src/cli/io";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import type { CellValue } from "../../src/workbook/snapshot";
import { openXmlErrors, sayIfUnchecked } from "../hosts/xlsx/openXmlCheck";

sayIfUnchecked();

/** The audit's threads run from the sources, as the built program's do from its bundle. */
const worker = {
  file: path.resolve("src/cli/rollupWorker.ts"),
  execArgv: ["-r", path.resolve("scripts/typescript.cjs")],
};

async function run(argv: readonly string[], more: Partial<Io> = {}) {
  let out = "";
  let notes = "";
  const status = await runCommandLine(argv, {
    out: (text) => void (out += text),
    note: (text) => void (notes += text),
    readInput: () => Promise.resolve(""),
    now: () => new Date(2026, 10, 21, 10, 30),
    ...more,
  });
  return { status, out, notes };
}

const workbook = (rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> =>
  writeXlsx({
    operations: [
      { type: "add-sheet", sheet: "附表1", visibility: "visible", position: null, ifExists: "fail" },
      {
        type: "write-block",
        sheet: "附表1",
        at: { row: 0, column: 0 },
        cells: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
      },
    ],
  });

const form = (unit: string, year: number, population: CellValue, share: CellValue) =>
  workbook([
    ["指标填报表"],
    [`填报单位：${unit}`, null, `报告期：${year}年度`],
    ["指标名称", "计量单位", `${year}年`],
    ["县城建成区常住人口", "万人", population],
    ["装配式建筑占新建建筑面积比例", "%", share],
    [],
    ["填表人：张某", "审核人：李某", "单位负责人：王某"],
  ]);

/** 阳泉市: 城区, 矿区, 郊区, 平定县, 盂县. */
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "greencheck-rollup-"));
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ["阳泉市汇总.xlsx", await form("阳泉市住房和城乡建设局", 2024, 61, 31)],
    ["县/140321 平定县.xlsx", await form("平定县住房和城乡建设局", 2024, 21.4, 30)],
    ["县/140321 平定县（补报）.xlsx", await form("平定县住房和城乡建设局", 2024, 21.5, 30)],
    ["县/盂县.xlsx", await form("盂县住房和城乡建设局", 2024, 12.3, 30)],
    ["县/盂县另存.xlsx", await form("盂县住房和城乡建设局", 2024, 12.3, 30)],
    ["区/140302.xlsx", await form("局办公室", 2024, 18.2, 24)],
    ["区/矿区.xlsx", "这不是工作簿"],
    ["区/大同.xlsx", await form("大同市云冈区住房和城乡建设局", 2024, 40, 33)],
    ["区/旧郊区.xlsx", await form("阳泉市郊区住房和城乡建设局", 2023, 9, 28)],
    ["~$锁.xlsx", ""],
    ["说明.docx", ""],
  ];
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Named {
  readonly name: string;
}
interface JsonRollUp {
  readonly year: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly coverage: {
    readonly level: string;
    readonly expected: number;
    readonly present: number;
    readonly missing: readonly { readonly division: Named; readonly reason: string }[];
    readonly duplicates: readonly { readonly division: Named; readonly sameContent: boolean }[];
    readonly sameContent: readonly (readonly string[])[];
    readonly outside: readonly string[];
    readonly unknown: readonly string[];
    readonly otherYears: readonly string[];
  };
  readonly units: readonly {
    readonly file: string;
    readonly verdict: string;
    readonly unitFrom: string;
    readonly division: Named | null;
  }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly total: { readonly sum: number; readonly units: number; readonly without: number } | null;
    readonly ranking: readonly { readonly rank: number; readonly code: string; readonly status: string }[];
  }[];
  readonly comparisons: readonly {
    readonly state: string;
    readonly stated: number;
    readonly other: number;
  }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

const rolledUp = async (...more: readonly string[]): Promise<JsonRollUp> => {
  const { out } = await run(["rollup", folder, "--region", "阳泉市", "--format", "json", ...more]);
  return JSON.parse(out) as JsonRollUp;
};

describe("rollup", () => {
  test("tells who is missing, double, outside, of another year or not to be read", async () => {
    const { coverage, verdicts, year, skipped } = await rolledUp();
    expect(year).toBe(2024);
    expect(coverage.level).toBe("county");
    expect([coverage.expected, coverage.present]).toEqual([5, 4]);
    expect(coverage.missing.map(({ division, reason }) => [division.name, reason])).toEqual([
      ["矿区", "unreadable"],
    ]);
    expect(coverage.duplicates.map(({ division, sameContent }) => [division.name, sameContent])).toEqual([
      ["平定县", false],
      ["盂县", true],
    ]);
    expect(coverage.sameContent).toEqual([["县/盂县.xlsx", "县/盂县另存.xlsx"]]);
    expect(coverage.outside).toEqual(["区/大同.xlsx"]);
    expect(coverage.unknown).toEqual([]);
    expect(coverage.otherYears).toEqual(["区/旧郊区.xlsx"]);
    expect(verdicts.unreadable).toBe(1);
    expect(skipped).toEqual([
      { file: "~$锁.xlsx", reason: "lock-file" },
      { file: "说明.docx", reason: "not-a-workbook" },
    ]);
  });

  test("knows a unit by its file's name where the workbook does not say, and holds it to its province's targets", async () => {
    const { units } = await rolledUp();
    const named = units.find(({ file }) => file === "区/140302.xlsx");
    expect([named?.division?.name, named?.unitFrom]).toEqual(["城区", "file-name"]);
  });

  test("adds up each unit once; a gap counts only where nobody is missing", async () => {
    const { indicators, comparisons } = await rolledUp();
    const population = indicators.find(({ code }) => code === "COUNTY_BUILT_UP_POPULATION");
    // 平定县 by its first file, 盂县 once, 城区; 郊区 reports another year.
    expect(population?.total).toMatchObject({ sum: 51.9, units: 3, without: 2 });
    expect(comparisons).toEqual([expect.objectContaining({ state: "incomplete", stated: 61, other: 51.9 })]);
  });

  test("ranks by the indicator's direction, equal values alike", async () => {
    const { indicators } = await rolledUp();
    const share = indicators.find(({ code }) => code === "PREFABRICATED_SHARE");
    expect(share?.ranking.map(({ rank, code }) => [rank, code])).toEqual([
      [1, "140321"],
      [1, "140322"],
      [3, "140302"],
    ]);
    expect(share?.total).toBeNull();
  });

  test("one thread, two threads and none give the same bytes, and a broken file costs itself alone", async () => {
    const argv = ["rollup", folder, "--region", "阳泉市", "--format", "json"];
    const alone = await run(argv);
    const two = await run([...argv, "--jobs", "2"], { worker });
    expect(two.out).toBe(alone.out);
    expect([alone.status, two.status]).toEqual([2, 2]);
    expect(two.notes).toContain("9/9");
  });

  test("a thread that dies is told as its file's problem, and the others go on", async () => {
    const dying = path.join(folder, "dying.cjs");
    writeFileSync(
      dying,
      `const { parentPort } = require("node:worker_threads");
parentPort.on("message", (file) => {
  if (file.includes("平定县")) process.exit(3);
  parentPort.postMessage({ kind: "own-result", file });
});`,
    );
    const { out, status } = await run(["rollup", folder, "--format", "json", "--jobs", "1"], {
      worker: { file: dying },
    });
    rmSync(dying);
    const { units } = JSON.parse(out) as JsonRollUp;
    expect(units.map(({ file, verdict }) => [file, verdict])).toEqual([
      ["县/140321 平定县.xlsx", "unreadable"],
      ["县/140321 平定县（补报）.xlsx", "unreadable"],
    ]);
    expect(status).toBe(2);
  });

  test("the workbook of results has every list, passes the Open XML check and is skipped the next time", async () => {
    const out = path.join(folder, "结果.xlsx");
    await run(["rollup", folder, "--region", "阳泉市", "--out", out]);
    const bytes = readFileSync(out);
    expect(openXmlErrors(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(
      "总览 单位清单 问题汇总 问题明细 指标矩阵 排名 缺报与重报 离群值 合计核对".split(" "),
    );
    const links = read.value.sheets.flatMap(({ formulas }) => formulas.flatMap((row) => row ?? []));
    expect(links).toContain('=HYPERLINK("县/盂县.xlsx","县/盂县.xlsx")');
    const again = await rolledUp();
    expect(again.skipped).toContainEqual({ file: "结果.xlsx", reason: "own-result" });
    rmSync(out);
  });

  test("interrupted it writes nothing, and leaves an older result as it was", async () => {
    const out = path.join(folder, "结果.json");
    writeFileSync(out, "旧");
    const { status, notes } = await run(["rollup", folder, "--out", out], {
      onInterrupt: (listener) => {
        listener();
        return () => undefined;
      },
    });
    expect([status, readFileSync(out, "utf8")]).toEqual([2, "旧"]);
    expect(notes).toContain("已中断");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    rmSync(out);
  });

  test.each([
    [["--jobs", "0"], "--jobs"],
    [["--region", "盂县"], "省或市"],
    [["--format", "pdf"], "不支持的格式"],
  ])("%j is a usage error", async (options, sentence) => {
    const { status, notes } = await run(["rollup", folder, ...options]);
    expect(status).toBe(2);
    expect(notes).toContain(sentence);
  });

  test.each(["text", "csv", "html"])("%s speaks both languages and runs no formula", async (format) => {
    const argv = ["rollup", folder, "--region", "阳泉市", "--format", format];
    const [zh, en] = [await run(argv), await run([...argv, "--lang", "en-US"])];
    expect(zh.out).toContain("无法读取");
    expect(en.out).toContain("Unreadable");
    expect(zh.out).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(en.out).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(existsSync(path.join(folder, "结果.xlsx"))).toBe(false);
  });
});
