import wasteSeed from "../../seeds/factors/waste.json";
import type { Result } from "../quantity/result";
import { type UnknownName, findNamed } from "./factorLookup";
import type { Bilingual } from "./types";

/** A way of treatment with the names of the parameters that its formula asks for. */
export interface TreatmentRecord {
  readonly treatment: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
  readonly parameters: readonly string[];
}

const treatments: readonly TreatmentRecord[] = wasteSeed.treatments;

export const findTreatment = (text: string): Result<TreatmentRecord, UnknownName> =>
  findNamed(text, treatments, ({ treatment, synonyms }) => [treatment, ...synonyms]);
