import { fail, succeed, type Result } from "../../../quantity/result";
import { applyPlan } from "../../../workbook/applyPlan";
import { sameName } from "../../../workbook/names";
import type { WorkbookPlan } from "../../../workbook/plan";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot";
import type { HostProblem } from "../../types";
import { addSheet, linkToWorkbook } from "./addSheet";
import { baseStyles, partTypes } from "./blankWorkbook";
import { contentTypesPath, withContentType } from "./contentTypes";
import { dynamicArrayIndex, dynamicArrayMetadata } from "./metadata";
import {
  changeText,
  isStructureLocked,
  linkedPart,
  openPackage,
  putText,
  type OpenPackage,
} from "./openPackage";
import { textOf, type Parts } from "./parts";
import { patchSheet } from "./patchSheet";
import { removeLinked } from "./removeParts";
import { planEdits, type PlanEdits, type SheetEdits } from "./sheetEdits";
import { longestChoiceList } from "./sheetParts";
import { StyleSheet } from "./styleSheet";
import {
  nameEntries,
  patchWorkbookPart,
  plannedName,
  printTitles,
  sheetEntries,
  type NameEntry,
  type SheetEntry,
} from "./workbookPart";

interface Patch {
  readonly open: OpenPackage;
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly edits: PlanEdits;
  readonly plan: WorkbookPlan;
  /** A workbook of ours from the start: it opens where the plan says. */
  readonly fresh: boolean;
}

const isNamed =
  (names: readonly string[]) =>
  (name: string): boolean =>
    names.some((one) => sameName(one, name));

/** What the plan asks that a file cannot hold, or that the workbook's protection forbids. */
function refusal({ open, edits, before, plan }: Patch): HostProblem | null {
  const structural = plan.operations.some(({ type }) =>
    ["add-sheet", "delete-sheet", "visibility"].includes(type),
  );
  if (structural && isStructureLocked(open)) return { code: "workbook-protected" };
  const tooLong = edits.sheets.some(({ validations }) =>
    validations.some(({ rule }) => rule.kind === "list" && rule.items.join(",").length > longestChoiceList),
  );
  if (tooLong)
    return { code: "unsupported", what: `list of choices over ${String(longestChoiceList)} characters` };
  const unread = edits.sheets.find(({ added, name }) => !added && !sheetNamed(before, name));
  return unread ? { code: "failed", detail: `no sheet named ${unread.name}` } : null;
}

function openStyles(
  open: OpenPackage,
): Result<{ readonly path: string; readonly styles: StyleSheet }, HostProblem> {
  const linked = linkedPart(open, ({ kind }) => kind === "styles");
  const path = linked ?? "xl/styles.xml";
  const styles = new StyleSheet(linked === null ? baseStyles : (textOf(open.parts, path) ?? baseStyles));
  if (!styles.usable)
    return fail({ code: "unsupported", what: "style part without fonts, fills or borders" });
  if (linked === null) {
    putText(open, path, baseStyles);
    linkToWorkbook(open, "styles", path);
    changeText(open, contentTypesPath, (text) => withContentType(text, path, partTypes.styles));
  }
  return succeed({ path, styles });
}

const spills = ({ sheets }: PlanEdits): boolean =>
  sheets.some(({ cells }) =>
    [...cells.values()].some((cell) => "formula" in cell && cell.spill !== undefined),
  );

/** Index of the mark of a spilling formula; the part that holds it is added where there is none. */
function dynamicArray(open: OpenPackage, edits: PlanEdits): number | null {
  if (!spills(edits)) return null;
  const linked = linkedPart(open, ({ kind }) => kind === "sheetMetadata");
  if (linked !== null) return dynamicArrayIndex(textOf(open.parts, linked) ?? dynamicArrayMetadata);
  const path = "xl/metadata.xml";
  putText(open, path, dynamicArrayMetadata);
  linkToWorkbook(open, "sheetMetadata", path);
  changeText(open, contentTypesPath, (text) => withContentType(text, path, partTypes.metadata));
  return 1;
}

/** Changes the user's own sheets; tells whether their formulas changed. */
function patchOwn(patch: Patch, styles: StyleSheet, array: number | null): Result<boolean, HostProblem> {
  const { open, edits, before } = patch;
  const entries = sheetEntries(open.root);
  let formulasChanged = false;
  for (const one of edits.sheets) {
    const sheet = sheetNamed(before, one.name) ?? before.sheets.find(({ name }) => sameName(name, one.name));
    const entry = entries.find(({ name }) => sameName(name, one.name));
    if (one.added || !sheet || !entry) continue;
    const path = linkedPart(open, ({ id }) => id === entry.relationship);
    const text = path === null ? null : textOf(open.parts, path);
    if (path === null || text === null)
      return fail({ code: "failed", detail: `no readable part for ${one.name}` });
    const patched = patchSheet(text, one, sheet, { styles, dynamicArray: array });
    if (!patched.ok) return patched;
    if (patched.value.text !== text) putText(open, path, patched.value.text);
    formulasChanged ||= patched.value.formulasChanged;
  }
  return succeed(formulasChanged);
}

/** The file's sheets without those deleted and with those added, each behind the sheet that it follows. */
function sheetsAfter(patch: Patch, addedLinks: ReadonlyMap<string, string>): readonly SheetEntry[] {
  const deleted = isNamed(patch.edits.deleted);
  const entries: SheetEntry[] = sheetEntries(patch.open.root).filter(({ name }) => !deleted(name));
  let behind: string | null = null;
  for (const [index, { name, visibility }] of patch.after.sheets.entries()) {
    const relationship = addedLinks.get(name);
    const place = behind === null ? 0 : entries.findIndex((one) => one.name === behind) + 1;
    const last = index === patch.after.sheets.length - 1;
    if (relationship !== undefined)
      entries.splice(last ? entries.length : place, 0, { name, relationship, visibility, markup: null });
    behind = name;
  }
  return entries.map((entry) => ({
    ...entry,
    visibility: sheetNamed(patch.after, entry.name)?.visibility ?? entry.visibility,
  }));
}

function namesAfter(patch: Patch): readonly NameEntry[] {
  const { open, plan, before, after, edits } = patch;
  const deleted = isNamed(edits.deleted);
  const planned = isNamed(
    plan.operations.flatMap((one) =>
      one.type === "define-name" || one.type === "delete-name" ? [one.name] : [],
    ),
  );
  const lost = isNamed(
    before.names.flatMap(({ name, sheet }) => (sheet !== null && deleted(sheet) ? [name] : [])),
  );
  const kept = nameEntries(open.workbook, open.root).filter(
    ({ name, scope }) => !planned(name) && (scope === null ? !lost(name) : !deleted(scope)),
  );
  const titles = edits.sheets.flatMap(({ name, print }) =>
    print?.titleRows ? [printTitles(name, print.titleRows.first, print.titleRows.count)] : [],
  );
  return [...kept, ...after.names.filter(({ name }) => planned(name)).map(plannedName), ...titles];
}

const hasFormulas = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ formulas }) => formulas.some((row) => row?.some((one) => one !== null)));

const writesValues = ({ sheets }: PlanEdits): boolean =>
  sheets.some(({ added, cells }) => !added && cells.size > 0);

function activeSheet({ fresh, edits, after }: Patch): string | null {
  if (!fresh) return null;
  return edits.active ?? after.sheets.find(({ visibility }) => visibility === "visible")?.name ?? null;
}

function addSheets(patch: Patch, styles: StyleSheet, array: number | null): ReadonlyMap<string, string> {
  const active = activeSheet(patch);
  const links = new Map<string, string>();
  const added = patch.after.sheets.flatMap((sheet): readonly (readonly [SheetSnapshot, SheetEdits])[] => {
    const edits = patch.edits.sheets.find((one) => one.added && sameName(one.name, sheet.name));
    return edits ? [[sheet, edits]] : [];
  });
  for (const [sheet, edits] of added) {
    const around = { styles, dynamicArray: array, active: active === sheet.name };
    links.set(sheet.name, addSheet(patch.open, sheet, edits, around));
  }
  return links;
}

/** Drops the calculation chain: Excel builds it anew, a wrong one makes it repair the file. */
function dropCalculationChain(open: OpenPackage): void {
  const chains = open.relationships.filter(({ kind }) => kind === "calcChain").map(({ id }) => id);
  if (chains.length > 0) removeLinked(open, new Set(chains));
}

/** Takes deleted and replaced sheets out; tells whether formulas went with them. */
function removeDeleted({ open, edits, before }: Patch): boolean {
  const deleted = isNamed(edits.deleted);
  const gone = sheetEntries(open.root).filter(({ name }) => deleted(name));
  if (gone.length > 0) removeLinked(open, new Set(gone.map(({ relationship }) => relationship)));
  return hasFormulas({ ...before, sheets: before.sheets.filter(({ name }) => deleted(name)) });
}

/** Applies a plan to the parts of a workbook that held `before`; parts that it does not concern stay as they are. */
export function patchPackage(
  parts: Parts,
  before: WorkbookSnapshot,
  plan: WorkbookPlan,
  fresh: boolean,
): Result<Parts, HostProblem> {
  const after = applyPlan(before, plan);
  if (!after.ok) return after;
  const opened = openPackage(parts);
  if (!opened.ok) return opened;
  const open = opened.value;
  const edits = planEdits(plan);
  const patch: Patch = { open, before, after: after.value, edits, plan, fresh };
  const refused = refusal(patch);
  if (refused) return fail(refused);
  const styles = openStyles(open);
  if (!styles.ok) return styles;
  const array = dynamicArray(open, edits);
  const formulas = patchOwn(patch, styles.value.styles, array);
  if (!formulas.ok) return formulas;
  const removed = removeDeleted(patch);
  const links = addSheets(patch, styles.value.styles, array);
  if (formulas.value || removed) dropCalculationChain(open);
  if (styles.value.styles.changed) putText(open, styles.value.path, styles.value.styles.toText());
  const workbook = patchWorkbookPart(open.workbook, {
    sheets: sheetsAfter(patch, links),
    names: namesAfter(patch),
    active: activeSheet(patch),
    recalculate: writesValues(edits) && hasFormulas(before),
  });
  if (workbook !== open.workbook) putText(open, open.workbookPath, workbook);
  return succeed(open.parts);
}
