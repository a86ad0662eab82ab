import { loadCatalogue } from "../../catalogue/catalogue";
import { type PlanTerms, planLevels, planSectors, planTypes } from "../../catalogue/planTerms";
import { listedStrategies } from "../../catalogue/strategyList";
import type { DocumentId, TargetRecord } from "../../catalogue/types";
import { targetText } from "../../i18n/assessment";
import type { Locale } from "../../i18n/locale";
import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import type { Rows } from "../cells";
import { type Parameter, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { word } from "../typedAmounts";

interface ListQuestion {
  readonly document: DocumentId | null;
  readonly level: string | null;
  readonly type: string | null;
  readonly sector: string | null;
}

const term = ({ find, known }: PlanTerms): Parameter<string> => ({
  ...word,
  read: (argument, name) => {
    const text = word.read(argument, name);
    if (!text.ok) return text;
    const found = find(text.value);
    return found === null
      ? fail({ code: "unknown-field", parameter: name, text: text.value, known })
      : succeed(found);
  },
});

/** A document by its letters or its short title. */
const documentName: Parameter<DocumentId> = {
  ...word,
  read: (argument, name) => {
    const text = word.read(argument, name);
    if (!text.ok) return text;
    const { documents } = loadCatalogue();
    const wanted = text.value.normalize("NFKC").trim().toUpperCase();
    const found = documents.find(({ id, shortTitle }) =>
      [id, shortTitle.zh, shortTitle.en].some((known) => known.toUpperCase() === wanted),
    );
    if (found) return succeed(found.id);
    return fail({
      code: "unknown-field",
      parameter: name,
      text: text.value,
      known: documents.map(({ id }) => id),
    });
  },
};

const reportOfStrategies: DocumentId = "PKU";

/** Id, level, type, sector, title and clause of each strategy in a part of the matrix. */
const strategyRows = (asked: Omit<ListQuestion, "document">): Rows =>
  listedStrategies
    .filter(
      ({ level, type, sector }) =>
        (asked.level ?? level) === level &&
        (asked.type ?? type) === type &&
        (asked.sector ?? sector) === sector,
    )
    .map(({ id, level, type, sector, title, clause }) => [id, level, type, sector, title, clause]);

/** The same columns, then what is asked for and the year it is due; blank where the document is silent. */
const targetRow =
  (locale: Locale) =>
  (target: TargetRecord): readonly CellValue[] => {
    const name = loadCatalogue().indicatorByCode(target.indicator)?.name;
    return [
      target.id,
      target.planLevel.join("、"),
      target.planType.join("、"),
      target.sector ?? "",
      (locale === "zh-CN" ? name?.zh : name?.en) ?? target.indicator,
      target.clause.number,
      targetText(target),
      target.year ?? "",
    ];
  };

/** GREEN_LIST: the report's strategies by level, type and sector, or the targets of another document. */
export const greenList: FunctionSpecification<ListQuestion> = {
  name: "GREEN_LIST",
  order: ["document", "level", "type", "sector"],
  parameters: {
    document: optional(documentName, null),
    level: optional(term(planLevels), null),
    type: optional(term(planTypes), null),
    sector: optional(term(planSectors), null),
  },
  run: ({ document, ...place }, locale) => {
    const placed = Object.values(place).filter((part) => part !== null);
    if (document === null && placed.length === 0) return fail({ code: "missing", parameter: "document" });
    const ofStrategies = document === null || document === reportOfStrategies;
    const targets = placed.length === 0 ? loadCatalogue().targets : [];
    const rows = ofStrategies
      ? strategyRows(place)
      : targets.filter((target) => target.document === document).map(targetRow(locale));
    if (rows.length > 0) return succeed(rows);
    return fail({ code: "nothing-listed", asked: [document, ...placed].filter((part) => part !== null) });
  },
};
