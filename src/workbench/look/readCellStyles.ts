import type { BooleanNumber, IBorderStyleData, IStyleData } from "@univerjs/core";
import { isOff } from "../../hosts/xlsx/read/styles";
import type { Attributes, XmlHandler } from "../../hosts/xlsx/read/xmlStream";
import type { ZipPackage } from "../../hosts/xlsx/read/zipPackage";
import { horizontalValues, no, thinLine, verticalValues, wrapping, yes } from "../conversion/engineValues";

/** Office's own palette, in the order in which files number it. A file's other palette is not followed. */
const themeColours = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

/** A share of white above 0, of black below it, as Excel's tint. */
function tinted(colour: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const shifted = channels.map((one) => Math.round(tint < 0 ? one * (1 + tint) : one + (255 - one) * tint));
  return shifted.map((one) => one.toString(16).padStart(2, "0")).join("");
}

/** "#RRGGBB"; null for a colour that the file leaves to the system or to the old palette. */
export function colourOf({ rgb, theme, tint }: Attributes): string | null {
  const base = rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6) : theme && themeColours[Number(theme)];
  return base ? `#${tinted(base, Number(tint ?? 0))}` : null;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Style = Mutable<IStyleData>;

interface Groups {
  readonly fonts: Style[];
  readonly fills: Style[];
  readonly borders: Style[];
  readonly cells: Style[];
}

const on = (attributes: Attributes): BooleanNumber => (isOff(attributes.val) ? no : yes);

function addFont(font: Style, name: string, attributes: Attributes): void {
  if (name === "b") font.bl = on(attributes);
  if (name === "i") font.it = on(attributes);
  if (name === "sz") font.fs = Number(attributes.val);
  if (name === "color") font.cl = { rgb: colourOf(attributes) };
}

const sides = { left: "l", right: "r", top: "t", bottom: "b" } as const;
const isSide = (name: string): name is keyof typeof sides => name in sides;

function addSide(border: Style, name: string, { style }: Attributes): void {
  if (!isSide(name) || !style || style === "none") return;
  const line: IBorderStyleData = { s: thinLine, cl: { rgb: "#8A938D" } };
  border.bd = { ...border.bd, [sides[name]]: line };
}

function cellStyle(groups: Groups, { fontId, fillId, borderId }: Attributes): Style {
  return {
    ...groups.fonts[Number(fontId ?? 0)],
    ...groups.fills[Number(fillId ?? 0)],
    ...groups.borders[Number(borderId ?? 0)],
  };
}

function addAlignment(cell: Style, { horizontal, vertical, wrapText }: Attributes): void {
  if (horizontal === "left" || horizontal === "center" || horizontal === "right") {
    cell.ht = horizontalValues[horizontal];
  }
  const down = vertical === "center" ? "middle" : vertical;
  if (down === "top" || down === "middle" || down === "bottom") cell.vt = verticalValues[down];
  if (wrapText === "1" || wrapText === "true") cell.tb = wrapping;
}

function heard(groups: Groups, group: string, name: string, attributes: Attributes): void {
  const { fonts, fills, borders, cells } = groups;
  if (group === "fonts" && name === "font") fonts.push({});
  else if (group === "fonts") addFont(fonts.at(-1) ?? {}, name, attributes);
  else if (group === "fills" && name === "fill") fills.push({});
  else if (group === "fills" && name === "fgColor") (fills.at(-1) ?? {}).bg = { rgb: colourOf(attributes) };
  else if (group === "borders" && name === "border") borders.push({});
  else if (group === "borders") addSide(borders.at(-1) ?? {}, name, attributes);
  else if (group === "cellXfs" && name === "xf") cells.push(cellStyle(groups, attributes));
  else if (group === "cellXfs" && name === "alignment") addAlignment(cells.at(-1) ?? {}, attributes);
}

/** How cells of each style number look: font, fill, thin borders, alignment. */
export async function readCellStyles(zip: ZipPackage, part: string): Promise<readonly IStyleData[]> {
  const groups: Groups = { fonts: [], fills: [], borders: [], cells: [] };
  let depth = 0;
  let group = "";
  const handler: XmlHandler = {
    open: (name, attributes) => {
      depth += 1;
      if (depth === 2) group = name;
      else heard(groups, group, name, attributes);
    },
    text: () => undefined,
    close: () => {
      depth -= 1;
    },
  };
  await zip.parse(part, handler);
  return groups.cells;
}
