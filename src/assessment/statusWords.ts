import type { Status } from "./types";

/** Status words are Chinese in every locale, so that a workbook reads and filters the same everywhere. */
export const statusWords: Readonly<Record<Status, string>> = {
  met: "达标",
  unmet: "不达标",
  warning: "预警",
  note: "提示",
  review: "待核",
  "not-due": "未到期",
  unconfigured: "待配置",
  "not-applicable": "不适用",
};

/** The word that a cell shows for a status: "met" → 达标. */
export const statusWord = (status: Status): string => statusWords[status];
