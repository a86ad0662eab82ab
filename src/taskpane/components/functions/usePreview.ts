import { useDeferredValue, useMemo } from "react";
import type { FunctionArgument, FunctionOutcome } from "../../../functions/types";
import type { SelectedRange } from "../../../hosts/types";
import { rangeAddress } from "../../../workbook/address";
import { type CellValue, isCellError } from "../../../workbook/snapshot";
import type { GalleryFunction } from "../../state/functionGallery";
import { type ArgumentEntry, argumentOf, placesIn } from "../../state/functionGalleryArguments";
import { choicesFor } from "../../state/functionGalleryChoices";
import type { SidebarSession } from "../../state/types";
import { isLarge, useCellValues } from "./useSheet";

/** What is known of the result before the formula stands in a cell. */
export type Preview =
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "too-large" | "reading" }
  | {
      readonly kind: "outcome";
      readonly outcome: FunctionOutcome;
      /** The same with its detail: unit, method, source; null where the function gives none. */
      readonly detail: readonly CellValue[] | null;
      /** The selected cells stand in for the one argument that is missing. */
      readonly trial: { readonly cell: string; readonly name: string } | null;
    };

interface Trial {
  readonly entries: readonly ArgumentEntry[];
  readonly cell: string;
  readonly name: string;
}

/** Where one required argument is missing, the selected cells are tried in its place. */
function trialOf(
  { name, parameters }: GalleryFunction,
  entries: readonly ArgumentEntry[],
  selected: SelectedRange | null,
): Trial | null {
  const missing = parameters.filter(({ optional }, at) => !optional && entries[at]?.kind === "blank");
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0 || selected === null) return null;
  if (choicesFor(name, only.name) !== null) return null;
  const single = selected.range.rows * selected.range.columns === 1;
  if (!only.range && !single) return null;
  return {
    entries: entries.map((entry, at) =>
      parameters[at] === only ? { kind: "reference", place: selected } : entry,
    ),
    cell: rangeAddress(selected.range),
    name: only.label,
  };
}

/** The row that stands behind a single value, by the same call with the detail asked for. */
function detailRow(
  { definition, parameters }: GalleryFunction,
  args: readonly FunctionArgument[],
): readonly CellValue[] | null {
  const at = parameters.findIndex(({ name }) => name === "detail");
  if (at < 0 || args[at] !== null) return null;
  const detailed = definition.call(args.map((argument, index) => (index === at ? 1 : argument)));
  if (!detailed.ok || !Array.isArray(detailed.value)) return null;
  const [row]: readonly (readonly CellValue[])[] = detailed.value;
  return row ?? null;
}

const isEmptyCell = (value: FunctionOutcome): boolean => value.ok && value.value === "";

/** The result by the very functions that cells call, from what the cells hold now. */
export function usePreview(
  entry: GalleryFunction,
  entries: readonly ArgumentEntry[],
  selected: SelectedRange | null,
  session: SidebarSession,
  watching: boolean,
): Preview {
  const typed = useDeferredValue(entries);
  const trial = useMemo(() => trialOf(entry, typed, selected), [entry, typed, selected]);
  const asked = trial?.entries ?? typed;
  const places = placesIn(asked);
  const valuesOf = useCellValues(session, places, watching);
  return useMemo((): Preview => {
    const missing = entry.parameters.filter(({ optional }, at) => !optional && typed[at]?.kind === "blank");
    const names = missing.map(({ label }) => label);
    if (missing.length > 0 && trial === null) return { kind: "missing", names };
    if (placesIn(asked).some(isLarge)) return { kind: "too-large" };
    const args = asked.map((one) => argumentOf(one, valuesOf));
    if (!args.every((one) => one !== undefined)) {
      return trial === null ? { kind: "reading" } : { kind: "missing", names };
    }
    const outcome = entry.definition.call(args);
    if (trial !== null && (!outcome.ok || isEmptyCell(outcome))) return { kind: "missing", names };
    return { kind: "outcome", outcome, detail: outcome.ok ? detailRow(entry, args) : null, trial };
  }, [entry, typed, asked, trial, valuesOf]);
}

/** A cell as the preview shows it: twelve digits, as many as a cell does. */
export function shownCell(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}
