import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

const relationships = (...links: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${type}"/>`;

const cells = [
  `<row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>`,
  // A shared formula over C2:C4, an array formula over E2:E3.
  `<row r="2" spans="1:5"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" s="2"><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>3</v></c><c r="E2"><f t="array" ref="E2:E3">B2:B3*1</f><v>1.5</v></c></row>`,
  `<row r="3" spans="1:5"><c r="A3" s="1" t="s"><v>2</v></c><c r="B3" s="3" t="s"><v>3</v></c><c r="C3"><f t="shared" si="0"/><v>196</v></c><c r="E3"><v>98</v></c></row>`,
  `<row r="4" spans="1:5" hidden="1"><c r="A4" s="4"/><c r="B4"><v>2</v></c><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>`,
  `<row r="7" ht="20" customHeight="1"><c r="A7" t="s"><v>2</v></c></row>`,
].join("\n");

/**
 * A workbook as a user's Excel leaves it: shared strings, shared and array formulas, a calculation chain, hidden
 * lines, merges, a note, a chart, a theme, print titles. Made by hand for these tests.
 */
export const userParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
    override("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`),
    override("xl/worksheets/sheet1.xml", `${spreadsheet}.worksheet+xml`),
    override("xl/worksheets/sheet2.xml", `${spreadsheet}.worksheet+xml`),
    override("xl/styles.xml", `${spreadsheet}.styles+xml`),
    override("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`),
    override("xl/calcChain.xml", `${spreadsheet}.calcChain+xml`),
    override("xl/comments1.xml", `${spreadsheet}.comments+xml`),
    override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
    override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
  ].join("")}</Types>`,
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
  ),
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="9000"/></bookViews><sheets><sheet name="数据 &amp; 表" sheetId="7" r:id="rId1"/><sheet name="第二" sheetId="3" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'数据 &amp; 表'!$1:$1</definedName><definedName name="率">0.13</definedName><definedName name="数据区">'数据 &amp; 表'!$A$1:$C$4</definedName></definedNames><calcPr calcId="162913"/></workbook>`,
  "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:G8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" width="10" hidden="1" customWidth="1"/><col min="7" max="8" width="12" style="2" customWidth="1"/></cols><sheetData>${cells}</sheetData><mergeCells count="2"><mergeCell ref="A7:B7"/><mergeCell ref="A8:B8"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="6" uniqueCount="4"><si><t>指标</t></si><si><t>值</t></si><si><t>密度</t></si><si><t>98</t></si></sst>`,
  "xl/calcChain.xml": `${head}<calcChain xmlns="${main}"><c r="C2" i="7"/><c r="C3" i="7"/><c r="C4" i="7"/></calcChain>`,
  "xl/comments1.xml": `${head}<comments xmlns="${main}"><authors><author>王</author></authors><commentList><comment ref="A1" authorId="0"><text><t>用户的批注</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  "xl/drawings/drawing1.xml": `${head}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml": `${head}<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'数据 &amp; 表'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
};

/** The file itself, with some parts exchanged or added. */
export const userFile = (exchanged: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...userParts, ...exchanged }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
