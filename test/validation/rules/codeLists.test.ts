import { sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const industries = (code: GridCell, name: string | null = "本地叫法") =>
  workbookOf(
    sheetOf("行业", [
      ["行业代码", "行业名称", "能源消费量（万吨标准煤）"],
      [code, name, 12.5],
      ["D", "电力、热力、燃气及水生产和供应业", 30.1],
    ]),
  );
const land = (code: GridCell, name: string | null = "本地叫法") =>
  workbookOf(
    sheetOf("用地", [
      ["用地代码", "用地名称", "面积（公顷）"],
      [code, name, 12.5],
      ["01", "耕地", 30.1],
    ]),
  );
const fuels = (name: string) =>
  workbookOf(
    sheetOf("能源", [
      ["品种", "单位", "2023年", "2024年"],
      [name, "万吨", 12.5, 12.6],
      ["焦炭", "万吨", 30.1, 30.2],
    ]),
  );

testRule("C03", {
  accept: [
    ...["C26", "C2611", "26", "97", "0111", 26].map((code) => ({
      trap: `industry ${code}`,
      workbook: industries(code),
    })),
    { trap: "the first section", workbook: industries("A", "农、林、牧、渔业") },
    { trap: "the last section", workbook: industries("T", "国际组织") },
    { trap: "a section with its own name", workbook: industries("C", "制造业") },
    {
      trap: "a division with a name that the list does not hold",
      workbook: industries("C26", "化学原料制造"),
    },
    ...["0701", "070102", 701].map((code) => ({ trap: `land ${code}`, workbook: land(code) })),
    { trap: "the last class", workbook: land("24", "其他海域") },
    { trap: "a class whose leading zero was lost", workbook: land(7, "居住用地") },
    { trap: "a class with its own name, spaces aside", workbook: land("07", "居住 用地") },
    { trap: "a blank", workbook: land(null, "居住用地") },
    ...["原煤", "天然气", "外购电力", "生物质成型燃料", "汽油"].map((name) => ({
      trap: `fuel ${name}`,
      workbook: fuels(name),
    })),
  ],
  reject: [
    ...(["U", "C12", "98", "00", "26a", "C44"] as const).map((code) => ({
      trap: `no such industry: ${code}`,
      workbook: industries(code),
      cell: "A2",
      code: "list-code-unknown" as const,
      severity: "error" as const,
    })),
    ...(["25", "00", "7A", "07010203"] as const).map((code) => ({
      trap: `no such land class: ${code}`,
      workbook: land(code),
      cell: "A2",
      code: "list-code-unknown" as const,
      severity: "error" as const,
    })),
    {
      trap: "a section under another's name",
      workbook: industries("B", "制造业"),
      cell: "A2",
      code: "list-name-differs",
      severity: "warning",
    },
    {
      trap: "a land class under another's name",
      workbook: land("09", "居住用地"),
      cell: "A2",
      code: "list-name-differs",
      severity: "warning",
    },
    {
      trap: "one letter of a fuel is wrong",
      workbook: fuels("天燃气"),
      cell: "A2",
      code: "item-misspelt",
      severity: "warning",
    },
  ],
});
