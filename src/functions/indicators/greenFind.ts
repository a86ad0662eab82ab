import { loadCatalogue } from "../../catalogue/catalogue";
import { type IndicatorHit, searchIndicators } from "../../catalogue/search";
import { searchReasonWords } from "../../i18n/searchReasons";
import { fail, succeed } from "../../quantity/result";
import { amount, word } from "../typedAmounts";
import { type Parameter, optional, unexpected } from "../parameters";
import { remember } from "../remember";
import type { FunctionSpecification } from "../runner";

interface FindQuestion {
  readonly text: string;
  readonly count: number;
}

const usualCount = 5;
const mostFound = 100;

/** A whole number from 1 on; more than there could be are as many as there are. */
const count: Parameter<number> = {
  ...amount,
  read: (argument, name) => {
    const read = amount.read(argument, name);
    if (!read.ok) return read;
    const { value } = read.value;
    if (!Number.isInteger(value) || value < 1) return unexpected(name, "number", value);
    return succeed(Math.min(value, mostFound));
  },
};

const search = remember<readonly IndicatorHit[]>(4000, (key) => {
  const [wanted = "", ...text] = key.split("|");
  return searchIndicators(loadCatalogue(), text.join("|"), Number(wanted));
});

/** GREEN_FIND: the indicators most like a text, best first, a row each: code, name, unit, why. */
export const greenFind: FunctionSpecification<FindQuestion> = {
  name: "GREEN_FIND",
  order: ["text", "count"],
  parameters: { text: word, count: optional(count, usualCount) },
  run: ({ text, count: wanted }, locale) => {
    const found = search(`${wanted}|${text}`);
    if (found.length === 0) return fail({ code: "nothing-found", text });
    return succeed(
      found.map(({ indicator: { code, name, unit }, reason }) => [
        code,
        locale === "zh-CN" ? name.zh : name.en,
        unit ?? "",
        searchReasonWords(reason, locale),
      ]),
    );
  },
};
