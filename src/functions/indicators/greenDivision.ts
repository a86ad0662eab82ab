import { type ListedDivision, findListedDivision } from "../../catalogue/listedDivision";
import { divisionField, divisionFieldNames } from "../../i18n/divisionFields";
import { fail, succeed } from "../../quantity/result";
import { word } from "../typedAmounts";
import { type Parameter, type Read, optional } from "../parameters";
import { remember } from "../remember";
import type { FunctionSpecification } from "../runner";

interface DivisionQuestion {
  readonly text: ListedDivision;
  readonly field: string | null;
}

const find = remember<Read<ListedDivision>>(4000, (text) => {
  const found = findListedDivision(text);
  return found.ok ? found : fail({ code: "unknown-region", problem: found.problem });
});

const listedDivision: Parameter<ListedDivision> = {
  ...word,
  read: (argument, name) => {
    const text = word.read(argument, name);
    return text.ok ? find(text.value) : text;
  },
};

/** GREEN_DIVISION: the code of a division named by a text, or another field of it. */
export const greenDivision: FunctionSpecification<DivisionQuestion> = {
  name: "GREEN_DIVISION",
  order: ["text", "field"],
  parameters: { text: listedDivision, field: optional(word, null) },
  run: ({ text: listed, field }) => {
    const [codeField = ""] = divisionFieldNames;
    const asked = divisionField(field ?? codeField);
    if (!asked) {
      return fail({
        code: "unknown-field",
        parameter: "field",
        text: field ?? "",
        known: divisionFieldNames,
      });
    }
    const of = listed.state === "current" ? listed.division.name : (listed.names[0] ?? listed.code);
    const value = asked(listed);
    return value === null ? fail({ code: "no-entry", of, field: field ?? "" }) : succeed(value);
  },
};
