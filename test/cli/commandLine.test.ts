import {
  chmodSync,
  copyFileSync,
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
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { auditFormSheetName, issueListSheetName } from "../../src/workbook/ownSheets";
import { openXmlErrors } from "../hosts/xlsx/openXmlCheck";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "greencheck-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);

async function run(argv: readonly string[], input = "") {
  let out = "";
  let notes = "";
  const status = await runCommandLine(argv, {
    out: (text) => void (out += text),
    note: (text) => {
      notes += text;
    },
    readInput: () => Promise.resolve(input),
    now: () => new Date(2026, 10, 21, 10, 30),
  });
  return { status, out, notes };
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly problem: string;
}
interface JsonWorkbook {
  readonly verdict: string;
  readonly contentHash: string | null;
  readonly findings: readonly JsonFinding[];
  readonly results: readonly { readonly indicator: string; readonly status: string }[];
}
const workbooksOf = (out: string): readonly JsonWorkbook[] =>
  (JSON.parse(out) as { workbooks: readonly JsonWorkbook[] }).workbooks;
const onlyWorkbook = (out: string): JsonWorkbook => {
  const [workbook] = workbooksOf(out);
  if (workbook === undefined) throw new Error("no workbook");
  return workbook;
};

const goodData = {
  cover: { reportingUnit: "灵丘县住房和城乡建设管理局", region: "灵丘县", year: 2025, level: "县级" },
  values: {
    COUNTY_BUILT_UP_POPULATION: 8.6,
    COUNTY_BUILT_UP_AREA: 9.1,
    COUNTY_TOTAL_FLOOR_AREA: 312.5,
    COUNTY_CONSTRUCTION_LAND: 480,
    COUNTY_NEW_HOUSING_FLOOR_AREA: 14.2,
    COUNTY_NEW_HOUSING_LOW_RISE_FLOOR_AREA: 10.6,
    COUNTY_NEW_HOUSING_MAX_STOREYS: 18,
    COUNTY_PLAZA_HARD_SURFACE: 2,
    COUNTY_INNER_ROAD_RED_LINE_WIDTH: 40,
    COUNTY_NEW_BUILDING_FLOOR_AREA: 21.5,
    COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA: 21.5,
  },
  signOff: { preparer: "张某", reviewer: "李某", head: "王某", phone: "0352-8520000", date: "2026-01-15" },
};

async function filled(name: string, data: unknown): Promise<string> {
  writeFileSync(at("data.json"), JSON.stringify(data));
  const { status, notes } = await run([
    "template",
    "fill",
    "county-green",
    "--out",
    at(name),
    "--data",
    at("data.json"),
  ]);
  if (status !== 0) throw new Error(notes);
  return at(name);
}

describe("template", () => {
  test("list names each template with its title", async () => {
    const text = await run(["template", "list"]);
    expect(text.out).toContain("county-green  县城绿色低碳建设自查表");
    const json = await run(["template", "list", "--format", "json", "--lang", "en-US"]);
    const ids = (JSON.parse(json.out) as { id: string; title: string }[]).map(({ id }) => id);
    expect(ids).toEqual(["county-green", "green-development"]);
  });

  test.each(["county-green", "green-development"])(
    "%s without data: only what is missing is reported, nothing that is computed",
    async (id) => {
      await run(["template", "fill", id, "--out", at("blank.xlsx")]);
      const { status, out } = await run(["validate", at("blank.xlsx"), "--format", "json"]);
      const { verdict, findings, results } = onlyWorkbook(out);
      expect(status).toBe(1);
      expect(verdict).toBe("rejected");
      expect(results).toEqual([]);
      const errors = findings.filter(({ severity }) => severity !== "info");
      expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(["T01", "S01"]));
      expect(errors.length).toBeGreaterThan(10);
    },
  );

  test("filled with good values it is submittable, also exactly at each limit", async () => {
    const file = await filled("good.xlsx", goodData);
    const { status, out } = await run(["validate", file, "--format", "json"]);
    expect(onlyWorkbook(out)).toMatchObject({ verdict: "submittable", findings: [] });
    expect(status).toBe(0);
  });

  test.each([
    ["19 storeys", "COUNTY_NEW_HOUSING_MAX_STOREYS", 19, "P02"],
    ["a plaza of 2.0001 ha", "COUNTY_PLAZA_HARD_SURFACE", 2.0001, "P02"],
    ["a road of 40.1 m", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 40.1, "P02"],
    ["a number in words", "COUNTY_CONSTRUCTION_LAND", "约480", "T02"],
    ["a part above its whole", "COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA", 22, "T06"],
  ])("one bad value, %s, is found by its rule", async (_name, code, value, rule) => {
    const file = await filled("bad.xlsx", { ...goodData, values: { ...goodData.values, [code]: value } });
    const { status, out } = await run(["validate", file, "--format", "json"]);
    expect(onlyWorkbook(out).findings.map((finding) => finding.rule)).toContain(rule);
    expect(status).toBe(1);
  });

  test("a form that is there already is kept under another name", async () => {
    const file = await filled("form.xlsx", goodData);
    const before = readFileSync(file);
    const { notes } = await run(["template", "fill", "county-green", "--out", file]);
    expect(notes).toContain("form.old1.xlsx");
    expect(readFileSync(at("form.old1.xlsx")).equals(before)).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(false);
  });

  test.each([
    ["no JSON", "{", "不是有效的 JSON"],
    ["an unknown part", '{"valuez": {}}', "数据文件"],
    ["a wrong type", '{"cover": {"year": "2024"}}', "cover.year"],
    ["an unknown indicator", '{"values": {"绿建面积": 3}}', "绿建面积"],
  ])("data with %s is refused in words and nothing is written", async (_name, data, words) => {
    const { status, notes } = await run(
      ["template", "fill", "county-green", "--out", at("x.xlsx"), "--data", "-"],
      data,
    );
    expect(status).toBe(2);
    expect(notes).toContain(words);
    expect(existsSync(at("x.xlsx"))).toBe(false);
  });

  test("an unknown template names those that there are", async () => {
    const { status, notes } = await run(["template", "fill", "town", "--out", at("x.xlsx")]);
    expect(status).toBe(2);
    expect(notes).toContain("county-green");
  });
});

describe("validate", () => {
  test("a folder is audited in the order of names; one bad file never stops the rest", async () => {
    const good = await filled("b.xlsx", goodData);
    mkdirSync(at("sub"));
    copyFileSync(good, at("sub", "c.xlsx"));
    writeFileSync(at("a.xlsx"), "<html>not a workbook</html>");
    writeFileSync(at("~$b.xlsx"), "lock file of Excel");
    const { status, out, notes } = await run(["validate", folder, "--format", "json"]);
    expect(workbooksOf(out).map(({ verdict }) => verdict)).toEqual([
      "unreadable",
      "submittable",
      "submittable",
    ]);
    expect(status).toBe(2);
    expect(notes).toContain("3/3");
  });

  test("a read-only file is audited like any other and stays as it was", async () => {
    const file = await filled("locked.xlsx", goodData);
    const before = readFileSync(file);
    chmodSync(file, 0o444);
    const { status } = await run(["validate", file]);
    expect(status).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("the same file gives the same bytes, whatever the language of the machine", async () => {
    const file = await filled("same.xlsx", goodData);
    const first = await run(["validate", file, "--format", "json"]);
    const second = await run(["validate", file, "--format", "json"]);
    expect(second.out).toBe(first.out);
    expect(onlyWorkbook(first.out).contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("an option overrides what the workbook says", async () => {
    const file = await filled("other.xlsx", goodData);
    const { out } = await run(["validate", file, "--region", "湖南省", "--format", "json"]);
    expect(new Set(onlyWorkbook(out).results.map(({ status }) => status))).not.toEqual(new Set(["met"]));
  });

  test.each([
    ["an empty file", Buffer.alloc(0), "空"],
    ["a truncated zip", Buffer.from("PK\u0003\u0004half"), "xlsx"],
    ["a table in text", Buffer.from("指标,值\n密度,1\n"), ""],
  ])("%s gets one sentence and status 2", async (_name, bytes, words) => {
    writeFileSync(at("x.xlsx"), bytes);
    const { status, out } = await run(["validate", at("x.xlsx")]);
    expect(status).toBe(2);
    expect(out).toContain(words);
    expect(out.trim().split("\n")).toHaveLength(2);
  });

  test.each([
    [["validate"], "缺少参数"],
    [["validate", "nowhere.xlsx"], "找不到“nowhere.xlsx”"],
    [["validate", ".", "--region", "火星"], "不认识行政区划“火星”"],
    [["validate", ".", "--region", "鼓楼区"], "对应多个行政区划"],
    [["validate", ".", "--year", "24"], "年份应为"],
    [["validate", ".", "--adopt", "XX"], "没有文件“XX”"],
    [["validate", ".", "--rules", "T03"], "看不懂规则设置“T03”"],
    [["validate", ".", "--rules", "T98=off"], "没有规则“T98”"],
    [["validate", ".", "--rules", "T03=mild"], "error, warning, info, off"],
    [["validate", ".", "--rules", "P01=warning"], "规则不能这样设置：“P01=warning”"],
    [["validate", ".", "--format", "pdf"], "不支持的格式“pdf”"],
    [["validate", ".", "--format", "xlsx"], "--out"],
    [["validate", ".", "--nope"], "没有选项 --nope"],
    [["audit"], "没有命令 audit"],
    [["template", "fill", "county-green"], "--out"],
    [["validate", ".", "--lang", "fr"], "不支持的语言“fr”"],
  ])("%j is a usage error in words", async (argv, words) => {
    const { status, notes, out } = await run(argv);
    expect(status).toBe(2);
    expect(notes).toContain(words);
    expect(out).toBe("");
  });

  test("help is in the language asked for and ends well", async () => {
    expect(await run(["--help"])).toMatchObject({ status: 0, out: expect.stringContaining("用法：") });
    expect(await run(["--help", "--lang", "en-US"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("Usage:"),
    });
  });
});

describe("the forms of a report", () => {
  test.each(["text", "json", "sarif", "junit", "csv", "html"])(
    "%s is written where --out says",
    async (format) => {
      const file = await filled("f.xlsx", {
        ...goodData,
        values: { ...goodData.values, COUNTY_CONSTRUCTION_LAND: "=1+1" },
      });
      const { status, out, notes } = await run([
        "validate",
        file,
        "--format",
        format,
        "--out",
        at(`r.${format}`),
      ]);
      expect(status).toBe(1);
      expect(out).toBe("");
      expect(notes).toContain(`r.${format}`);
      expect(readFileSync(at(`r.${format}`), "utf8").length).toBeGreaterThan(100);
    },
  );

  test("xlsx is the audit form with the issue list, without an Open XML error", async () => {
    const file = await filled("f.xlsx", {
      ...goodData,
      values: { ...goodData.values, COUNTY_CONSTRUCTION_LAND: "４８０" },
    });
    await run(["validate", file, "--format", "xlsx", "--out", at("form.xlsx")]);
    const bytes = readFileSync(at("form.xlsx"));
    const form = await readXlsx(bytes);
    expect(form.ok && form.value.sheets.map(({ name }) => name)).toEqual([
      auditFormSheetName,
      issueListSheetName,
    ]);
    expect(openXmlErrors(bytes)).toEqual([]);
  });

  test("several workbooks give a form each", async () => {
    const file = await filled("one.xlsx", goodData);
    copyFileSync(file, at("two.xlsx"));
    await run(["validate", file, at("two.xlsx"), "--format", "xlsx", "--out", at("forms")]);
    expect(readdirSync(at("forms"))).toEqual(["001 one.xlsx", "002 two.xlsx"]);
  });
});

describe("call", () => {
  test.each([
    ['["装配式建筑占新建建筑面积比例", 0.294, "山西省", 2025]', '"不达标"'],
    ['["装配式建筑占新建建筑面积比例", 0.294, "山西省", 2024]', '"未到期"'],
    ['["装配式建筑占新建建筑面积比例", "29.4%", "山西省", 2025]', '"不达标"'],
    ['["装配式建筑占新建建筑面积比例", 29.4, "山西省", 2025]', '"不达标"'],
    ['["装配式建筑占新建建筑面积比例", 0.3, "山西省", 2025]', '"达标"'],
  ])("GREEN_CHECK %s → %s", async (args, printed) => {
    expect(await run(["call", "GREEN_CHECK", args])).toMatchObject({ status: 0, out: `${printed}\n` });
  });

  test("an unknown indicator is an error with the nearest names and status 1", async () => {
    const { status, out } = await run(["call", "GREEN_CHECK", '["装配式占比例", 0.3]']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: expect.stringMatching(/^#/),
      message: expect.stringContaining("装配式建筑占新建建筑面积比例"),
    });
  });

  test.each([
    [["call", "GREEN_NOPE", "[]"], "没有函数"],
    [["call", "GREEN_CHECK", "{}"], "JSON 数组"],
    [["call", "GREEN_CHECK", "[[1,2]]"], "JSON 数组"],
    [["call", "GREEN_CHECK", "not json"], "JSON 数组"],
  ])("%j is a usage error", async (argv, words) => {
    const { status, notes } = await run(argv);
    expect(status).toBe(2);
    expect(notes).toContain(words);
  });
});

describe("catalogue", () => {
  test("lists every record with the fields of the contract", async () => {
    const { out } = await run(["catalogue", "--document", "SX"]);
    const { records } = JSON.parse(out) as { records: readonly Record<string, unknown>[] };
    expect(records.length).toBeGreaterThan(100);
    expect(new Set(records.map(({ document }) => document))).toEqual(new Set(["SX"]));
    const target = records.find(({ kind }) => kind === "target");
    for (const field of [
      "id",
      "indicator",
      "operator",
      "value",
      "unit",
      "year",
      "region",
      "appliesTo",
      "condition",
      "force",
      "severity",
      "planLevel",
      "planType",
      "sector",
      "clause",
    ]) {
      expect(target).toHaveProperty(field);
    }
  });

  test("CSV opens in Excel: byte order mark, one row a record", async () => {
    const { out } = await run(["catalogue", "--format", "csv"]);
    expect(out.startsWith("\uFEFFid,kind,document")).toBe(true);
  });
});
