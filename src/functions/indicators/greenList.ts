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
  readonly content: Content | null;
}

type Content = "strategies" | "targets";
type Place = Omit<ListQuestion, "document" | "content">;

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

/** What may be listed, in the words that answers use. */
export const listContents = ["策略", "目标"] as const;

const contents: ReadonlyMap<string, Content> = new Map([
  ["策略", "strategies"],
  ["strategies", "strategies"],
  ["strategy", "strategies"],
  ["目标", "targets"],
  ["要求", "targets"],
  ["targets", "targets"],
  ["target", "targets"],
]);

/** Whether strategies or targets are asked for. */
const contentWord: Parameter<Content> = {
  ...word,
  read: (argument, name) => {
    const text = word.read(argument, name);
    if (!text.ok) return text;
    const found = contents.get(text.value.normalize("NFKC").trim().toLowerCase());
    return found === undefined
      ? fail({ code: "unknown-field", parameter: name, text: text.value, known: listContents })
      : succeed(found);
  },
};

const reportOfStrategies: DocumentId = "PKU";

/** Id, level, type, sector, title and clause of each strategy in a part of the matrix. */
const strategyRows = (asked: Place): Rows =>
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

/** Targets of a document, or of all, that name the place; one that names no level is of none. */
const targetRows = (document: DocumentId | null, { level, type, sector }: Place, locale: Locale): Rows =>
  loadCatalogue()
    .targets.filter(
      (target) =>
        (document ?? target.document) === target.document &&
        (level === null || target.planLevel.includes(level)) &&
        (type === null || target.planType.includes(type)) &&
        (sector ?? target.sector) === target.sector,
    )
    .map(targetRow(locale));

/** Where nothing is said, the report's strategies and other documents' targets. */
const usualContent = (document: DocumentId | null): Content =>
  document === null || document === reportOfStrategies ? "strategies" : "targets";

/** GREEN_LIST: the report's strategies by level, type and sector, or the targets of a document. */
export const greenList: FunctionSpecification<ListQuestion> = {
  name: "GREEN_LIST",
  order: ["document", "level", "type", "sector", "content"],
  parameters: {
    document: optional(documentName, null),
    level: optional(term(planLevels), null),
    type: optional(term(planTypes), null),
    sector: optional(term(planSectors), null),
    content: optional(contentWord, null),
  },
  run: ({ document, content, ...place }, locale) => {
    const asked = [document, ...Object.values(place)].filter((part) => part !== null);
    if (asked.length === 0 && content === null) return fail({ code: "missing", parameter: "document" });
    const targets = (content ?? usualContent(document)) === "targets";
    const elsewhere = document !== null && document !== reportOfStrategies;
    const strategies = targets || elsewhere ? [] : strategyRows(place);
    const rows = targets ? targetRows(document, place, locale) : strategies;
    return rows.length > 0 ? succeed(rows) : fail({ code: "nothing-listed", asked });
  },
};
