import { maximumColumns, parseRangeAddress, type RangeAddress } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { cellReader, type CellContext } from "./cells";
import { brokenXml, hold } from "./failure";
import { HiddenLines } from "./hiddenLines";
import { OpenCells } from "./openCells";
import { isOn } from "./styles";
import type { Attributes, XmlHandler } from "./xmlStream";
import type { ZipPackage } from "./zipPackage";

export type SheetContent = Omit<SheetSnapshot, "name" | "visibility">;

/** Ranges that may be edited on a protected sheet without a password of their own. */
function editableRanges(attributes: Attributes): readonly RangeAddress[] {
  const guarded = ["password", "hashValue", "securityDescriptor"].some(
    (name) => attributes[name] !== undefined,
  );
  if (guarded) return [];
  return (attributes.sqref ?? "")
    .split(/\s+/)
    .map(parseRangeAddress)
    .filter((range) => range !== null);
}

/** First and one past the last of `<col min max>`, zero-based. */
function columnSpan(attributes: Attributes): readonly [number, number] {
  const first = Math.max(1, Math.floor(Number(attributes.min)) || 1);
  const last = Math.min(maximumColumns, Math.floor(Number(attributes.max)) || first);
  return [first - 1, Math.max(first, last)];
}

/** Reads one worksheet. The declared dimension is not looked at: it is often wrong. */
export async function readSheetPart(
  zip: ZipPackage,
  part: string,
  context: CellContext,
): Promise<SheetContent> {
  const { limits, styles } = context;
  const hidden = new HiddenLines();
  const open = new OpenCells(limits.ranges);
  const cells = cellReader(part, context, hidden, open);
  const merged: RangeAddress[] = [];
  const editable: RangeAddress[] = [];
  let isProtected = false;
  let columnEntries = 0;
  // Extensions repeat element names with other meanings: only known children of the root are looked into.
  let depth = 0;
  let section = "";

  const openSheetElement = (name: string, attributes: Attributes): void => {
    if (name === "sheetFormatPr") hidden.sheetFormat(attributes);
    else if (name === "sheetProtection") isProtected = isOn(attributes.sheet);
    else if (section === "cols" && name === "col") {
      columnEntries += 1;
      if (columnEntries > maximumColumns) throw brokenXml(part, "more columns than a sheet has");
      const [first, end] = columnSpan(attributes);
      hidden.column(first, end, attributes);
      if (styles.open[Number(attributes.style ?? 0)] === true) open.openColumns(first, end);
    } else if (section === "mergeCells" && name === "mergeCell") {
      const range = parseRangeAddress(attributes.ref ?? "");
      if (range !== null) hold(limits, "ranges", merged.push(range), part);
    } else if (section === "protectedRanges" && name === "protectedRange") {
      hold(limits, "ranges", editable.push(...editableRanges(attributes)), part);
    }
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      depth += 1;
      if (depth === 1 && name !== "worksheet") throw brokenXml(part, `<${name}> instead of <worksheet>`);
      if (depth === 2) section = name;
      if (section === "sheetData") cells.open(name, attributes);
      else openSheetElement(name, attributes);
    },
    text: (text) => {
      if (section === "sheetData") cells.text(text);
    },
    close: (name) => {
      if (section === "sheetData") cells.close(name);
      if (depth === 2) section = "";
      depth -= 1;
    },
  };
  await zip.parse(part, handler);
  const content = cells.finish();
  const openRanges = isProtected ? [...open.finish(), ...editable] : [];
  if (isProtected && open.overflow) hold(limits, "ranges", limits.ranges + 1, part);
  return {
    ...content,
    merged,
    hiddenRows: hidden.hiddenRows(content.usedRange),
    hiddenColumns: hidden.hiddenColumns(content.usedRange),
    protection: { protected: isProtected, open: openRanges },
  };
}
