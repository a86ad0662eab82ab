import commonSeeds from "../../seeds/templates/common.json";
import type { Bilingual } from "../catalogue/types";
import type { CoverField } from "./types";

/**
 * All that tells one template from another; it lives in seeds/templates/<id>.json. Which lines are typed,
 * which are computed and which are checked follows from the indicators and targets of the catalogue.
 */
export interface TemplateDeclaration {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly aliases: readonly string[];
  /** Documents whose targets are shown and checked, and offered for adoption. */
  readonly documents: readonly string[];
  readonly minutes: number;
  /** Usual name of the sheet. */
  readonly sheet: string;
  readonly cover: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly indicator: string;
      /** Context for the line's functions, e.g. "住宅". */
      readonly context?: string;
      /** A line that may stay blank. */
      readonly optional?: boolean;
    }[];
  }[];
  /** Above the notes that all templates share. */
  readonly notes: readonly string[];
}

/** Words that all templates share: headers, labels, prompts, sign-off, notes. */
export const commonTexts = commonSeeds;

/** Fields of the cover block, in the order in which they are laid out. */
export const coverFields: readonly CoverField[] = [
  "reportingUnit",
  "region",
  "year",
  "level",
  "planType",
  "adopted",
];
