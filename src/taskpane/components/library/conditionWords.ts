import type { Catalogue } from "../../../catalogue/catalogue";
import type { Condition } from "../../../catalogue/types";
import type { LibraryWords } from "../../../i18n/libraryWords";
import { formatLimit } from "../../../validation/notation";

/** A condition in words: "城区常住人口 ≥ 3,000,000 人", "用途：住宅、公寓", "非既有". */
export function conditionText(
  { fact, operator, value }: Condition,
  catalogue: Catalogue,
  words: LibraryWords,
  language: "zh" | "en",
): string {
  const record = catalogue.facts.find((known) => known.fact === fact);
  const name = record?.name[language] ?? fact;
  if (typeof value === "boolean") return value ? name : words.indicator.not(name);
  if (typeof value === "number") {
    return `${name} ${formatLimit(operator === "in" ? "=" : operator, value, record?.unit ?? null)}`;
  }
  const listed = typeof value === "string" ? value : value.join(words.between);
  return fact === "examplePlace" ? words.indicator.place(listed) : `${name}${words.colon}${listed}`;
}
