import { fold, withoutBrackets } from "./text";

const notes =
  /^(?:注|备注|说明|附注|填表说明|填报说明|资料来源|数据来源|note|notes|source|sources)\d*[:：.、\s]/i;
const signatures =
  /^(?:填[表报写](?:人员?)?|填报员|制表人?|经办人|[审复校]核(?:人员?|员)?|审定人?|(?:单位|部门|科室|主要|分管|统计)?(?:负责人|领导)|主管领导|签发人?|批准人?|联系人|(?:联系)?电话|(?:填[表报]|报[出送]|制表)?日期|(?:prepared|reviewed|checked|approved|signed) by)(?:签字|签名|签章|盖章|姓名)?(?:\s*[（(][^）)]*[）)])?\s*[:：]/i;

/** A line under a table that is no data: 注：…, 填表人：…, Note: …. */
export const isFooterText = (text: string): boolean =>
  notes.test(text.trim()) ||
  signatures.test(text.trim()) ||
  (text.length <= 8 && /^\s*[注备n]/i.test(text) && /^(?:注|备注|note)$/.test(fold(text)));

const totals =
  /^(?:(?:全[省市区县盟旗州国域]|市域|县域|省|市|区|县|各[市县区旗盟]+)?(?:合计|总计|小计|汇总|总和)|全[省市区县盟旗州国]|(?:grand)?total|sum|subtotal)$/;
const averages = /^(?:全[省市区县盟旗州国])?(?:平均|均值|平均值|平均数|平均水平)$|^(?:average|mean)$/;

/** 合计（万吨） and 合计 Total say the same as 合计. */
const bare = (text: string): string => {
  const plain = fold(withoutBrackets(text)) || fold(text);
  return /\p{Script=Han}/u.test(plain) ? plain.replace(/[a-z\s]+/g, "") : plain;
};

/** Rows of data end here, before they are folded. */
const mayBeTotal = (text: string): boolean => text.length <= 24 && /[计总全]|total|sum/i.test(text);
const mayBeAverage = (text: string): boolean => text.length <= 24 && /均|average|mean/i.test(text);

/** 合计, 总计, 全省: a row or column that sums up others. */
export const isTotalText = (text: string): boolean => mayBeTotal(text) && totals.test(bare(text));

/** 全市平均: neither a unit nor the sum of others. */
export const isAverageText = (text: string): boolean => mayBeAverage(text) && averages.test(bare(text));
