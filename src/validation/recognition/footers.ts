import { fold } from "./text";

const notes =
  /^(?:注|备注|说明|附注|填表说明|填报说明|资料来源|数据来源|note|notes|source|sources)\d*[:：.、\s]/i;
const signatures =
  /^(?:填表人|填报人|制表人|制表|填表|经办人|审核人|复核人|审核|单位负责人|负责人|分管领导|领导签字|联系人|联系电话|电话|填表日期|填报日期|报出日期|日期)(?:[（(][^）)]*[）)])?\s*[:：]/;

/** A line under a table that is no data: 注：…, 填表人：…, Note: …. */
export const isFooterText = (text: string): boolean =>
  notes.test(text.trim()) || signatures.test(text.trim()) || /^(?:注|备注|note)$/.test(fold(text));

const totals =
  /^(?:合计|总计|小计|全省|全市|全区|全县|全国|全省合计|全市合计|全区合计|合\s*计|总\s*计|total|sum|subtotal)$/i;

/** 合计, 总计, 全省: a row that sums up others. */
export const isTotalText = (text: string): boolean => totals.test(fold(text));
