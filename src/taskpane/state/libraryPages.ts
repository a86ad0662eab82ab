import type { PlanLevel, PlanType, Sector } from "../../catalogue/strategyTypes";
import type { DocumentId, IndicatorCode } from "../../catalogue/types";

/** One page of 知识库; all but the first are opened from another. */
export type LibraryPage =
  | { readonly kind: "home" }
  /** `entry`: the record that was looked for, shown and marked. */
  | { readonly kind: "document"; readonly document: DocumentId; readonly entry?: string }
  | {
      readonly kind: "field";
      readonly level: PlanLevel;
      readonly type: PlanType;
      readonly sector: Sector;
      readonly entry?: string;
    }
  | { readonly kind: "indicator"; readonly code: IndicatorCode }
  | { readonly kind: "table"; readonly id: string };

/** The pages that lie over one another, the one that is seen last. */
export interface Trail {
  readonly pages: readonly OpenPage[];
  /** Number of the next page to be opened: tells two visits of one page apart. */
  readonly next: number;
}

export interface OpenPage {
  readonly key: number;
  readonly page: LibraryPage;
}

/** So many pages are kept; who follows links further on goes back to the first of them, then home. */
const pagesKept = 12;

export const firstTrail: Trail = { pages: [{ key: 0, page: { kind: "home" } }], next: 1 };

/** Lays a page over the others. */
export function opened({ pages, next }: Trail, page: LibraryPage): Trail {
  const [home, ...others] = [...pages, { key: next, page }];
  const kept = others.slice(-pagesKept + 1);
  return { pages: home === undefined ? kept : [home, ...kept], next: next + 1 };
}

/** Takes the last page away; the first stays. */
export const closed = (trail: Trail): Trail =>
  trail.pages.length === 1 ? trail : { ...trail, pages: trail.pages.slice(0, -1) };

/** A page that was asked for from elsewhere lies over the first one alone. */
export const askedFor = (trail: Trail, page: LibraryPage): Trail =>
  opened({ ...trail, pages: trail.pages.slice(0, 1) }, page);
