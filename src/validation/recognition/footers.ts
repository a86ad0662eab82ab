import { fold } from "./text";

const notes =
  /^(?:注|备注|说明|附注|填表说明|填报说明|资料来源|数据来源|note|notes|source|sources)\d*[:：.、\s]/i;
const signatures =
  /^(?:填[表报写](?:人员?)?|填报员|制表人?|经办人|[审复校]核(?:人员?|员)?|审定人?|(?:单位|部门|科室|主要|分管|统计)?(?:负责人|领导)|主管领导|签发人?|批准人?|联系人|(?:联系)?电话|(?:填[表报]|报[出送]|制表)?日期|(?:prepared|reviewed|checked|approved|signed) by)(?:签字|签名|签章|盖章|姓名)?(?:\s*[（(][^）)]*[）)])?\s*[:：]/i;

/** A line under a table that is no data: 注：…, 填表人：…, Note: …. */
export const isFooterText = (text: string): boolean =>
  notes.test(text.trim()) || signatures.test(text.trim()) || /^(?:注|备注|note)$/.test(fold(text));

const totals =
  /^(?:合计|总计|小计|全省|全市|全区|全县|全国|全省合计|全市合计|全区合计|合\s*计|总\s*计|total|sum|subtotal)$/i;

/** 合计, 总计, 全省: a row that sums up others. */
export const isTotalText = (text: string): boolean => totals.test(fold(text));
