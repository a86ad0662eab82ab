import { divisionCode, indicatorCode } from "../../../src/catalogue/codes";
import type { ColumnRole, RowRole, StatedMeaning, TableRole } from "../../../src/workbook/settings";
import { audit } from "../support/audit";
import { remembering, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { sheetRead, tableRead } from "../support/recognise";

const share = "装配式建筑占新建建筑面积比例";
const unsaid: StatedMeaning = { indicator: null, unit: null, division: null, year: null, nature: null };
const column = (at: number, role: ColumnRole["role"], meaning: Partial<ColumnRole> = {}): ColumnRole => ({
  ...unsaid,
  sheet: "表",
  column: at,
  header: null,
  role,
  ...meaning,
});
const row = (label: string, role: RowRole["role"], meaning: Partial<StatedMeaning> = {}): RowRole => ({
  ...unsaid,
  sheet: "表",
  label,
  role,
  ...meaning,
});
const table = (first: number, last: number, use: TableRole["use"], at: number | null = null): TableRole => ({
  sheet: "表",
  header: { first, last },
  column: at,
  use,
});
const code = indicatorCode("PREFABRICATED_SHARE");

describe("what the user says of a column goes before its header", () => {
  const rows: readonly (readonly GridCell[])[] = [
    ["县名", "装配率", "得分"],
    ["灵丘县", 29.4, 5],
    ["浑源县", 30, 6],
  ];
  test("which indicator, unit, year and nature", () => {
    const stated = column(1, "value", { indicator: code, unit: "%", year: 2025, nature: "planned" });
    const { columns } = tableRead(rows, { columnRoles: [stated] });
    expect(columns[1]).toMatchObject({
      indicator: "PREFABRICATED_SHARE",
      unit: "%",
      year: 2025,
      nature: "planned",
      stated: true,
    });
    expect(columns[2]?.stated).toBe(false);
  });
  test("which division", () => {
    const { columns } = tableRead(
      [
        ["指标", "单位", "本单位", "邻县"],
        [share, "%", 29.4, 30],
      ],
      { columnRoles: [column(2, "value"), column(3, "value", { division: divisionCode("140225") })] },
    );
    expect(columns.slice(2).map(({ subject }) => subject?.name ?? null)).toEqual([null, "浑源县"]);
  });
  test.each<[string, ColumnRole["role"], (string | number)[]]>([
    ["years", "year", [2023, 2024]],
    ["names of counties", "name", ["甲区", "乙区"]],
    ["labels", "label", ["事项甲", "事项乙"]],
  ])("a column holds %s", (_, role, keys) => {
    const { columns } = tableRead(
      [
        ["说法", `${share}（%）`],
        [keys[0] ?? null, 29.4],
        [keys[1] ?? null, 30],
      ],
      { columnRoles: [column(0, role)], tableRoles: [table(0, 0, "read")] },
    );
    expect(columns[0]?.role).toBe(role);
  });
  test("a role with a header follows its column, and leaves another column alone", () => {
    const said = column(2, "ignore", { header: "得分" });
    const rolesOf = (...grid: readonly (readonly GridCell[])[]) =>
      tableRead(grid, { columnRoles: [said] }).columns.map(({ header, role }) => `${header} ${role}`);
    const [head = [], ...body] = rows;
    expect(rolesOf(head, ...body)).toContain("得分 ignore");
    const moved = rolesOf(
      ["县名", "人口（万人）", "装配率", "得分"],
      ["灵丘县", 20, 29.4, 5],
      ["浑源县", 30, 30, 6],
    );
    expect(moved).toEqual(["县名 name", "人口（万人） value", "装配率 value", "得分 ignore"]);
  });
  test("a unit goes before the one beside the row", () => {
    const workbook = workbookOf(
      sheetOf("表", [
        ["指标", "单位", "2024年"],
        ["公园绿地面积", "公顷", 1500],
      ]),
    );
    const stated = remembering(workbook, { columnRoles: [column(2, "value", { unit: "亩", year: 2024 })] });
    expect(audit(stated, { region: "灵丘县" }).results.map(({ assessment }) => assessment.value)).toEqual([
      100,
    ]);
  });
});

describe("what the user says of a row, by its label", () => {
  const rows: readonly (readonly GridCell[])[] = [
    ["指标", "单位", "2024年"],
    [share, "%", 29.4],
    ["装配化程度", "%", 30],
    ["备查", "%", 3],
  ];
  test("which indicator it is; spaces and width do not matter", () => {
    const { firstRows } = tableRead(rows, { rowRoles: [row("装配化 程度", "value", { indicator: code })] });
    expect(firstRows.map(({ indicator, stated }) => [indicator, stated])).toEqual([
      [code, false],
      [code, true],
      [null, false],
    ]);
  });
  test.each<[RowRole["role"], number, string]>([
    ["ignore", 2, "value"],
    ["heading", 2, "value"],
    ["total", 3, "total"],
  ])("%s", (role, count, last) => {
    const { firstRows } = tableRead(rows, { rowRoles: [row("备查", role)] });
    expect([firstRows.length, firstRows.at(-1)?.role]).toEqual([count, last]);
  });
  test("the county that a row is about", () => {
    const { firstRows } = tableRead(
      [
        ["县名", `${share}（%）`],
        ["灵丘县", 29.4],
        ["浑源县", 30],
        ["云冈开发区", 31],
      ],
      { rowRoles: [row("云冈开发区", "value", { division: divisionCode("140200") })] },
    );
    expect(firstRows.at(-1)?.subject?.name).toBe("大同市");
  });
});

describe("what the user says of a table", () => {
  const guessed: readonly (readonly GridCell[])[] = [
    ["项目", "甲方案", "乙方案"],
    ["甲地块", 3, 4],
    ["乙地块", 5, 6],
  ];
  test("a guess that was confirmed is one no more", () => {
    expect(tableRead(guessed).confidence).toBe("guess");
    const { confidence, reasons } = tableRead(guessed, { tableRoles: [table(0, 0, "read")] });
    expect([confidence, reasons.includes("confirmed")]).toEqual(["sure", true]);
  });
  test("one that is left out is listed, and not audited", () => {
    const rows = [
      ["指标", "单位", "2024年"],
      [share, "%", "２９．４"],
    ];
    const left = { tableRoles: [table(0, 0, "ignore")] };
    const { recognition, tables } = sheetRead(rows, left);
    expect([recognition.tables.map(({ ignored }) => ignored), tables]).toEqual([[true], []]);
    const codes = (workbook: Parameters<typeof audit>[0]) =>
      audit(workbook).findings.map(({ problem }) => problem.code);
    const workbook = workbookOf(sheetOf("表", rows));
    expect(codes(workbook)).toContain("number-as-text");
    expect(codes(remembering(workbook, left))).toEqual([]);
  });
  test("one of two side by side", () => {
    const { recognition } = sheetRead(
      [
        ["指标", "单位", "2024年", null, "指标", "单位", "2024年"],
        [share, "%", 29.4, null, "公园绿地面积", "公顷", 3],
      ],
      { tableRoles: [table(0, 0, "ignore", 4)] },
    );
    expect(recognition.tables.map(({ ignored }) => ignored)).toEqual([false, true]);
  });
  test("a header that was not found begins a table, whose columns can then be named", () => {
    const rows: readonly (readonly GridCell[])[] = [
      ["甲", "乙"],
      [share, 29.4],
    ];
    expect(sheetRead(rows).recognition.tables).toEqual([]);
    const header = { tableRoles: [table(0, 0, "read")] };
    expect(tableRead(rows, header).columns.map((one) => one.header)).toEqual(["甲", "乙"]);
    const named = tableRead(rows, { ...header, columnRoles: [column(1, "value", { year: 2024 })] });
    expect([named.rowCount, named.firstRows[0]?.indicator]).toEqual([1, code]);
  });
});

describe("nothing but the form of a guess is checked", () => {
  const rows: readonly (readonly GridCell[])[] = [
    ["指标", "数值", "数值（元）", "数值", "数值"],
    [share, "１０", 2, 3, 150],
  ];
  test("until the user confirms it", () => {
    const workbook = workbookOf(sheetOf("表", rows));
    const codes = (of: typeof workbook) =>
      audit(of, { region: "灵丘县", year: 2024 }).findings.map(({ problem }) => problem.code);
    expect(codes(workbook)).toEqual(["number-as-text"]);
    expect(codes(remembering(workbook, { tableRoles: [table(0, 0, "read")] }))).toContain("number-as-text");
    expect(codes(remembering(workbook, { tableRoles: [table(0, 0, "read")] })).length).toBeGreaterThan(1);
  });
});
