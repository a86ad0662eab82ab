import type { CatalogueRecord, DocumentId } from "../types";
import { type ClauseText, clausesOf } from "./clauses";
import { type Figure, type Recorded, figuresOf, isSameFigure } from "./figures";

/** A figure that no record accounts for, and why none needs to. */
export interface CoverageException {
  readonly clause: string;
  /** A few characters as printed, without spaces, that hold the figure. */
  readonly printed: string;
  readonly reason: string;
}

/** The committed list of what is no figure of the catalogue: `seeds/coverage.json`. */
export interface CoverageRules {
  /** Documents of which nothing may be left open. */
  readonly complete: readonly DocumentId[];
  /** Words that hold a numeral but tell no number, by reason. */
  readonly words: readonly { readonly reason: string; readonly words: readonly string[] }[];
  readonly exceptions: Readonly<Record<DocumentId, readonly CoverageException[]>>;
}

/** A figure of a document and what became of it. */
export interface CoveredFigure {
  readonly clause: string;
  readonly printed: string;
  /** The figure with a few characters on either side. */
  readonly context: string;
  /** Ids of the records that give it; empty where none does. */
  readonly records: readonly string[];
  /** Why no record needs to give it; null where none says so. */
  readonly reason: string | null;
}

export interface Coverage {
  readonly document: DocumentId;
  readonly figures: readonly CoveredFigure[];
  readonly open: readonly CoveredFigure[];
  /** Exceptions that except nothing, or a figure that a record gives. */
  readonly unnecessary: readonly CoverageException[];
}

/**
 * Walks a document's numbers clause by clause and says which record of the clause gives each (the same value, in a
 * unit of the same kind), or which exception covers it.
 *
 * @param text The document as it is.
 * @param records Records of all documents; those of others are left aside.
 */
export function coverageOf(
  document: DocumentId,
  text: string,
  records: readonly CatalogueRecord[],
  rules: CoverageRules,
): Coverage {
  const words = rules.words.flatMap((group) => group.words);
  const own = records
    .filter((record) => record.document === document)
    .map((record) => ({ record, figures: recordedFigures(record, words) }));
  const used = new Set<CoverageException>();
  const figures = clausesOf(document, text).flatMap((clause) => {
    const here = own.filter(({ record }) => isWithinClause(record.clause.number, clause.number));
    return figuresOf(clause.text, words).map((figure) => {
      const givenBy = here.filter(({ figures: given }) => given.some((one) => isSameFigure(figure, one)));
      const exception = givenBy.length > 0 ? null : exceptionFor(clause, figure, rules.exceptions[document]);
      if (exception !== null) used.add(exception);
      return {
        clause: clause.number,
        printed: figure.printed,
        context: clause.text.slice(Math.max(0, figure.start - 8), figure.end + 8),
        records: givenBy.map(({ record }) => record.id),
        reason: exception?.reason ?? null,
      };
    });
  });
  return {
    document,
    figures,
    open: figures.filter((figure) => figure.records.length === 0 && figure.reason === null),
    unnecessary: rules.exceptions[document].filter((exception) => !used.has(exception)),
  };
}

/** All that a record tells in numbers: its value, year and conditions, and the numbers of its own words. */
function recordedFigures(record: CatalogueRecord, words: readonly string[]): readonly Recorded[] {
  const texts = [record.summary.zh, record.note?.zh, record.appliesTo?.zh, ...ownTexts(record)];
  const fromTexts = texts.flatMap((text) =>
    text === undefined || text === null ? [] : figuresOf(text.normalize("NFKC").replace(/\s+/gu, ""), words),
  );
  const year = record.year === null ? [] : [amount(record.year, "年")];
  return [...fromTexts, ...year, ...valuesOf(record)];
}

/** A record may name its place more closely, 7.5（三）用地2 in 7.5（三）; but 7.10 is not in 7.1. */
function isWithinClause(place: string, clause: string): boolean {
  const rest = place.slice(clause.length);
  return place.startsWith(clause) && !(/\d$/u.test(clause) && /^[\d.]/u.test(rest));
}

const ownTexts = (record: CatalogueRecord): readonly (string | null)[] =>
  record.kind === "target" ? [record.printed, record.suggested] : record.items;

const amount = (value: number, unit: string | null): Recorded => ({
  printed: String(value),
  value,
  unit,
  behind: null,
});

function valuesOf(record: CatalogueRecord): readonly Recorded[] {
  if (record.kind !== "target") return [];
  const values = record.value === null ? [] : [record.value].flat();
  const facts = record.condition.map(({ value }) => value).filter((value) => typeof value === "number");
  return [...values.map((value) => amount(value, record.unit)), ...facts.map((value) => amount(value, null))];
}

function exceptionFor(
  clause: ClauseText,
  figure: Figure,
  exceptions: readonly CoverageException[],
): CoverageException | null {
  const covers = ({ clause: number, printed }: CoverageException): boolean =>
    number === clause.number && holds(clause.text, printed, figure);
  return exceptions.find(covers) ?? null;
}

function holds(text: string, printed: string, figure: Figure): boolean {
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
    if (at <= figure.start && figure.end <= at + printed.length) return true;
  }
  return false;
}

/** Words of the list that occur in none of the texts. */
export function unusedWords(rules: CoverageRules, texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) => text.normalize("NFKC").replace(/\s+/gu, ""));
  return rules.words
    .flatMap((group) => group.words)
    .filter((word) => !plain.some((text) => text.includes(word)));
}
