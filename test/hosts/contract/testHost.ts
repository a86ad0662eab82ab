import { applyPlan } from "../../../src/workbook/applyPlan";
import { invertPlan } from "../../../src/workbook/invertPlan";
import type { Operation, WorkbookPlan } from "../../../src/workbook/plan";
import { settingsPlan, emptySettings, readSettings } from "../../../src/workbook/settingsSheet";
import { valueAt, sheetNamed, type WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { contentOf } from "../../workbook/content";
import { sheetOf, workbookOf } from "../../workbook/fixtures";
import { addSheet, at, range, write } from "../xlsx/write/plans";

/** What the suite needs of a host: a `WorkbookHost` is one, and so is anything that writes and reads files. */
export interface HostUnderTest {
  readonly applyPlan: (plan: WorkbookPlan) => Promise<void>;
  readonly readSnapshot: () => Promise<WorkbookSnapshot>;
}

/** The workbook that each test starts with: one blank sheet. */
export const firstSheet = "首页";
const start: WorkbookSnapshot = workbookOf(sheetOf(firstSheet, []));

const form = "自查表";
const made: readonly Operation[] = [
  addSheet(form),
  write(
    form,
    "A1",
    ["指标", "单位", "值", "结论"],
    ["人口密度", "万人/km²", 0.98, { formula: '=GREEN_CHECK("人口密度",C2,"灵丘县",2024)', result: "达标" }],
    ["集中硬地", "公顷", 2.0001, { formula: "=C3*2", result: 4.0002 }],
    ["占比", "%", 0.294, { formula: "=C9/C8", result: { error: "#DIV/0!" } }],
  ),
];
const plan = (...operations: readonly Operation[]): WorkbookPlan => ({ operations });
const cell = (address: string, value: string | number | boolean | null): Operation =>
  write(form, address, [value]);

/** What a host has to bring about: [what, the plans one after another]. */
const cases: readonly (readonly [string, readonly WorkbookPlan[]])[] = [
  ["values, formulas and their results", [plan(...made)]],
  [
    "texts that look like something else",
    [
      plan(
        addSheet(form),
        write(
          form,
          "A1",
          ["=1+1", "001", "2024-1-1", "TRUE"],
          ["'引号", "1e5", "#N/A 文字", "50%"],
          ["+86", "-", "_x000D_", " 前后 "],
        ),
      ),
    ],
  ],
  [
    "numbers in full precision, truth values, line breaks",
    [
      plan(
        addSheet(form),
        write(form, "B2", [0.1, 1 / 3, 1e-7, -0.5, 123456789012], [true, false, "第一行\n第二行", 0, "😀"]),
      ),
    ],
  ],
  [
    "a value written over a formula, a formula over a value",
    [plan(...made), plan(cell("D3", 7)), plan(write(form, "C3", [{ formula: "=1+1", result: 2 }]))],
  ],
  [
    "cells left alone and cells cleared",
    [
      plan(...made),
      plan({
        type: "write-block",
        sheet: form,
        at: at("A2"),
        cells: [[null, { value: null }, null], [{ value: "改" }]],
      }),
    ],
  ],
  [
    "number formats",
    [
      plan(...made),
      plan(
        { type: "number-format", sheet: form, range: range("C2:C3"), format: "0.00" },
        { type: "number-format", sheet: form, range: range("C4"), format: "0.0%" },
        { type: "number-format", sheet: form, range: range("C3"), format: "#,##0.0000" },
      ),
    ],
  ],
  [
    "a text kept in a cell formatted as text",
    [
      plan(
        addSheet(form),
        { type: "number-format", sheet: form, range: range("A1:A2"), format: "@" },
        write(form, "A1", ["2024"], ["140224"]),
      ),
    ],
  ],
  [
    "merges, and one undone",
    [
      plan(
        ...made,
        write(form, "A6", ["标题"]),
        { type: "merge", sheet: form, range: range("A6:D6") },
        { type: "merge", sheet: form, range: range("A7:B8") },
      ),
      plan({ type: "unmerge", sheet: form, range: range("B8") }),
    ],
  ],
  [
    "names, one moved, one deleted",
    [
      plan(
        ...made,
        { type: "define-name", name: "in_A", sheet: form, range: range("C2") },
        { type: "define-name", name: "区域", sheet: form, range: range("A1:D4") },
      ),
      plan(
        { type: "define-name", name: "in_A", sheet: form, range: range("C3") },
        { type: "delete-name", name: "区域" },
      ),
    ],
  ],
  [
    "a protected sheet with open cells, and a value typed there",
    [
      plan(
        ...made,
        { type: "style", sheet: form, range: range("C2:C4"), style: { tone: "input", locked: false } },
        { type: "style", sheet: form, range: range("C3"), style: { locked: true } },
        { type: "protect", sheet: form, enabled: true },
      ),
      plan(cell("C2", 1.2)),
    ],
  ],
  [
    "protection taken away",
    [
      plan(...made, { type: "protect", sheet: form, enabled: true }),
      plan({ type: "protect", sheet: form, enabled: false }, cell("A1", "改")),
    ],
  ],
  [
    "hidden rows and columns, some revealed",
    [
      plan(...made, { type: "reveal", sheet: form, rows: [1, 2], columns: [1, 3], hidden: true }),
      plan({ type: "reveal", sheet: form, rows: [2], columns: [3], hidden: false }),
    ],
  ],
  [
    "sheets at their place, hidden and very hidden",
    [
      plan(
        ...made,
        addSheet("前", { position: 0 }),
        addSheet("藏", { visibility: "hidden", position: 1 }),
        addSheet("深藏", { visibility: "very-hidden" }),
      ),
      plan(
        { type: "visibility", sheet: "藏", visibility: "visible" },
        { type: "visibility", sheet: "前", visibility: "hidden" },
      ),
    ],
  ],
  [
    "a sheet deleted with its names, another replaced",
    [
      plan(
        ...made,
        { type: "define-name", name: "in_A", sheet: form, range: range("C2") },
        addSheet("旧"),
        write("旧", "A1", ["旧"]),
      ),
      plan(
        { type: "delete-sheet", sheet: form },
        addSheet("旧", { ifExists: "replace" }),
        write("旧", "B2", ["新"]),
      ),
    ],
  ],
  [
    "sheet names that formulas have to quote",
    [
      plan(
        addSheet("附表 '1' (2024)"),
        write("附表 '1' (2024)", "A1", [1]),
        addSheet("2024年"),
        write("2024年", "A1", [{ formula: "='附表 ''1'' (2024)'!A1*2", result: 2 }]),
        { type: "define-name", name: "in_B", sheet: "附表 '1' (2024)", range: range("A1") },
      ),
    ],
  ],
  [
    "looks and rules that a snapshot does not hold",
    [
      plan(
        ...made,
        { type: "column-width", sheet: form, column: 0, width: 20 },
        { type: "row-height", sheet: form, row: 0, height: 24 },
        {
          type: "style",
          sheet: form,
          range: range("A1:D1"),
          style: { tone: "header", bold: true, border: "thin", wrap: true },
        },
        {
          type: "data-validation",
          sheet: form,
          range: range("B2:B4"),
          rule: { kind: "list", items: ["公顷", "%"] },
          prompt: { title: "单位", text: "选一个" },
          refusal: "warning",
          error: null,
        },
        { type: "conditional-tone", sheet: form, range: range("D2:D4"), text: "达标", tone: "met" },
        { type: "note", sheet: form, at: at("C2"), text: "说明" },
        { type: "freeze", sheet: form, rows: 1, columns: 0 },
        { type: "link", sheet: form, at: at("A2"), toSheet: firstSheet, toCell: at("A1") },
        {
          type: "print-setup",
          sheet: form,
          paper: "A4",
          orientation: "landscape",
          fitToWidth: 1,
          titleRows: { first: 0, count: 1 },
          footer: "&P / &N",
        },
        { type: "select", sheet: form, range: range("C2") },
      ),
    ],
  ],
  ["nothing for an empty plan", [plan(...made), plan()]],
];

/** What a host has to refuse, leaving the workbook as it was: [what, plan after `made`]. */
const refused: readonly (readonly [string, WorkbookPlan])[] = [
  ["a sheet that is there already", plan(cell("A1", "改"), addSheet(form))],
  [
    "a locked cell of a protected sheet",
    plan({ type: "protect", sheet: form, enabled: true }, cell("A1", "改")),
  ],
  ["a sheet that is not there", plan(cell("A1", "改"), write("无", "A1", [1]))],
];

const after = (plans: readonly WorkbookPlan[]): WorkbookSnapshot =>
  plans.reduce<WorkbookSnapshot>((workbook, one) => {
    const next = applyPlan(workbook, one);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    return next.value;
  }, start);

/** A plan is plain JSON: every host gets it as it would come from a file. */
const throughJson = (one: WorkbookPlan): WorkbookPlan => {
  const parsed: WorkbookPlan = JSON.parse(JSON.stringify(one));
  return parsed;
};

/**
 * The laws that every host keeps: the same plans over it and over the pure `applyPlan` come to the same values,
 * formulas, formats, merges, names, visibility, protection and hidden lines; a plan is all or nothing; its
 * inverse brings the workbook back. `create` opens a workbook with one blank sheet named `firstSheet`.
 */
export function testHost(host: string, create: () => Promise<HostUnderTest>): void {
  describe(`${host} keeps the contract of hosts`, () => {
    it.each(cases)("%s", async (_what, plans) => {
      const opened = await create();
      for (const one of plans) await opened.applyPlan(throughJson(one));
      expect(contentOf(await opened.readSnapshot())).toEqual(contentOf(after(plans)));
    });

    it.each(refused)("refuses %s and changes nothing", async (_what, refusedPlan) => {
      const opened = await create();
      await opened.applyPlan(plan(...made));
      await expect(opened.applyPlan(refusedPlan)).rejects.toThrow();
      expect(contentOf(await opened.readSnapshot())).toEqual(contentOf(after([plan(...made)])));
    });

    it("shows the results that a formula spills", async () => {
      const opened = await create();
      const spill = [[0.6, 1]];
      await opened.applyPlan(
        plan(
          addSheet(form),
          write(form, "B2", [{ formula: '=GREEN_TARGET("人口密度")', result: 0.6, spill }]),
        ),
      );
      const sheet = sheetNamed(await opened.readSnapshot(), form);
      expect(sheet && [valueAt(sheet, 1, 1), valueAt(sheet, 1, 2)]).toEqual([0.6, 1]);
    });

    it("takes back what a plan changed", async () => {
      const opened = await create();
      await opened.applyPlan(plan(...made));
      const before = await opened.readSnapshot();
      const change = plan(
        cell("C2", 1.5),
        cell("D3", "改"),
        { type: "reveal", sheet: form, rows: [1], columns: [], hidden: true },
        addSheet("另页"),
        write("另页", "A1", [1]),
      );
      const undo = invertPlan(change, before);
      if (!undo.ok) throw new Error(undo.problem.code);
      await opened.applyPlan(change);
      expect(contentOf(await opened.readSnapshot())).not.toEqual(contentOf(before));
      await opened.applyPlan(undo.value);
      expect(contentOf(await opened.readSnapshot())).toEqual(contentOf(before));
    });

    it("remembers settings, also when they are written again", async () => {
      const opened = await create();
      const first = { ...emptySettings, region: "140224", year: 2024 };
      const second = { ...first, reportingUnit: "灵丘县住建局" };
      await opened.applyPlan(settingsPlan(first, await opened.readSnapshot()));
      await opened.applyPlan(settingsPlan(second, await opened.readSnapshot()));
      const read = await opened.readSnapshot();
      expect(readSettings(read)).toEqual(second);
      expect(settingsPlan(second, read).operations).toEqual([]);
    });
  });
}

/**
 * One more law, for hosts that know a cell's format before they write: a number or formula written into a cell
 * formatted as text makes it General, else Excel would keep it as text.
 */
export function testTextCells(host: string, create: () => Promise<HostUnderTest>): void {
  it(`${host} frees a cell from its text format for a number or formula`, async () => {
    const format = { type: "number-format", sheet: form, range: range("A1:A3"), format: "@" } as const;
    const plans = [
      plan(addSheet(form), format, write(form, "A1", ["９８"], ["42"], ["1"])),
      plan(cell("A1", 98), write(form, "A2", [{ formula: "=A1", result: 98 }])),
    ];
    const opened = await create();
    for (const one of plans) await opened.applyPlan(throughJson(one));
    expect(contentOf(await opened.readSnapshot())).toEqual(contentOf(after(plans)));
  });
}
