const numberLike = /\p{N}/u;
/** Chinese characters that stand in dates and times as Excel with Chinese settings reads them. */
const dateWords = /[年月日时時分秒上下午点點]/gu;
const han = /\p{Script=Han}/u;
const actsAsSign = /^[=+\-@'#]/;
const truth = /^(true|false)$/i;

/**
 * A text as it must be entered so that it stays that text: what Excel would take for a number, a date, a formula
 * or a truth value is led by an apostrophe, which Excel keeps out of the value.
 */
export function enteredText(text: string): string {
  const mayBeNumber = numberLike.test(text) && !han.test(text.replace(dateWords, ""));
  return mayBeNumber || actsAsSign.test(text) || truth.test(text.trim()) ? `'${text}` : text;
}
