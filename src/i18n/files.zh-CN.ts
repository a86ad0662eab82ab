import type { FileProblem, ForeignFormat, ReadLimit } from "../workbook/fileProblem";

const formats: Readonly<Record<ForeignFormat, string>> = {
  html: "网页(HTML)",
  "xml-spreadsheet": "XML 表格(Excel 2003)",
  xml: "XML 文本",
  csv: "CSV 文本表",
  text: "纯文本",
  pdf: "PDF",
  rar: "RAR 压缩包",
  "7z": "7z 压缩包",
  image: "图片",
  ole: "旧版 Office 文档",
  word: "文字文档",
  presentation: "演示文稿",
  opendocument: "OpenDocument(.ods)",
  zip: "普通 ZIP 压缩包",
  unknown: "其他格式或已损坏",
};

const reopened: ReadonlySet<ForeignFormat> = new Set([
  "html",
  "xml-spreadsheet",
  "xml",
  "csv",
  "text",
  "opendocument",
]);

const otherFormat = (format: ForeignFormat): string =>
  reopened.has(format)
    ? `实际内容是${formats[format]}，只是扩展名像工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx 再试`
    : `不是 Excel 工作簿(内容：${formats[format]})；请确认选对了文件`;

const megabytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;

const bounds: Readonly<Record<ReadLimit, (allowed: number) => string>> = {
  fileBytes: (allowed) => `文件超过 ${megabytes(allowed)}`,
  entries: (allowed) => `包内文件超过 ${allowed} 个`,
  entryBytes: (allowed) => `解压后单个部件超过 ${megabytes(allowed)}`,
  totalBytes: (allowed) => `解压后总量超过 ${megabytes(allowed)}`,
  ratio: (allowed) => `压缩比超过 ${allowed} 倍，疑似压缩炸弹`,
  sheets: (allowed) => `工作表超过 ${allowed} 张`,
  cells: (allowed) => `有内容的单元格超过 ${allowed} 个`,
  blockCells: (allowed) => `数据范围超过 ${allowed} 格`,
  stringLength: (allowed) => `有单元格文字超过 ${allowed} 字`,
  sharedStrings: (allowed) => `不同的文字超过 ${allowed} 条`,
  textLength: (allowed) => `文字和公式总长超过 ${allowed} 字`,
  ranges: (allowed) => `合并区域、样式、名称等条目超过 ${allowed} 个`,
  xmlDepth: (allowed) => `内部结构嵌套超过 ${allowed} 层`,
  xmlTokenLength: (allowed) => `内部结构中有一段超过 ${allowed} 字`,
};

/** Bounds of the reader against hostile files; splitting the workbook does not help there. */
const suspicious: ReadonlySet<ReadLimit> = new Set(["ratio", "xmlDepth", "xmlTokenLength", "entries"]);

function tooLarge(limit: ReadLimit, allowed: number, part: string | null): string {
  const where = part === null ? "" : `(部件 ${part})`;
  const advice = suspicious.has(limit)
    ? "请用 Excel 或 WPS 打开确认来源可靠后，另存一份再试"
    : "请删去不需要的内容，或拆成几个工作簿后再试";
  return `超出读取上限：${bounds[limit](allowed)}${where}；${advice}`;
}

/** What is wrong with a file and what to do, without the file's name in front. */
export function fileProblemZh(problem: FileProblem): string {
  switch (problem.code) {
    case "empty-file":
      return "是空文件；请重新导出或重新下载";
    case "password-protected":
      return "设有打开密码；请在 Excel 或 WPS 中取消密码并保存后再试";
    case "legacy-xls":
      return "是旧版 .xls 格式(改扩展名无效)；请用 Excel 或 WPS 打开，另存为 .xlsx 后再试";
    case "xlsb":
      return "是二进制工作簿(.xlsb)；请用 Excel 或 WPS 打开，另存为 .xlsx 后再试";
    case "other-format":
      return otherFormat(problem.format);
    case "truncated":
      return "不完整，可能没有下载或复制完；请重新获取文件";
    case "damaged-zip":
      return problem.part === null
        ? "已损坏，无法解压；请重新获取文件，或用 Excel 打开修复后另存"
        : `已损坏，部件 ${problem.part} 无法解压；请重新获取文件，或用 Excel 打开修复后另存`;
    case "no-worksheet":
      return "里没有普通工作表(只有图表页或宏表)；请选择含数据表的工作簿";
    case "missing-part":
      return `缺少部件 ${problem.part}，已损坏；请用 Excel 打开修复后另存`;
    case "broken-xml":
      return `的部件 ${problem.part} 内容有误(${problem.detail})；请用 Excel 打开修复后另存`;
    case "forbidden-markup":
      return `的部件 ${problem.part} 含有不允许的文档类型声明(DOCTYPE)，可能有害，没有读取；请确认文件来源`;
    case "too-large":
      return tooLarge(problem.limit, problem.allowed, problem.part);
    case "cancelled":
      return "的读取已取消";
    case "unreadable":
      return `无法读取(${problem.detail})；请用 Excel 或 WPS 打开检查后另存再试`;
  }
}
