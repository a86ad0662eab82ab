import { readXlsx } from "../hosts/xlsx/readXlsx";
import { wordFileProblem } from "../i18n/files";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { workbenchWords } from "../i18n/workbench";
import type { WorkbookPlan } from "../workbook/plan";
import { confirmDiscard } from "./chrome/confirmDiscard";
import type { Messages } from "./chrome/messages";
import { blankWorkbook } from "./conversion/blankWorkbook";
import { readLooks } from "./look/readLooks";
import type { WorkbenchHost } from "./host/createWorkbenchHost";
import { samplePlan } from "./sample";
import { chooseFile, download, savedName } from "./save/fileNames";

export interface DocumentState {
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly ready: boolean;
}

export interface Documents {
  readonly state: () => DocumentState;
  readonly create: () => Promise<void>;
  readonly choose: () => Promise<void>;
  /** Whether the file is now the open workbook; where not, the former one still is. */
  readonly openFile: (file: File) => Promise<boolean>;
  readonly save: () => Promise<boolean>;
  readonly sample: () => Promise<void>;
}

/** Where the open workbook came from: a file that is patched on save, or a blank one that is written whole. */
type Origin =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "new"; readonly firstSheet: string };

/** Writing is loaded when it is first asked for. */
async function savedBytes(origin: Origin, changes: WorkbookPlan): Promise<Uint8Array> {
  if (origin.kind === "new") {
    const { firstSheet: sheet } = origin;
    const first = {
      type: "add-sheet",
      sheet,
      visibility: "visible",
      position: null,
      ifExists: "fail",
    } as const;
    const { writeXlsx } = await import("../hosts/xlsx/writeXlsx");
    return writeXlsx({ operations: [first, ...changes.operations] });
  }
  if (changes.operations.length === 0) return origin.bytes;
  const { patchXlsx } = await import("../hosts/xlsx/patchXlsx");
  const patched = await patchXlsx(origin.bytes, changes);
  if (!patched.ok) throw new Error(patched.problem.code);
  return patched.value;
}

/**
 * The one open workbook of the page: where it came from, and whether anything would be lost. `changed` follows
 * every change of the state, `replaced` another workbook in the grid.
 */
export function createDocuments(
  host: WorkbenchHost,
  messages: Messages,
  locale: () => Locale,
  changed: () => void,
  replaced: () => void,
): Documents {
  const words = () => workbenchWords(locale());
  let origin: Origin = { kind: "new", firstSheet: "" };
  let state: DocumentState = { fileName: "", unsaved: false, ready: false };
  const update = (part: Partial<DocumentState>): void => {
    state = { ...state, ...part };
    changed();
  };
  host.onAnyChange(() => {
    if (state.ready && !state.unsaved) update({ unsaved: true });
  });

  const save = async (): Promise<boolean> => {
    messages.say("progress", words().saving);
    try {
      const name = savedName(state.fileName);
      download(name, await savedBytes(origin, await host.changes()));
      update({ unsaved: false });
      messages.say("done", fill(words().saved, { name }));
      return true;
    } catch (error) {
      messages.say("problem", fill(words().saveFailed, { detail: String(error) }));
      return false;
    }
  };

  const mayReplace = async (): Promise<boolean> => {
    if (!state.unsaved) return true;
    const answer = await confirmDiscard(state.fileName, words());
    return answer === "save" ? save() : answer === "discard";
  };

  const openFile = async (file: File): Promise<boolean> => {
    messages.say("progress", fill(words().opening, { name: file.name }));
    const read = await readXlsx(file);
    if (!read.ok) {
      const reason = wordFileProblem(read.problem, file.name, locale());
      messages.say("problem", fill(words().notOpened, { reason }));
      return false;
    }
    messages.clear();
    if (!(await mayReplace())) return false;
    const bytes = new Uint8Array(await file.arrayBuffer());
    origin = { kind: "file", bytes };
    update({ ready: false });
    host.load(read.value, await readLooks(bytes));
    await host.readSnapshot();
    update({ fileName: file.name, unsaved: false, ready: true });
    replaced();
    return true;
  };

  const putBlank = (): string => {
    const { firstSheet } = words();
    origin = { kind: "new", firstSheet };
    host.load(blankWorkbook(firstSheet));
    return firstSheet;
  };

  return {
    state: () => state,
    openFile,
    save,
    choose: async () => {
      const file = await chooseFile();
      if (file) await openFile(file);
    },
    create: async () => {
      if (!(await mayReplace())) return;
      update({ ready: false });
      putBlank();
      await host.readSnapshot();
      update({ fileName: words().untitled, unsaved: false, ready: true });
      replaced();
    },
    sample: async () => {
      if (!(await mayReplace())) return;
      update({ ready: false });
      await host.applyPlan(samplePlan(putBlank()));
      // What follows from the fill (row heights, results) belongs to it and is no change of the user's.
      await host.readSnapshot();
      host.forgetSteps();
      update({ fileName: words().sampleFile, unsaved: false, ready: true });
      replaced();
    },
  };
}
