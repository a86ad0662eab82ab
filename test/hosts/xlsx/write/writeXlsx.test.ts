import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/hosts/xlsx/writeXlsx";
import { HostError } from "../../../../src/hosts/types";
import { applyPlan } from "../../../../src/workbook/applyPlan";
import type { Operation } from "../../../../src/workbook/plan";
import { emptyWorkbook } from "../../../workbook/fixtures";
import { contentOf } from "../../../workbook/content";
import { openXmlErrors, sayIfUnchecked } from "../openXmlCheck";
import { addSheet, fullPlan, range, write } from "./plans";

beforeAll(sayIfUnchecked);

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

const sheetMarkup = async (...operations: readonly Operation[]): Promise<string> =>
  partsOf(await writeXlsx({ operations: [addSheet("表"), ...operations] }))["xl/worksheets/sheet1.xml"] ?? "";

describe("writeXlsx", () => {
  it("writes every operation so that the Open XML check finds nothing", async () => {
    expect(openXmlErrors(await writeXlsx(fullPlan))).toEqual([]);
  });

  it("is read back as what the plan makes", async () => {
    const plan = { operations: fullPlan.operations.filter(({ type }) => type !== "reveal") };
    const read = await readXlsx(await writeXlsx(plan));
    const made = applyPlan(emptyWorkbook, plan);
    if (!read.ok || !made.ok) throw new Error("no workbook");
    const withoutSpill = (text: string): unknown =>
      JSON.parse(text.replace('| =GREEN_TARGET(\\"人口密度\\") | General","A7"', '|  | General","A7"'));
    expect(withoutSpill(JSON.stringify(contentOf(read.value)))).toEqual(contentOf(made.value));
  });

  it("gives equal bytes for equal plans, whatever the time", async () => {
    const first = await writeXlsx(fullPlan);
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const second = await writeXlsx(fullPlan);
    jest.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("names Microsoft Excel as its application and asks for no recalculation", async () => {
    const parts = partsOf(await writeXlsx(fullPlan));
    expect(parts["docProps/app.xml"]).toContain("<Application>Microsoft Excel</Application>");
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
  });

  it.each<[string, Operation, string]>([
    [
      "our function",
      write("表", "A1", [{ formula: '=GREEN_CHECK("GREEN_GAP(",B1)', result: "达标" }]),
      '<c r="A1" t="str"><f>_xldudf_GREEN_CHECK("GREEN_GAP(",B1)</f><v>达标</v></c>',
    ],
    [
      "our function typed small",
      write("表", "A1", [{ formula: "=carbon_intensity(1,2)", result: 0.5 }]),
      "<f>_xldudf_CARBON_INTENSITY(1,2)</f>",
    ],
    [
      "a sheet named like a function",
      write("表", "A1", [{ formula: "='GREEN_CHECK('!A1", result: 1 }]),
      "<f>'GREEN_CHECK('!A1</f>",
    ],
    [
      "a function newer than the format",
      write("表", "A1", [{ formula: "=IFS(A2>1,XLOOKUP(1,B:B,C:C))", result: 1 }]),
      "<f>_xlfn.IFS(A2&gt;1,_xlfn.XLOOKUP(1,B:B,C:C))</f>",
    ],
    [
      "a sorted range",
      write("表", "A1", [{ formula: "=SORT(B1:B3)", result: 1 }]),
      "<f>_xlfn._xlws.SORT(B1:B3)</f>",
    ],
    [
      "an error as result",
      write("表", "A1", [{ formula: "=NA()", result: { error: "#N/A" } }]),
      '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>',
    ],
    [
      "a newer error",
      write("表", "A1", [{ formula: "=B1#", result: { error: "#SPILL!" } }]),
      '<c r="A1" t="e"><f>B1#</f><v>#VALUE!</v></c>',
    ],
    [
      "a result not yet calculated",
      write("表", "A1", [{ formula: "=B1", result: { error: "#BUSY!" } }]),
      '<c r="A1"><f>B1</f></c>',
    ],
    [
      "an empty text as result",
      write("表", "A1", [{ formula: '=""', result: "" }]),
      '<c r="A1" t="str"><f>""</f><v></v></c>',
    ],
    [
      "a spilling formula",
      write("表", "A1", [
        {
          formula: "=GREEN_TARGET(B1)",
          result: 1,
          spill: [
            [1, 2],
            [3, 4],
          ],
        },
      ]),
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_GREEN_TARGET(B1)</f><v>1</v></c>',
    ],
    ["a text like an escape", write("表", "A1", ["_x0041_"]), "_x005F_x0041_"],
    ["a text with a bell and half a pair", write("表", "A1", ["\u0007\ud800"]), "_x0007__xD800_"],
    ["blanks around a text", write("表", "A1", [" a "]), '<t xml:space="preserve"> a </t>'],
    [
      "a number that is none",
      write("表", "A1", [Number.POSITIVE_INFINITY]),
      '<c r="A1" t="e"><v>#NUM!</v></c>',
    ],
    [
      "choices with a quotation mark",
      {
        type: "data-validation",
        sheet: "表",
        range: range("A1"),
        rule: { kind: "list", items: ['"亩"', "<公顷>"] },
        prompt: null,
        refusal: "stop",
        error: null,
      },
      '<formula1>"""亩"",&lt;公顷&gt;"</formula1>',
    ],
    [
      "a whole number without bounds",
      {
        type: "data-validation",
        sheet: "表",
        range: range("A1"),
        rule: { kind: "whole", minimum: null, maximum: null },
        prompt: null,
        refusal: "stop",
        error: null,
      },
      "<formula1>-999999999999999</formula1>",
    ],
    [
      "a footer with an ampersand",
      {
        type: "print-setup",
        sheet: "表",
        paper: "A4",
        orientation: "portrait",
        fitToWidth: 1,
        titleRows: null,
        footer: "&P / &N",
      },
      "<oddFooter>&amp;P / &amp;N</oddFooter>",
    ],
    [
      "pages as high as they come",
      {
        type: "print-setup",
        sheet: "表",
        paper: "A4",
        orientation: "portrait",
        fitToWidth: 1,
        titleRows: null,
        footer: null,
      },
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    ],
  ])("writes %s", async (_what, operation, expected) => {
    expect(await sheetMarkup(operation)).toContain(expected);
  });

  it("gives a wrapped text in a narrow column the height of its lines", async () => {
    const markup = await sheetMarkup(
      write("表", "A1", ["一二三四五六七八九十".repeat(3)], ["短"]),
      { type: "column-width", sheet: "表", column: 0, width: 21 },
      { type: "style", sheet: "表", range: range("A1:A2"), style: { wrap: true } },
    );
    expect(markup).toContain('<row r="1" ht="49.5">');
    expect(markup).toContain('<row r="2">');
  });

  it("shares one style between cells that look the same", async () => {
    const styled = (address: string): Operation => ({
      type: "style",
      sheet: "表",
      range: range(address),
      style: { tone: "input", bold: true },
    });
    const styles = partsOf(
      await writeXlsx({ operations: [addSheet("表"), styled("A1:A9"), styled("C1:C9")] }),
    )["xl/styles.xml"];
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('<fonts count="2">');
  });

  it.each<[string, readonly Operation[]]>([
    ["no sheet", [write("表", "A1", [1])]],
    [
      "no visible sheet",
      [addSheet("表", { visibility: "hidden" }), { type: "visibility", sheet: "表", visibility: "hidden" }],
    ],
    [
      "choices over 255 characters",
      [
        addSheet("表"),
        {
          type: "data-validation",
          sheet: "表",
          range: range("A1"),
          rule: { kind: "list", items: ["长".repeat(256)] },
          prompt: null,
          refusal: "stop",
          error: null,
        },
      ],
    ],
  ])("refuses a plan with %s", async (_what, operations) => {
    await expect(writeXlsx({ operations })).rejects.toThrow(HostError);
  });
});
