/** A generated workbook of 100,000 rows × 12 columns: Chinese text, numbers, two formulas a row. */
const { Zip, ZipDeflate, strToU8 } = require("fflate");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const cities = [
  "大同市",
  "朔州市",
  "忻州市",
  "阳泉市",
  "吕梁市",
  "晋中市",
  "长治市",
  "晋城市",
  "临汾市",
  "运城市",
];
const projects = ["雨污分流改造", "绿色建筑示范", "口袋公园建设", "新能源公交更新"];
const texts = cities.flatMap((city) => projects.map((project) => `${city}${project}项目（含配套）`));

function row(number) {
  const area = (number * 37) % 9973;
  const share = (number % 1000) / 1000;
  const cells = [
    `<c r="A${number}"><v>${140000 + (number % 500)}</v></c>`,
    `<c r="B${number}" t="s"><v>${number % texts.length}</v></c>`,
    `<c r="C${number}" t="s"><v>${(number * 7) % texts.length}</v></c>`,
    `<c r="D${number}" s="1"><v>${area}.25</v></c>`,
    `<c r="E${number}" s="1"><v>${area + 12}.5</v></c>`,
    `<c r="F${number}" s="2"><v>${share}</v></c>`,
    `<c r="G${number}"><f>D${number}/E${number}</f><v>${(area + 0.25) / (area + 12.5)}</v></c>`,
    `<c r="H${number}" t="str"><f>IF(F${number}&gt;=0.5,"达标","不达标")</f><v>${share >= 0.5 ? "达标" : "不达标"}</v></c>`,
    `<c r="I${number}" t="inlineStr"><is><t>第${number}号地块，位于${cities[number % 10]}中心城区</t></is></c>`,
    `<c r="J${number}" t="b"><v>${number % 2}</v></c>`,
    `<c r="K${number}" s="3"><v>${43831 + (number % 1500)}</v></c>`,
    `<c r="L${number}"><v>${number * 1.5}</v></c>`,
  ];
  return `<row r="${number}">${cells.join("")}</row>`;
}

function* sheet(rows) {
  yield `${head}<worksheet xmlns="${main}"><dimension ref="A1:L${rows}"/><sheetData>`;
  for (let first = 1; first <= rows; first += 1000) {
    let block = "";
    for (let number = first; number < first + 1000 && number <= rows; number += 1) block += row(number);
    yield block;
  }
  yield "</sheetData></worksheet>";
}

function parts(rows) {
  const relationship = (id, type, target) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  return {
    "[Content_Types].xml": [
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ],
    "_rels/.rels": [
      `${head}<Relationships xmlns="${packageRelationships}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    "xl/workbook.xml": [
      `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="地块台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    "xl/_rels/workbook.xml.rels": [
      `${head}<Relationships xmlns="${packageRelationships}">${relationship("rId1", "worksheet", "worksheets/sheet1.xml")}${relationship("rId2", "sharedStrings", "sharedStrings.xml")}${relationship("rId3", "styles", "styles.xml")}</Relationships>`,
    ],
    "xl/styles.xml": [
      `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
    ],
    "xl/sharedStrings.xml": [
      `${head}<sst xmlns="${main}" count="${rows * 2}" uniqueCount="${texts.length}">${strings}</sst>`,
    ],
    "xl/worksheets/sheet1.xml": sheet(rows),
  };
}

/** Bytes of the workbook; streamed, so that generating does not set the peak. */
function largeWorkbook(rows = 100_000) {
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, blocks] of Object.entries(parts(rows))) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const block of blocks) entry.push(strToU8(block));
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

module.exports = { largeWorkbook };
