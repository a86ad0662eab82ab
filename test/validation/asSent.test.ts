import { wordFinding } from "../../src/i18n/findings";
import type { RuleId } from "../../src/validation/problems";
import {
  type CellValue,
  uncalculated,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import { audit, findingsOf, inShort } from "./support/audit";
import { countyTable, countyValue, dueValue, sheetOf, workbookOf, type GridCell } from "./support/grid";
import { filledTemplate, goodCounty, layoutOf, withCell } from "./support/templates";

const share = "装配式建筑占新建建筑面积比例";

/** A small table of 2024 with lines above and beneath. */
const between = (
  above: readonly (readonly GridCell[])[],
  beneath: readonly (readonly GridCell[])[],
): WorkbookSnapshot =>
  workbookOf(
    sheetOf("表", [...above, ["指标名称", "单位", "2023年", "2024年"], [share, "%", 26, 29.4], ...beneath]),
  );

describe("lines about unit and period, as bureaus word them", () => {
  test.each<[string, readonly GridCell[], string | null, number | null]>([
    ["a note on the seal before the name", ["填报单位：（盖章）五台县住房和城乡建设管理局"], "五台县", 2024],
    ["a note on the seal beside the label", ["填报单位（公章）：", "阳泉市住房和城乡建设局"], "阳泉市", 2024],
    ["an office that is no 单位", ["填报机关：五台县人民政府"], "五台县", 2024],
    ["a region", ["填报地区：大同市", "统计期：2023年1-12月"], "大同市", 2023],
    ["the year of an account", ["填报单位", "太原市发展和改革委员会", "核算年度", "2023"], "太原市", 2023],
    ["the day up to which is counted", ["数据截止时间：2023年12月31日"], null, 2023],
    ["the title alone", ["灵丘县2024年城镇建设情况表"], "灵丘县", 2024],
  ])("%s", (_, line, region, year) => {
    const { scope } = audit(between([line], []));
    expect([scope.region.value?.name ?? null, scope.year.value]).toEqual([region, year]);
  });
  test("a title's year of a target is not the reported one", () => {
    const table = [
      ["指标", "单位", "完成值"],
      [share, "%", 29],
    ];
    const yearOf = (title: string) => audit(workbookOf(sheetOf("表", [[title], ...table]))).scope.year.value;
    expect([
      yearOf("2024年度任务完成情况"),
      yearOf("2025年目标完成情况"),
      yearOf("2021年—2025年情况"),
    ]).toEqual([2024, null, null]);
  });
  test("a line of cells beside one another is not taken for the table's header", () => {
    const { recognition } = audit(between([["填报单位", "太原市发展和改革委员会", "核算年度", "2024"]], []));
    expect(recognition[0]?.years).toEqual([2023, 2024]);
  });
});

describe("signatures, as sheets ask for them", () => {
  test.each<[string, readonly GridCell[], readonly string[]]>([
    ["with a word for signing", ["填表人：王某", null, "审核人签字:", null], ["C3 审核人没有填写"]],
    ["with the seal in brackets and no colon", ["负责人（签章）", null], ["A3 “负责人”没有填写"]],
    ["of a statistical table", ["统计负责人：", "单位负责人：李某"], ["A3 “统计负责人”没有填写"]],
    ["several in one cell", ["制表：张某   审核：      签发："], ["A3 “签发”没有填写", "A3 “审核”没有填写"]],
    ["in English", ["Prepared by: Li", "Reviewed by:"], ["B3 “Reviewed by”没有填写"]],
    ["a date to be filled in", ["填报日期：   年   月   日"], ["A3 “填报日期”没有填写"]],
    ["all filled", ["填表人：王某", "审核人签字：李某"], []],
  ])("%s", (_, line, expected) => {
    const found = findingsOf("S01", audit(between([], [line])));
    expect(found.map((finding) => `${String(finding.cell)} ${wordFinding(finding, "zh-CN")}`)).toEqual(
      expected,
    );
  });
});

describe("what is found, and at which level", () => {
  const computed = (formula: string, value: CellValue): GridCell => ({ value, formula });
  const list = (...rows: readonly (readonly GridCell[])[]) =>
    workbookOf(sheetOf("汇总", [["县区", "绿色建筑占比（%）"], ...rows]));
  const hiddenHeader = workbookOf(
    sheetOf(
      "表",
      [
        ["指标名称", "单位", "2023年", "2024年"],
        [share, "%", 26, 29.4],
      ],
      { hiddenColumns: ["C"] },
    ),
  );
  test.each<[string, WorkbookSnapshot, RuleId, readonly string[]]>([
    [
      "a number that turned into a date",
      countyValue("装配式建筑面积", "万㎡", { value: 45717, format: "yyyy/m/d" }),
      "T02",
      ["D4 date-for-number error"],
    ],
    [
      "a known unit that measures something else",
      countyValue("人均碳排放", "吨/人", "10.0 吨"),
      "T02",
      ["D4 other-unit-in-text error"],
    ],
    [
      "a target put as a bound",
      countyTable([[share, "%", 26, 29, "≥30%"]]),
      "T02",
      ["E4 bounded-number info"],
    ],
    [
      "a figure put as a bound",
      countyTable([[share, "%", 26, "≥29%", 30]]),
      "T02",
      ["D4 bounded-number error"],
    ],
    [
      "a target put in words",
      countyTable([["新建超高层建筑高度", "米", 0, 0, "不得新建"]]),
      "T02",
      ["E4 not-a-number warning"],
    ],
    [
      "a target with a slip of the keyboard",
      countyTable([[share, "%", 26, 29, "3O"]]),
      "T02",
      ["E4 unknown-unit-in-text error"],
    ],
    [
      "another file whose figure was never fetched",
      countyValue(share, "%", computed("=[1]Sheet1!D4", uncalculated)),
      "F06",
      ["D4 external-link error"],
    ],
    [
      "our function in the small letters of another program",
      workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年", "结论"],
          [share, "%", 29, computed('=_xldudf_green_check("装配式建筑占比",C2)', { error: "#NAME?" })],
        ]),
      ),
      "F06",
      ["D2 function-not-loaded info"],
    ],
    [
      "a county that no list knows, one character from one",
      list(["灵邱县", 98], ["天镇县", 99], ["浑源县", 99]),
      "C01",
      ["A2 unknown-region warning"],
    ],
    [
      "a development zone, which no list holds",
      list(["大同经济技术开发区", 98], ["天镇县", 99], ["浑源县", 99]),
      "C01",
      [],
    ],
    ["a column of data under its header", hiddenHeader, "F04", ["C1:C2 hidden-columns warning"]],
    ["a change of one per cent", countyValue("比上年下降", "%", 1), "T04", []],
    ["a share of one per cent or of all", countyValue(share, "%", 1), "T04", ["D4 share-or-points warning"]],
    ["0.98 under 百分比", countyValue(share, "百分比", 0.98), "T04", ["D4 share-or-points warning"]],
    [
      "carbon for carbon dioxide in 万吨",
      countyTable([["二氧化碳排放量", "万吨", 5400, 19800, null]]),
      "T05",
      ["D4 unit-jump warning"],
    ],
    ["square metres per head by its name", countyValue("人均公园绿地面积", "平方米", 15.2), "T05", []],
    [
      "an explanation under 未完成原因",
      workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年", "未完成原因"],
          ["公交车新能源占比", "%", "/", "无"],
        ]),
      ),
      "P03",
      ["D2 explanation-hollow error"],
    ],
  ])("%s", (_, workbook, rule, expected) => {
    expect(inShort(findingsOf(rule, audit(workbook)))).toEqual(expected);
  });
  test.each<[string, readonly (readonly GridCell[])[], readonly string[]]>([
    [
      "a province by its cities under names without units, signed beneath",
      [
        ["地区", "代码", "城镇新建建筑面积", "绿色建筑占比"],
        ["全省", 140000, 1000, 100],
        ["太原市", 140100, 300, 100],
        ["大同市", 140200, 120, 120],
        ["制表人：赵", null, "审核人：钱"],
      ],
      ["D4 大同市 绿色建筑占比 120 %，占比只能在 0–100 % 之间"],
    ],
    [
      "two tables beside one another, each with its own labels",
      [
        ["指标", "单位", "2025年", null, "指标", "单位", "2025年"],
        ["绿色建筑占比", "%", 100, null, "公交车新能源占比", "%", 120],
      ],
      ["G2 公交车新能源占比 120 %，占比只能在 0–100 % 之间"],
    ],
    [
      "numbers of columns typed as text",
      [
        ["指标名称", "计量单位", "上年", "本年"],
        ["甲", "乙", "1", "2"],
        [share, "%", 27, 120],
      ],
      [`D3 ${share} 120 %，占比只能在 0–100 % 之间`],
    ],
    [
      "98 under a percent format beside a right one: told once, where it is",
      [
        ["指标名称", "单位", "2024年", "2025年"],
        ["公交车新能源占比", "%", { value: 98, format: "0%" }, { value: 0.98, format: "0%" }],
      ],
      ["C2 公交车新能源占比 单元格是百分比格式又填了 98，显示成了 9,800 %"],
    ],
  ])("%s", (_, rows, expected) => {
    const { findings } = audit(workbookOf(sheetOf("表", rows)), { year: 2025 });
    expect(findings.map((finding) => `${String(finding.cell)} ${wordFinding(finding, "zh-CN")}`)).toEqual(
      expected,
    );
  });
  test("names near a misspelt one are those of the region", () => {
    const workbook = list(["灵邱县", 98], ["天镇县", 99], ["浑源县", 99]);
    const nearest = findingsOf("C01", audit(workbook, { region: "大同市" }))[0]?.problem;
    expect(nearest).toMatchObject({ nearest: ["灵丘县"] });
  });
  test("English counts one and many", () => {
    const [finding] = findingsOf("F04", audit(hiddenHeader));
    expect(finding && wordFinding(finding, "en-US")).toMatch(/1 value$/);
  });
  test("a hidden column's header is no value of it", () => {
    expect(findingsOf("F04", audit(hiddenHeader))[0]?.problem).toMatchObject({ values: 1 });
  });
  test("one clause is cited once", () => {
    for (const { problem } of findingsOf("P02", audit(dueValue("新建住宅建筑高度", "m", 82)))) {
      if (problem.code !== "target-missed") throw new Error(problem.code);
      const cited = [problem.cited, ...problem.also].map(
        ({ document, clause }) => `${document} ${clause.number}`,
      );
      expect(new Set(cited).size).toBe(cited.length);
    }
    expect.assertions(1);
  });
  test("a label broken over two lines is told on one", () => {
    const [finding] = findingsOf("T03", audit(countyValue("装配式建筑占\n新建建筑面积比例", "%", "/")));
    expect(finding?.label).toBe(share);
  });
  test("全年 beside quarters is the reported year", () => {
    const workbook = workbookOf(
      sheetOf("表", [
        ["灵丘县2025年进度表"],
        ["指标", "单位", "一季度", "二季度", "全年"],
        [share, "%", 26, 27, 28],
      ]),
    );
    expect(audit(workbook).results.map(({ cell }) => cell)).toEqual(["E3"]);
  });
  test("a workbook that nobody understood cannot simply pass; beside understood ones such a sheet is only named", () => {
    const draft = sheetOf("草稿", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const alone = audit(workbookOf(draft));
    expect([alone.verdict, ...inShort(alone.findings)]).toEqual([
      "needs-explanation",
      "sheet sheet-not-understood warning",
    ]);
    const beside = audit(workbookOf(...countyValue(share, "%", 29).sheets, draft));
    expect(inShort(findingsOf("F02", beside))).toEqual(["sheet sheet-not-understood info"]);
  });
});

const good = filledTemplate("county-green", goodCounty);
const layout = layoutOf("county-green");

const withSheet = (workbook: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot) => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)),
});

/** All formulas as a program leaves them that writes files and calculates nothing. */
const uncalculatedSheet = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((row, index) =>
    row.map((value, column) => (sheet.formulas[index]?.[column] == null ? value : uncalculated)),
  ),
});

const splice = <Item>(
  rows: readonly Item[],
  at: number,
  gone: number,
  added: readonly Item[],
): readonly Item[] => [...rows.slice(0, at), ...added, ...rows.slice(at + gone)];

/** Rows put in or taken out, as Excel does it, merged cells aside. */
const withRows =
  (at: number, gone: number, added: number) =>
  (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    usedRange: sheet.usedRange && { ...sheet.usedRange, rows: sheet.usedRange.rows + added - gone },
    values: splice(
      sheet.values,
      at,
      gone,
      Array.from({ length: added }, () => []),
    ),
    formulas: splice(
      sheet.formulas,
      at,
      gone,
      Array.from({ length: added }, () => []),
    ),
    numberFormats: splice(
      sheet.numberFormats,
      at,
      gone,
      Array.from({ length: added }, () => []),
    ),
    merged: [],
  });

describe("a template after other programs and hands", () => {
  const derivedRow = layout.rows.find(({ kind }) => kind === "derived")?.row ?? 0;
  const inputRow = layout.inputs[2]?.cell.row ?? 0;
  test.each<[string, WorkbookSnapshot, string, readonly string[]]>([
    ["as it was filled", good, "submittable", []],
    [
      "its formulas not calculated: told once, computed by the audit",
      withSheet(good, uncalculatedSheet),
      "submittable",
      ["D11 formula-uncalculated info"],
    ],
    [
      "saved as .xls, where our functions lost their names",
      withSheet(good, (sheet) => ({
        ...sheet,
        values: sheet.values.map((row, index) =>
          row.map((value, column) =>
            sheet.formulas[index]?.[column]?.includes("GREEN_") === true
              ? ({ error: "#N/A" } as const)
              : value,
          ),
        ),
        formulas: sheet.formulas.map(
          (row) => row?.map((formula) => formula?.replace(/GREEN_[A-Z]+/, "#N/A") ?? null) ?? null,
        ),
      })),
      "submittable",
      ["F11 function-not-loaded info"],
    ],
    [
      "on a sheet of another name, without its stamp",
      { ...workbookOf(...good.sheets.slice(0, 1)) },
      "submittable",
      [],
    ],
    [
      "with a row put in",
      withSheet(good, withRows(inputRow, 0, 1)),
      "rejected",
      ["A12 template-rows-added error"],
    ],
    [
      "with two rows put in on top",
      withSheet(good, withRows(0, 0, 2)),
      "rejected",
      ["A1 template-rows-added error"],
    ],
    [
      "with a line taken out",
      withSheet(good, withRows(inputRow, 1, 0)),
      "rejected",
      ["A12 template-row-missing error"],
    ],
    [
      "with a ratio that its parts do not give",
      withSheet(good, (sheet) => ({
        ...sheet,
        values: sheet.values.map((row, index) =>
          index === derivedRow
            ? row.map((value, column) => (column === layout.columns.value ? 0.99 : value))
            : row,
        ),
      })),
      "rejected",
      ["D11 derived-differs error"],
    ],
  ])("%s", (_, workbook, verdict, expected) => {
    const report = audit(workbook);
    // The formulas of the doubles keep their words when rows move, and so may come to mean themselves.
    const found = report.findings.filter(({ problem }) => problem.code !== "circular-formula");
    expect([report.recognition[0]?.template, report.verdict, ...inShort(found)]).toEqual([
      "county-green",
      verdict,
      ...expected,
    ]);
  });
  test("is judged alike with and without calculated results", () => {
    const statuses = (workbook: WorkbookSnapshot) =>
      audit(workbook).results.map(({ cell, assessment }) => `${cell} ${assessment.status}`);
    expect(statuses(withSheet(good, uncalculatedSheet))).toEqual(statuses(good));
  });
  test("rows are followed: the figures below a row put in are those of their own lines", () => {
    const values = (workbook: WorkbookSnapshot) =>
      audit(workbook).results.map(
        ({ assessment }) => `${assessment.indicator.code} ${String(assessment.value)}`,
      );
    expect(values(withSheet(good, withRows(inputRow, 0, 1)))).toEqual(values(good));
  });
  test("is not seen in a foreign table of the same indicators", () => {
    const rows = layout.rows.map((_, index) => [index, `指标${index}`, "个", 1]);
    const { recognition } = audit(workbookOf(sheetOf("表", [["序号", "指标", "单位", "2024年"], ...rows])));
    expect(recognition[0]?.template).toBeNull();
  });
  test("a copy is audited as one too", () => {
    const [form] = good.sheets;
    if (form === undefined) throw new Error("No sheet");
    const storeys = layout.inputs.find(({ indicator }) => indicator.endsWith("MAX_STOREYS"))?.cell;
    const [changed] = withCell(good, storeys ?? { row: 0, column: 0 }, "二十层").sheets;
    const copied = { ...good, sheets: [...good.sheets, { ...(changed ?? form), name: "灵丘县 (2)" }] };
    expect(findingsOf("T02", audit(copied)).map(({ sheet }) => sheet)).toEqual(["灵丘县 (2)"]);
  });
});
