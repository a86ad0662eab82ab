import type { Locale } from "../i18n/locale";
import { workbenchWords } from "../i18n/workbench";
import type { Messages } from "./chrome/messages";
import { blankWorkbook } from "./conversion/blankWorkbook";
import type { WorkbenchHost } from "./host/createWorkbenchHost";

export interface DocumentState {
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly ready: boolean;
}

export interface Documents {
  readonly state: () => DocumentState;
  readonly start: () => void;
  readonly create: () => Promise<void>;
  readonly choose: () => Promise<void>;
  readonly openFile: (file: File) => Promise<boolean>;
  readonly save: () => Promise<boolean>;
  readonly sample: () => Promise<void>;
}

export function createDocuments(
  host: WorkbenchHost,
  _messages: Messages,
  locale: () => Locale,
  changed: () => void,
): Documents {
  let state: DocumentState = { fileName: "", unsaved: false, ready: false };
  const words = () => workbenchWords(locale());
  const create = async (): Promise<void> => {
    host.load(blankWorkbook(words().firstSheet));
    state = { fileName: words().untitled, unsaved: false, ready: true };
    changed();
  };
  return {
    state: () => state,
    start: () => void create(),
    create,
    choose: async () => {},
    openFile: async () => false,
    save: async () => false,
    sample: create,
  };
}
