import type { ICellData } from "@univerjs/core";
import { functionPages } from "../../src/i18n/functionPages";
import { functionDefinitions } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";
import { patchXlsx } from "../../src/hosts/xlsx/patchXlsx";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import { type FormulaSource, fromWorksheet } from "../../src/workbench/conversion/fromWorkbookData";
import { toCellValue, toWorkbookData } from "../../src/workbench/conversion/toWorkbookData";
import { diffSnapshots } from "../../src/workbench/save/diffSnapshots";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { openXmlErrors } from "../hosts/xlsx/openXmlCheck";

const typed = (argument: FunctionArgument | undefined): string => {
  if (argument === null || argument === undefined) return "";
  if (Array.isArray(argument)) return `{${argument.map((row) => row.map(typed).join(",")).join(";")}}`;
  return typeof argument === "string" ? `"${argument}"` : String(argument);
};

type Block = readonly (readonly CellValue[])[];

/** Each function that spills, by its worked example or with detail 1: formula and results. */
const spilling = functionDefinitions.flatMap(({ name, parameters, call }): [string, string, Block][] => {
  const args = functionPages[name]?.example.args ?? [];
  const detail = parameters.findIndex((parameter) => parameter.name === "detail");
  const all = parameters.map((_, at) => (at === detail ? 1 : (args[at] ?? null)));
  const outcome = call(all);
  const rows = outcome.ok && Array.isArray(outcome.value) ? outcome.value : [];
  const formula = `=${name}(${all.map(typed).join(",").replace(/,+$/, "")})`;
  return rows.length * (rows[0]?.length ?? 0) > 1 ? [[name, formula, rows]] : [];
});

const at = { row: 2, column: 1 };
const rangeOf = (rows: Block) => ({ ...at, rows: rows.length, columns: rows[0]?.length ?? 1 });

const sheetWith = (cells: WorkbookPlan["operations"]): WorkbookPlan => ({
  operations: [
    { type: "add-sheet", sheet: "表", visibility: "visible", position: null, ifExists: "fail" },
    { type: "write-block", sheet: "表", at: { row: 0, column: 0 }, cells: [[{ value: "表头" }]] },
    ...cells,
  ],
});

const write = (formula: string, spill: Block, place = at): WorkbookPlan["operations"][number] => ({
  type: "write-block",
  sheet: "表",
  at: place,
  cells: [[{ formula, result: spill[0]?.[0] ?? null, spill }]],
});

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const found = await readXlsx(bytes);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** The grid after it has computed: the formula in its own cell, its results spilled over the others. */
function computedIn(cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>, spill: Block) {
  const own = cells[at.row]?.[at.column] ?? {};
  const cellData = {
    ...cells,
    [at.row]: { ...cells[at.row], [at.column]: { ...own, ...toCellValue(spill[0]?.[0] ?? null) } },
  };
  const spilled = new Map(
    spill.map((row, down) => [
      at.row + down,
      new Map(
        row.flatMap((value, right): [number, ICellData][] =>
          down + right === 0 ? [] : [[at.column + right, toCellValue(value)]],
        ),
      ),
    ]),
  );
  const source: FormulaSource = { formulaAt: (row, column) => cellData[row]?.[column]?.f ?? null, spilled };
  return fromWorksheet({ name: "表", cellData }, {}, source);
}

test("most functions spill, with detail or always", () => {
  expect(spilling.length).toBeGreaterThan(20);
});

test("all of them in one file, written anew and into a user's file, keep to the Open XML schema", async () => {
  let row = at.row;
  const operations = spilling.map(([, formula, spill]) => {
    const operation = write(formula, spill, { row, column: at.column });
    row += spill.length + 1;
    return operation;
  });
  expect(openXmlErrors(await writeXlsx(sheetWith(operations)))).toEqual([]);
  const patched = await patchXlsx(await writeXlsx(sheetWith([])), { operations });
  if (!patched.ok) throw new Error(JSON.stringify(patched.problem));
  expect(openXmlErrors(patched.value)).toEqual([]);
});

describe.each(spilling)("%s", (_name, formula, spill) => {
  test("is written as one formula over its range, read back and shown once, and costs no edit", async () => {
    const bytes = await writeXlsx(sheetWith([write(formula, spill)]));
    const opened = await read(bytes);
    expect(opened.sheets[0]?.spills).toEqual([rangeOf(spill)]);
    const cells = toWorkbookData(opened).sheets["sheet-0"]?.cellData ?? {};
    expect(cells[at.row]?.[at.column]?.f).toBe(formula);
    expect(JSON.stringify(cells).match(/"f":/g)).toHaveLength(1);
    const live = { ...opened, sheets: [computedIn(cells, spill)] };
    const edits = diffSnapshots(opened, live, new Map([["表", [rangeOf(spill)]]]));
    expect(edits.operations).toEqual([]);
  });

  test("typed into an opened file, it is saved with the range that it fills", async () => {
    const before = await writeXlsx(sheetWith([]));
    const opened = await read(before);
    const cells = { 0: { 0: { v: "表头", t: 1 } }, [at.row]: { [at.column]: { f: formula } } };
    const live = { ...opened, sheets: [computedIn(cells, spill)] };
    const edits = diffSnapshots(opened, live, new Map([["表", [rangeOf(spill)]]]));
    const saved = await patchXlsx(before, edits);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    const again = await read(saved.value);
    expect(again.sheets[0]?.spills).toEqual([rangeOf(spill)]);
    const shown = spill.map((line, down) =>
      line.map((_, right) => {
        const [sheet] = again.sheets;
        return sheet ? (valueAt(sheet, at.row + down, at.column + right) ?? "") : null;
      }),
    );
    expect(shown).toEqual(spill);
  });
});
