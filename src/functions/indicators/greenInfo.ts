import { loadCatalogue } from "../../catalogue/catalogue";
import type { IndicatorMatch } from "../../catalogue/types";
import { indicatorField, indicatorFieldNames } from "../../i18n/indicatorFields";
import { fail, succeed } from "../../quantity/result";
import { word } from "../typedAmounts";
import { indicator } from "../parameters";
import type { FunctionSpecification } from "../runner";

interface InfoQuestion {
  readonly indicator: IndicatorMatch;
  readonly field: string;
}

/** GREEN_INFO: one field of an indicator's record; #N/A where the record says nothing. */
export const greenInfo: FunctionSpecification<InfoQuestion> = {
  name: "GREEN_INFO",
  order: ["indicator", "field"],
  parameters: { indicator, field: word },
  run: ({ indicator: { indicator: record }, field }) => {
    const asked = indicatorField(field);
    if (!asked) {
      return fail({ code: "unknown-field", parameter: "field", text: field, known: indicatorFieldNames });
    }
    const value = asked(record, loadCatalogue());
    return value === null ? fail({ code: "no-entry", of: record.name.zh, field }) : succeed(value);
  },
};
