import type { Catalogue } from "../catalogue/catalogue";
import { planLevels, planTypes } from "../catalogue/planTerms";
import { factTerm, factTerms } from "../catalogue/factTerms";
import type { DocumentId } from "../catalogue/types";
import { parseQuantity } from "../quantity/parseQuantity";
import { type Result, fail, succeed } from "../quantity/result";
import type { Unit } from "../quantity/types";
import { convert, parseUnit } from "../quantity/units";
import { type ContextKey, bareFacts, contextKey, knownContextKeys, natures, yesOrNo } from "./contextKeys";
import type { FactValue, ValueNature } from "./types";

/** What a context says about the object and the value; null where it says nothing. */
export interface AssessmentContext {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly adopted: readonly DocumentId[] | null;
  readonly unit: Unit | null;
  readonly nature: ValueNature | null;
  readonly planLevel: string | null;
  readonly planType: string | null;
}

export type ContextProblem =
  | { readonly code: "unknown-key"; readonly key: string; readonly known: readonly string[] }
  | { readonly code: "unknown-word"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "bad-value"; readonly key: string; readonly text: string }
  | {
      readonly code: "unknown-value";
      readonly key: string;
      readonly text: string;
      readonly known: readonly string[];
    }
  | { readonly code: "unit-missing"; readonly key: string; readonly text: string; readonly unit: string };

export type ContextCell = number | string | boolean | null;

/** A context as it is handed over: "城区人口=420万；既有", or a range of two columns, key and value. */
export type ContextInput = ContextCell | readonly (readonly ContextCell[])[];

interface Entry {
  /** null for a word that stands alone. */
  readonly key: string | null;
  readonly text: string;
}

export const emptyContext: AssessmentContext = {
  facts: {},
  adopted: null,
  unit: null,
  nature: null,
  planLevel: null,
  planType: null,
};

type Reading = Result<Partial<AssessmentContext>, ContextProblem>;

const asText = (cell: ContextCell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).trim();

const separated = /[=:]/;

function entryOf(text: string): Entry {
  const at = text.search(separated);
  return at < 0 ? { key: null, text } : { key: text.slice(0, at).trim(), text: text.slice(at + 1).trim() };
}

/**
 * "采用=SX,PKU，既有": a comma may part entries or belong to one. A piece goes on with the entry before it
 * where that lists documents (and the piece is none of the words known alone) or groups digits (3,000,000).
 */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const part of text.normalize("NFKC").split(/[;\n]/)) {
    for (const [index, piece] of part.split(/[,、]/).entries()) {
      const trimmed = piece.trim();
      const previous = index === 0 ? undefined : entries.at(-1);
      if (previous?.key != null && continues(previous.key, trimmed)) {
        entries.splice(-1, 1, { ...previous, text: `${previous.text},${trimmed}` });
      } else if (trimmed !== "") entries.push(entryOf(trimmed));
    }
  }
  return entries;
}

function continues(key: string, piece: string): boolean {
  if (separated.test(piece) || piece === "") return false;
  const kind = contextKey(key)?.kind;
  if (kind === "number-fact") return /^\d{3}(?!\d)/.test(piece);
  return kind === "adopted" && !bareFacts.has(piece.toLowerCase()) && buildingUse(piece) === null;
}

/** A row whose first cell is a key is a pair; the cells of any other row speak for themselves. */
function rowEntries(row: readonly ContextCell[]): readonly Entry[] {
  const [first, second] = row.map(asText);
  const plain = first !== undefined && first !== "" && row.length > 1 && !separated.test(first);
  if (plain && (contextKey(first) || ((second ?? "") !== "" && !readBare(first).ok))) {
    return [{ key: first.normalize("NFKC"), text: second ?? "" }];
  }
  return row.flatMap((cell) => entriesOf(asText(cell)));
}

function readDocuments(catalogue: Catalogue, key: string, text: string): Reading {
  const names = text.split(/[,、+\s]+/).filter((name) => name !== "" && name !== "无");
  const adopted: DocumentId[] = [];
  for (const name of names.map((typed) => typed.replace(/^《|》$/g, ""))) {
    const found = catalogue.documents.find(({ id, title, shortTitle }) =>
      [id, title.zh, title.en, shortTitle.zh, shortTitle.en].some(
        (known) => known.normalize("NFKC").toLowerCase() === name.toLowerCase(),
      ),
    );
    if (!found) return fail({ code: "bad-value", key, text: name });
    adopted.push(found.id);
  }
  return succeed({ adopted });
}

type NumberFact = Extract<ContextKey, { kind: "number-fact" }>;

function readNumberFact({ fact, unit, least }: NumberFact, key: string, text: string): Reading {
  const quantity = parseQuantity(text);
  const wanted = parseUnit(unit);
  if (!quantity.ok || !wanted) return fail({ code: "bad-value", key, text });
  const converted = convert(quantity.value.value, quantity.value.unit ?? wanted, wanted);
  if (!converted.ok || converted.value < 0) return fail({ code: "bad-value", key, text });
  if (converted.value < least && quantity.value.unit === null) {
    return fail({ code: "unit-missing", key, text, unit });
  }
  return succeed({ facts: { [fact]: converted.value } });
}

function readValue(catalogue: Catalogue, setting: ContextKey, key: string, text: string): Reading {
  const bad = fail<ContextProblem>({ code: "bad-value", key, text });
  switch (setting.kind) {
    case "number-fact":
      return readNumberFact(setting, key, text);
    case "boolean-fact": {
      const answer = yesOrNo.get(text.toLowerCase());
      return answer === undefined ? bad : succeed({ facts: { [setting.fact]: answer } });
    }
    case "word-fact": {
      const { fact } = setting;
      const term = factTerm(fact, text);
      if (term === null) return fail({ code: "unknown-value", key, text, known: factTerms(fact) });
      return succeed({ facts: { [fact]: term } });
    }
    case "text-fact":
      return succeed({ facts: { [setting.fact]: factTerm(setting.fact, text) ?? text } });
    case "adopted":
      return readDocuments(catalogue, key, text);
    case "unit": {
      const unit = parseUnit(text);
      return unit ? succeed({ unit }) : bad;
    }
    case "nature": {
      const nature = natures.get(text.toLowerCase());
      return nature ? succeed({ nature }) : bad;
    }
    case "planLevel":
      return succeed({ planLevel: planLevels.find(text) ?? text });
    case "planType":
      return succeed({ planType: planTypes.find(text) ?? text });
  }
}

const buildingUse = (text: string): string | null => factTerm("buildingUse", text);

function readBare(text: string): Reading {
  const fact = bareFacts.get(text.toLowerCase());
  if (fact) return succeed({ facts: { [fact[0]]: fact[1] } });
  const use = buildingUse(text);
  if (use !== null) return succeed({ facts: { buildingUse: use } });
  return fail({
    code: "unknown-word",
    text,
    known: [...factTerms("buildingUse"), "既有", "新建", "城市新区"],
  });
}

function readEntry(catalogue: Catalogue, { key, text }: Entry): Reading {
  if (key === null) return readBare(text);
  const setting = contextKey(key);
  if (!setting) return fail({ code: "unknown-key", key, known: knownContextKeys });
  // A template joins "采用=" with a cell that may be empty: nothing said.
  return text === "" ? succeed({}) : readValue(catalogue, setting, key, text);
}

/**
 * Object and conditions as a person or a template states them: "住宅", "城区人口=420万；采用=SX,PKU；单位=㎡",
 * or a range of keys and values. Errors name the key or word that is not understood.
 */
export function parseContext(
  catalogue: Catalogue,
  context: ContextInput,
): Result<AssessmentContext, ContextProblem> {
  const entries =
    typeof context === "object" && context !== null
      ? context.flatMap(rowEntries)
      : entriesOf(asText(context));
  let read = emptyContext;
  for (const entry of entries) {
    const reading = readEntry(catalogue, entry);
    if (!reading.ok) return reading;
    read = { ...read, ...reading.value, facts: { ...read.facts, ...reading.value.facts } };
  }
  return succeed(read);
}
