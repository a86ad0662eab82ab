import type { Division } from "../../catalogue/types";
import { isTotalText } from "./footers";
import { meaningOf, type HeaderMeaning } from "./headerWords";
import { readUnitCell, unitInText, withoutBrackets } from "./text";
import type { WrittenUnit } from "./types";

/** What the text of one header cell says, with the county or unit that it names. */
export interface HeaderCell extends HeaderMeaning {
  readonly text: string;
  /** A unit in brackets; `at` is null, since the same words may stand anywhere. */
  readonly unit: WrittenUnit | null;
  /** Where the whole text is a unit, as in a row of units under a header. */
  readonly symbol: WrittenUnit | null;
  readonly division: Division | null;
  /** 灵丘县 is a county wherever it stands; 灵丘 alone may be a word. */
  readonly fullName: boolean;
  readonly total: boolean;
  /** 其中, #. */
  readonly part: boolean;
}

export type HeaderReader = (text: string) => HeaderCell;

const partMark = /^\s*(?:其中|[#＃]|of which)/i;
const partWords = /^\s*(?:其中\s*[:：]?|[#＃]|of which:?)\s*/i;
const yearWords = /(?:19|20)\d{2}\s*(?:年(?:度|末|底)?)?/g;
/** 灵丘县2024年实际值: what remains of a header beside the county's name. */
const valueWords = /(?:实际|目标|规划|计划|现状|完成|预计)(?:值|数)?$/;
const fullNameEnd = /[省市县区旗州盟]$/;

export const startsPart = (text: string): boolean => partMark.test(text);

/** The name in a header cell that may be a county's: without 其中, year, unit and 实际值. */
function nameIn(text: string): string {
  const plain = withoutBrackets(text).replace(partWords, "").replace(yearWords, "").trim();
  const name = plain
    .replace(valueWords, "")
    .replace(/[:：]$/, "")
    .replace(/\s+/g, "");
  return /^\p{Script=Han}{2,30}$|^\d{6}(?:0{6})?$/u.test(name) ? name : "";
}

/** Reads header texts, each once: a sheet repeats them, and every row without numbers is looked at. */
export function headerReader(divisionOf: (text: string) => Division | null): HeaderReader {
  const known = new Map<string, HeaderCell>();
  const read = (text: string): HeaderCell => {
    const meaning = meaningOf(text);
    const name = meaning.use === null || meaning.use === "value" ? nameIn(text) : "";
    const division = name === "" ? null : divisionOf(name);
    const unit = unitInText(text, null);
    const symbol = unit === null && meaning.use === null ? readUnitCell(text, { row: 0, column: 0 }) : null;
    return {
      ...meaning,
      text,
      unit,
      symbol: symbol?.unit == null ? null : { ...symbol, at: null },
      division,
      fullName: division !== null && name.length > 2 && fullNameEnd.test(name),
      total: isTotalText(text.replace(partWords, "")),
      part: partMark.test(text),
    };
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const cell = read(text);
    known.set(text, cell);
    return cell;
  };
}
