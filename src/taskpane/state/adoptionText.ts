import { defaultAdoption } from "../../assessment/adoption";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { ResolvedScope } from "../../validation/types";

/** What a function cannot know of the workbook: the documents adopted, where they are not the usual ones. */
export function adoptionText({ adopted, region }: ResolvedScope): string | null {
  const usual = defaultAdoption(loadCatalogue(), region.value?.code ?? null);
  const same = usual.length === adopted.length && usual.every((id) => adopted.includes(id));
  return same ? null : `采用=${adopted.join(",") || "无"}`;
}
