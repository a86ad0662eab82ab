import seeds from "../../seeds/unclear.json";
import type { Bilingual } from "./types";

/** Why a record's place in its document is unclear, and who can settle it; the record's note says what is doubtful. */
export interface UnclearPlace {
  readonly kind: Bilingual;
  readonly confirm: Bilingual;
}

const places: ReadonlyMap<string, UnclearPlace> = new Map(
  seeds.flatMap(({ name, confirm, records }) => records.map((id) => [id, { kind: name, confirm }] as const)),
);

/** What is unclear about the place of a record; null where nothing is. Loaded on demand, as `statements.ts`. */
export const unclearPlace = (id: string): UnclearPlace | null => places.get(id) ?? null;
