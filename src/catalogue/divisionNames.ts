/**
 * Names of divisions as people write them: 山西省 and 山西, 恩施土家族苗族自治州 and 恩施.
 */

const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各";
const autonomous = new RegExp(`(?:(?:${peoples})族)*(?:自治区|自治州|自治县|自治旗)$`);
// 新疆维吾尔自治区 and 克孜勒苏柯尔克孜自治州 leave out the 族.
const autonomousWithoutZu = /(?:维吾尔自治区|(?:柯尔克孜|哈萨克|蒙古)自治州)$/;
const plain = /(?:特别行政区|林区|地区|省|市|县|区|盟|旗)$/;

/** The everyday short form of a division's full name; null where nothing that can stand alone is left (城区, 兴县). */
export function shortDivisionName(name: string): string | null {
  const short = shortened(name);
  return short.length >= 2 && short !== name ? short : null;
}

function shortened(name: string): string {
  if (autonomousWithoutZu.test(name)) return name.replace(autonomousWithoutZu, "");
  if (autonomous.test(name)) return name.replace(autonomous, "");
  return name.replace(plain, "");
}

/** Width and spaces evened out, separators between levels dropped: "山西省 / 大同市" → "山西省大同市". */
export function normalDivisionText(text: string): string {
  return text.normalize("NFKC").replace(/[\s\-–—_/\\·,，、>＞|]+/g, "");
}
