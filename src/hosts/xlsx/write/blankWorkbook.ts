import { contentTypesPath } from "./contentTypes";
import { mainNamespace, relationshipNamespace } from "./newSheet";
import { bytesOf, type Parts } from "./parts";
import { noRelationships, officeRelationship, withRelationship } from "./relationships";
import { element, xmlHead } from "./text";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const packageRelationship = "http://schemas.openxmlformats.org/package/2006/relationships";

export const partTypes = {
  worksheet: `${spreadsheetType}.worksheet+xml`,
  styles: `${spreadsheetType}.styles+xml`,
  comments: `${spreadsheetType}.comments+xml`,
  metadata: `${spreadsheetType}.sheetMetadata+xml`,
  shapes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

const contentTypes = (): string => {
  const fallback = (extension: string, type: string): string =>
    element("Default", { Extension: extension, ContentType: type });
  const own = (path: string, type: string): string =>
    element("Override", { PartName: path, ContentType: type });
  return (
    xmlHead +
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      fallback("rels", "application/vnd.openxmlformats-package.relationships+xml") +
        fallback("xml", "application/xml") +
        own("/xl/workbook.xml", `${spreadsheetType}.sheet.main+xml`) +
        own("/xl/styles.xml", partTypes.styles) +
        own("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
        own("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    )
  );
};

/** The named application keeps LibreOffice from recalculating our functions into #NAME?. */
const applicationProperties =
  xmlHead +
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Microsoft Excel") + element("AppVersion", {}, "16.0300"),
  );

/** Without a time: equal plans give equal files. */
const coreProperties =
  xmlHead +
  element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:creator", {}, "GreenCheck"),
  );

/** The calculation engine's version is that of current Excel: an older one would be asked to recalculate all. */
const workbook =
  xmlHead +
  element(
    "workbook",
    { xmlns: mainNamespace, "xmlns:r": relationshipNamespace },
    element("workbookPr") +
      element(
        "bookViews",
        {},
        element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
      ) +
      element("sheets") +
      element("calcPr", { calcId: 191029 }),
  );

/** One font for everything: on every Windows and Mac that Excel for China runs on. */
export const baseStyles = (() => {
  const font = ["sz", "color", "name", "family", "charset"]
    .map((name, index) =>
      element(name, [{ val: 10 }, { rgb: "FF1F1F1F" }, { val: "微软雅黑" }, { val: 2 }, { val: 134 }][index]),
    )
    .join("");
  const fill = (pattern: string): string =>
    element("fill", {}, element("patternFill", { patternType: pattern }));
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)).join("");
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const middle = element("alignment", { vertical: "center" });
  return (
    xmlHead +
    element(
      "styleSheet",
      { xmlns: mainNamespace },
      element("fonts", { count: 1 }, element("font", {}, font)) +
        element("fills", { count: 2 }, fill("none") + fill("gray125")) +
        element("borders", { count: 1 }, element("border", {}, sides)) +
        element("cellStyleXfs", { count: 1 }, element("xf", xf, middle)) +
        element("cellXfs", { count: 1 }, element("xf", { ...xf, xfId: 0 }, middle)) +
        element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })) +
        element("tableStyles", {
          count: 0,
          defaultTableStyle: "TableStyleMedium2",
          defaultPivotStyle: "PivotStyleLight16",
        }),
    )
  );
})();

const packageRelationships = (): string => {
  const main = withRelationship(
    noRelationships,
    "rId1",
    `${officeRelationship}/officeDocument`,
    "xl/workbook.xml",
  );
  const core = withRelationship(
    main,
    "rId2",
    `${packageRelationship}/metadata/core-properties`,
    "docProps/core.xml",
  );
  return withRelationship(core, "rId3", `${officeRelationship}/extended-properties`, "docProps/app.xml");
};

/** A workbook without sheets, to which a plan adds its own. */
export const blankWorkbook = (): Parts =>
  new Map(
    Object.entries({
      [contentTypesPath]: contentTypes(),
      "_rels/.rels": packageRelationships(),
      "docProps/app.xml": applicationProperties,
      "docProps/core.xml": coreProperties,
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": withRelationship(
        noRelationships,
        "rId1",
        `${officeRelationship}/styles`,
        "styles.xml",
      ),
      "xl/styles.xml": baseStyles,
    }).map(([path, text]) => [path, bytesOf(text)]),
  );
