import type { PaneRequest } from "../commands/paneRequest";
import type { EntryWords } from "../i18n/entry";

/** Puts the sidebar into an element; gives back the way to take it down. */
export type Mount = (element: HTMLElement, request: PaneRequest) => () => void;

export interface EntryPane {
  /** Shows the sidebar, loading it the first time, and what is asked of it. */
  readonly open: (request: PaneRequest) => Promise<void>;
}

/** Event on the pane's element by which a sidebar that is already open may take a request itself. */
export const paneRequestEvent = "greencheck-request";

/** Waiting shorter than this shows nothing, in milliseconds. */
const noticeable = 300;

/** The sidebar's bundle is loaded on the first `open` and never before. */
export function createEntryPane(
  element: HTMLElement,
  load: () => Promise<Mount>,
  words: () => EntryWords,
): EntryPane {
  let loading: Promise<Mount> | null = null;
  let unmount: (() => void) | null = null;

  const loaded = async (): Promise<Mount> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };

  const open = async (request: PaneRequest): Promise<void> => {
    if (unmount && isTaken(element, request)) return;
    const notice = unmount ? undefined : setTimeout(() => say(element, words().opening), noticeable);
    try {
      const mount = await loaded();
      clearTimeout(notice);
      if (unmount && isEmpty(request)) return;
      unmount?.();
      element.replaceChildren();
      unmount = mount(element, request);
    } catch {
      clearTimeout(notice);
      say(element, words().failed);
    }
  };
  return { open };
}

const isEmpty = (request: PaneRequest): boolean => Object.keys(request).length === 0;

/** Whether the open sidebar did what was asked, so that it keeps its state. */
const isTaken = (element: HTMLElement, request: PaneRequest): boolean =>
  !element.dispatchEvent(new CustomEvent(paneRequestEvent, { detail: request, cancelable: true }));

/** One plain sentence in the place of the sidebar. */
export function say(element: HTMLElement, sentence: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = sentence;
  element.replaceChildren(paragraph);
}
