import type { DocumentId } from "../types";

/** A clause of a document as printed, its number without the text. */
export interface ClauseText {
  /** As the records write it: 第3条, 二（一）2, （十五）; 引言 before the first heading. */
  readonly number: string;
  /** Without spaces, half-width where the print mixes widths; begins with the heading. */
  readonly text: string;
}

interface Level {
  /** First group: the number as printed; second: the rest of the line. */
  readonly heading: RegExp;
  /** From the numbers of this heading and those above it. */
  readonly number: (path: readonly string[]) => string;
}

interface Style {
  readonly opening: string;
  readonly levels: readonly Level[];
  /** Whole lines that are no text of the document: its list of contents, its footnotes. */
  readonly leftOut?: RegExp;
  /** Marks within a line that count nothing: of footnotes, list items and figures. */
  readonly marks?: RegExp;
  /** The heading with which the text ends: of the list of sources. */
  readonly end?: RegExp;
}

const level = (heading: RegExp, number: Level["number"]): Level => ({ heading, number });

const chapter = level(/^([一二三四五六七八九十]+)、(.+)$/u, ([number = ""]) => number);
const partOfChapter = level(
  /^\(([一二三四五六七八九十]+)\)(.+)$/u,
  ([number = "", part = ""]) => `${number}（${part}）`,
);

const styles: Readonly<Record<DocumentId, Style>> = {
  SX: {
    opening: "引言",
    levels: [
      chapter,
      partOfChapter,
      level(/^(\d{1,2})\.(\p{Script=Han}.+)$/u, (path) => `第${path[2] ?? ""}条`),
    ],
  },
  CQ: { opening: "引言", levels: [chapter, partOfChapter] },
  NM: {
    opening: "引言",
    levels: [
      chapter,
      partOfChapter,
      level(
        /^(\d)\.(\p{Script=Han}.+)$/u,
        ([number = "", part = "", item = ""]) => `${number}（${part}）${item}`,
      ),
    ],
  },
  HN: {
    opening: "函",
    levels: [
      level(/^(附件)()$/u, () => "引言"),
      level(/^([一二三四五六七八九十]+)、(.+)$/u, (path) => path[1] ?? ""),
      level(/^\(([一二三四五六七八九十]+)\)(.+)$/u, (path) => `（${path[2] ?? ""}）`),
    ],
  },
  PKU: {
    opening: "前文",
    levels: [
      level(/^#*\**(\d{1,2})\.(\p{Script=Han}.+)$/u, ([number = ""]) => number),
      level(/^#*\**(\d{1,2}\.\d{1,2})\.(\p{Script=Han}.+|[A-Z].+)$/u, (path) => path[1] ?? ""),
      level(
        /^#+\**\(([一二三四五六七八九十]+)\)(.+)$/u,
        ([, section = "", part = ""]) => `${section}（${part}）`,
      ),
    ],
    leftOut: /^(?:.*\.{3,}\d+|<sup>\d+<\/sup>.+)$/u,
    marks:
      /<sup>\d+<\/sup>|(?<![\dA-Za-z(])\d{1,2}\)|(?<=[>?]\s*)\d\.(?=\s*\p{Script=Han})|图\s*\d{1,2}-\d{1,2}/gu,
    end: /^#*11\.参考资料$/u,
  },
};

/**
 * The clauses of a document's text in their order, numbered as the records number them. Lines that a page break
 * has parted are joined; of a heading the number is taken off, as it is no figure.
 */
export function clausesOf(document: DocumentId, text: string): readonly ClauseText[] {
  const { opening, levels, leftOut, marks, end } = styles[document];
  const clauses: { number: string; text: string }[] = [{ number: opening, text: "" }];
  let path: readonly string[] = [];
  for (const line of text.normalize("NFKC").split(/\r?\n/u)) {
    const whole = line.replace(/\s+/gu, "");
    if (end?.test(whole)) break;
    if (leftOut?.test(whole)) continue;
    // Before the spaces go: 图 4-2 90% is a figure's number and a percentage.
    const plain = (marks === undefined ? line : line.replace(marks, "")).replace(/\s+/gu, "");
    const found = headingOf(plain, levels);
    if (found !== null) {
      path = [...Array.from({ length: found.depth }, (_, index) => path[index] ?? ""), found.printed];
      clauses.push({ number: found.level.number(path), text: found.rest });
      continue;
    }
    const last = clauses.at(-1);
    if (last !== undefined) last.text += plain;
  }
  return clauses;
}

interface Heading {
  readonly level: Level;
  readonly depth: number;
  readonly printed: string;
  readonly rest: string;
}

function headingOf(line: string, levels: readonly Level[]): Heading | null {
  for (const [depth, candidate] of levels.entries()) {
    const match = candidate.heading.exec(line);
    if (match !== null) return { level: candidate, depth, printed: match[1] ?? "", rest: match[2] ?? "" };
  }
  return null;
}
