import type { ResolvedScope } from "../../../validation/types";
import type { GalleryFunction } from "../../state/functionGallery";
import { type ArgumentEntry, blankEntry, typedEntry } from "../../state/functionGalleryArguments";
import { adoptionText } from "../../state/adoptionText";
import { divisionEntry } from "../../state/scopePlan";

/** Functions of the catalogue take the workbook's year and documents; a factor's year is its own. */
const asksCatalogue = (name: string): boolean => name.startsWith("GREEN_");

/** The arguments as the scope knows them; all else is blank. */
export const firstEntries = (
  { name, parameters }: GalleryFunction,
  scope: ResolvedScope | null,
): readonly ArgumentEntry[] =>
  parameters.map((parameter) => {
    const { region, year } = scope ?? { region: { value: null }, year: { value: null } };
    if (parameter.name === "region" && region.value !== null)
      return typedEntry(divisionEntry(region.value.code));
    if (parameter.name === "year" && year.value !== null && asksCatalogue(name)) {
      return typedEntry(String(year.value));
    }
    if (parameter.name === "context" && scope !== null && asksCatalogue(name)) {
      return typedEntry(adoptionText(scope) ?? "");
    }
    return blankEntry;
  });
