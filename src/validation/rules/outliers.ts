import { tidyNumber } from "../../quantity/decimal";
import { cellAddress } from "../../workbook/address";
import type { RecognisedTable, TableColumn } from "../recognition/types";
import { tableCell, yearOf, type ValueCell } from "../valueCells";
import { adds } from "./additive";
import { isHundredfold } from "./percent";
import { isPercent } from "../reading";
import { at, none, sureTables, type AuditContext, type Draft, type Rule } from "./rule";

/** Of fewer units the middle says too little about what is usual. */
export const fewestPeers = 8;
/** Iglewicz and Hoaglin (1993): modified z-scores above 3.5 in size are labelled as possible outliers. */
export const cutOff = 3.5;
/** Makes the median absolute deviation of normal data their standard deviation; from the same source. */
const consistency = 0.6745;
/** Amounts of places may differ several times over and be right: they must be an order of magnitude off besides. */
const magnitude = 10;
/** Longer lists are told as one. */
const toldOneByOne = 3;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Modified z-score of each value, 0.6745 (x − median) ÷ MAD; null where half of them are the same. */
export function modifiedScores(values: readonly number[]): readonly number[] | null {
  const middle = medianOf(values);
  const deviation = medianOf(values.map((value) => Math.abs(value - middle)));
  return deviation === 0 ? null : values.map((value) => (consistency * (value - middle)) / deviation);
}

interface Peer {
  readonly cell: ValueCell;
  readonly value: number;
}

/**
 * Shares and changes as they are. Of amounts and intensities the logarithm: places differ by how many times one is the
 * other, and a great city is no slip; what is zero or below has none and is left out.
 */
const scaled = (peers: readonly Peer[], plain: boolean): readonly (Peer & { readonly scale: number })[] =>
  plain
    ? peers.map((peer) => ({ ...peer, scale: peer.value }))
    : peers.filter(({ value }) => value > 0).map((peer) => ({ ...peer, scale: Math.log(peer.value) }));

const isFarOff = ({ cell, value }: Peer, median: number): boolean =>
  adds(cell) === "no" || value >= magnitude * median || value * magnitude <= median;

function outliersAmong(peers: readonly Peer[]): readonly Draft[] {
  const plain = peers.some(({ cell }) => isPercent(cell.unit));
  const compared = scaled(peers, plain);
  if (compared.length < fewestPeers) return none;
  const scores = modifiedScores(compared.map(({ scale }) => scale));
  if (scores === null) return none;
  const median = tidyNumber(medianOf(compared.map(({ value }) => value)));
  const found = compared
    .map(({ cell, value }, index) => ({ cell, value, score: scores[index] ?? 0 }))
    .filter((peer) => Math.abs(peer.score) > cutOff && isFarOff(peer, median));
  const drafts = found.map(({ cell, value, score }): Draft => {
    const shown = { value: tidyNumber(value), unit: cell.unit?.symbol ?? null };
    const rounded = Number(score.toFixed(1));
    const problem = {
      code: "outlier",
      shown,
      median,
      peers: compared.length,
      score: rounded,
      others: [],
    } as const;
    return { ...at(cell), problem };
  });
  const farthest = found.reduce(
    (best, { score }, index) => (Math.abs(score) > Math.abs(found[best]?.score ?? 0) ? index : best),
    0,
  );
  const first = drafts[farthest];
  if (drafts.length <= toldOneByOne || first?.problem.code !== "outlier") return drafts;
  const others = found.filter((_, index) => index !== farthest).map(({ cell }) => cellAddress(cell));
  return [{ ...first, problem: { ...first.problem, others } }];
}

/** Of several years side by side only the reported one, else the latest: a unit that stands apart does so for years. */
function latestColumns(table: RecognisedTable, { scope }: AuditContext): readonly TableColumn[] {
  const entry = table.entries[0];
  if (entry === undefined) return [];
  const years = table.values.map((column) => yearOf(table, entry, column, scope) ?? 0);
  const latest = years.includes(scope.year.value ?? -1) ? scope.year.value : Math.max(...years);
  return table.values.filter((_, index) => years[index] === latest);
}

function check(table: RecognisedTable, context: AuditContext): readonly Draft[] {
  if (table.orientation !== "units-down") return none;
  const { scope } = context;
  return latestColumns(table, context).flatMap((column) => {
    if (column.total) return none;
    const alike = new Map<string, Peer[]>();
    for (const entry of table.entries) {
      if (entry.total || entry.name === null) continue;
      const cell = tableCell(table, entry, column, scope);
      const { reading } = cell;
      if (reading.kind !== "number" || reading.percent === "share-or-points" || isHundredfold(cell)) continue;
      // Under headings one column holds several indicators or years.
      const kind = [entry.subject?.level ?? "county", entry.indicator?.code, entry.year].join("|");
      const peers = alike.get(kind);
      if (peers === undefined) alike.set(kind, [{ cell, value: reading.value }]);
      else peers.push({ cell, value: reading.value });
    }
    return [...alike.values()].flatMap(outliersAmong);
  });
}

/** L09: a unit far from its peers by the modified z-score; for information, since places do differ. */
export const outliers: Rule = {
  meta: { id: "L09", severity: "info", fixable: false, since: "1.1.0" },
  checkSheet: (recognised, context) => sureTables(recognised).flatMap((table) => check(table, context)),
};
