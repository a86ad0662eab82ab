import type { Locale } from "./locale";

/** What the add-in's page says before, or instead of, the sidebar. */
export interface EntryWords {
  readonly opening: string;
  readonly failed: string;
  readonly openInExcel: string;
  readonly noOffice: string;
}

const zhCN: EntryWords = {
  opening: "正在打开…",
  failed: "侧边栏没能打开，工作簿没有任何改动。请检查网络后，关闭侧边栏再打开一次。",
  openInExcel: "这个页面要在 Excel 里打开：功能区“绿规校核”选项卡，点“审核”。",
  noOffice: "没有连上 Excel 的脚本库，工作簿没有任何改动。请检查网络；内网用户请联系本单位管理员。",
};

const enUS: EntryWords = {
  opening: "Opening…",
  failed:
    "The sidebar could not be opened; nothing in the workbook was changed. Check the network, then close the sidebar and open it again.",
  openInExcel: "This page belongs inside Excel: on the GreenCheck tab of the ribbon, choose Audit.",
  noOffice:
    "The script library of Excel could not be reached; nothing in the workbook was changed. Check the network, or ask your administrator.",
};

export const entryWords = (locale: Locale): EntryWords => (locale === "zh-CN" ? zhCN : enUS);
