import { cellAddress } from "../../../workbook/address";
import { mainNamespace } from "./newSheet";
import type { SheetEdits } from "./sheetEdits";
import { cellText, element, openingTag, xmlHead } from "./text";

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes in reading order, as Excel writes them. */
const notesOf = ({ notes }: SheetEdits): readonly Note[] =>
  [...notes]
    .map(([key, text]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column, text };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);

export function commentsMarkup(edits: SheetEdits): string {
  const comments = notesOf(edits).map(({ row, column, text }) => {
    const run = element("t", { "xml:space": "preserve" }, cellText(text));
    return element("comment", { ref: cellAddress({ row, column }), authorId: 0 }, element("text", {}, run));
  });
  const authors = element("authors", {}, element("author", {}, "GreenCheck"));
  return (
    xmlHead +
    element("comments", { xmlns: mainNamespace }, authors + element("commentList", {}, comments.join("")))
  );
}

/** Lines of about 16 Chinese characters; the box grows with the text. */
const noteHeight = (text: string): number =>
  Math.min(
    16,
    Math.max(
      3,
      text.split("\n").reduce((lines, line) => lines + 1 + Math.floor(line.length / 16), 0),
    ),
  );

function shapeMarkup({ row, column, text }: Note, index: number): string {
  const anchor = [column + 1, 12, row, 2, column + 4, 12, row + noteHeight(text), 4].join(",");
  const client = [
    element("x:MoveWithCells"),
    element("x:SizeWithCells"),
    element("x:Anchor", {}, anchor),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(row)),
    element("x:Column", {}, String(column)),
  ];
  const shape = {
    id: `_x0000_s${String(1025 + index)}`,
    type: "#_x0000_t202",
    style: "position:absolute;visibility:hidden",
    fillcolor: "#ffffe1",
    "o:insetmode": "auto",
  };
  return element(
    "v:shape",
    shape,
    element("v:fill", { color2: "#ffffe1" }) +
      element("v:path", { "o:connecttype": "none" }) +
      element("v:textbox", { style: "mso-direction-alt:auto" }) +
      element("x:ClientData", { ObjectType: "Note" }, client.join("")),
  );
}

/** The boxes of the notes, in the old drawing language that Excel still reads them from. */
export function noteShapesMarkup(edits: SheetEdits): string {
  const shapeType = element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": "202", path: "m,l,21600r21600,l21600,xe" },
    element("v:stroke", { joinstyle: "miter" }) +
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
  );
  const namespaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  const layout = element(
    "o:shapelayout",
    { "v:ext": "edit" },
    element("o:idmap", { "v:ext": "edit", data: "1" }),
  );
  return `${openingTag("xml", namespaces)}${layout}${shapeType}${notesOf(edits).map(shapeMarkup).join("")}</xml>`;
}
