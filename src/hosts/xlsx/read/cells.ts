import { maximumRows, parseRangeAddress } from "../../../workbook/address";
import { packedColumn, packedReference, packedRow } from "./cellReference";
import { cellValue } from "./cellValue";
import { detached, unescapeText } from "./escapedText";
import { brokenXml, hold } from "./failure";
import { followerFormula, sharedFormula, shownFormula, type SharedFormula } from "./formulas";
import type { HiddenLines } from "./hiddenLines";
import type { ReadLimits } from "./limits";
import type { OpenCells } from "./openCells";
import { richText } from "./sharedStrings";
import { SheetBlock, type ArrayFormula, type ReadBudget, type SheetCells } from "./sheetBlock";
import { isOn, type CellStyles } from "./styles";
import type { Attributes } from "./xmlStream";

/** What the sheets of a workbook share. */
export interface CellContext {
  readonly limits: ReadLimits;
  readonly budget: ReadBudget;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** Reads the rows and cells of `sheetData`; positions that the file leaves out follow from the order. */
export function cellReader(part: string, context: CellContext, hidden: HiddenLines, open: OpenCells) {
  const { limits, styles } = context;
  const block = new SheetBlock(limits, context.budget, part);
  const inline = richText(limits, part);
  const valueContext = { strings: context.strings, date1904: context.date1904, part };
  const shared = new Map<string, SharedFormula>();
  const arrays: ArrayFormula[] = [];

  let row = -1;
  let column = -1;
  let rowOpen: boolean | null = null;
  let rowCells: (readonly [number, boolean])[] = [];
  let type = "n";
  let style = 0;
  let stored: string | null = null;
  let inInline = false;
  let inlineText: string | null = null;
  let formulaAttributes: Attributes | null = null;
  let formulaText = "";
  let capturing: "value" | "formula" | null = null;

  const openRow = (attributes: Attributes): void => {
    const number = attributes.r === undefined ? row + 2 : Number(attributes.r);
    if (!Number.isInteger(number) || number < 1 || number > maximumRows)
      throw brokenXml(part, "row out of range");
    row = number - 1;
    column = -1;
    rowCells = [];
    const rowStyle = isOn(attributes.customFormat) ? Number(attributes.s ?? 0) : null;
    rowOpen = rowStyle === null ? null : styles.open[rowStyle] === true;
    hidden.row(row, attributes);
  };

  const openCell = (attributes: Attributes): void => {
    if (attributes.r === undefined) column += 1;
    else {
      const packed = packedReference(attributes.r);
      if (packed < 0) throw brokenXml(part, `cell ${attributes.r.slice(0, 20)}`);
      row = packedRow(packed);
      column = packedColumn(packed);
    }
    if (row < 0 || column > 16_383) throw brokenXml(part, "cell out of range");
    type = attributes.t ?? "n";
    style = attributes.s === undefined ? 0 : Number(attributes.s);
    stored = null;
    inlineText = null;
    formulaAttributes = null;
    formulaText = "";
  };

  const formula = (attributes: Attributes): string | null => {
    const text = formulaText.startsWith("=") ? formulaText.slice(1) : formulaText;
    if (attributes.t === "dataTable") return `=TABLE(${attributes.r1 ?? ""},${attributes.r2 ?? ""})`;
    if (attributes.t === "shared" && attributes.si !== undefined) {
      if (text === "") {
        const first = shared.get(attributes.si);
        if (first === undefined)
          throw brokenXml(part, `shared formula ${attributes.si.slice(0, 20)} is missing`);
        return detached(`=${followerFormula(first, row, column)}`);
      }
      shared.set(attributes.si, sharedFormula(shownFormula(detached(text)), row, column));
      hold(limits, "ranges", shared.size, part);
    }
    if (text === "") return null;
    const shown = detached(`=${shownFormula(unescapeText(text))}`);
    const range = attributes.t === "array" ? parseRangeAddress(attributes.ref ?? "") : null;
    if (range !== null && range.rows * range.columns > 1) {
      hold(limits, "ranges", arrays.push({ range, formula: shown }), part);
    }
    return shown;
  };

  const closeCell = (): void => {
    const text = formulaAttributes === null ? null : formula(formulaAttributes);
    const format = styles.formats[style] ?? null;
    const value = cellValue(
      { type, stored, inline: inlineText, hasFormula: text !== null, format },
      valueContext,
    );
    if (value !== null || text !== null) block.put(row, column, value, text, format);
    else if (format !== null) block.putBlankFormat(row, column, format);
    if (styles.anyOpen) rowCells.push([column, styles.open[style] === true]);
  };

  return {
    open: (name: string, attributes: Attributes): void => {
      if (inInline) inline.open(name);
      else if (name === "c") openCell(attributes);
      else if (name === "v") {
        capturing = "value";
        stored = "";
      } else if (name === "f") {
        capturing = "formula";
        formulaAttributes = attributes;
      } else if (name === "row") openRow(attributes);
      else if (name === "is") inInline = true;
    },
    text: (text: string): void => {
      if (capturing === "value") stored = stored === null || stored === "" ? text : stored + text;
      else if (capturing === "formula") {
        formulaText += text;
        if (formulaText.length > limits.stringLength) hold(limits, "stringLength", formulaText.length, part);
      } else if (inInline) inline.text(text);
    },
    close: (name: string): void => {
      if (name === "v" || name === "f") capturing = null;
      else if (name === "c") closeCell();
      else if (name === "is") {
        inInline = false;
        inlineText = inline.take();
      } else if (inInline) inline.close(name);
      else if (name === "row" && styles.anyOpen) open.row(row, rowOpen, rowCells);
    },
    /** The sheet's block, once all of it was read. */
    finish: (): SheetCells => block.cells(arrays),
  };
}
