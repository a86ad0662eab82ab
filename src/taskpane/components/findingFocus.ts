import { useCallback, useRef, type KeyboardEvent, type RefObject } from "react";
import type { Finding } from "../../validation/types";

/** On the link or button that stands for a line; its value is the finding's id. */
export const lineAttribute = "data-finding";

const linesIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(`[${lineAttribute}]`),
];

const lineOf = (target: Element): HTMLElement | null =>
  target.closest("li")?.querySelector<HTMLElement>(`[${lineAttribute}]`) ?? null;

const isTyping = (target: Element): boolean =>
  target.closest("textarea, input, select, [role=dialog]") !== null;

/** Arrow keys, Home and End go from line to line; all other keys are left to the page and to Office. */
export function moveAmongLines(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (!(target instanceof Element) || isTyping(target)) return;
  const lines = linesIn(currentTarget);
  const line = lineOf(target);
  const here = line === null ? -1 : lines.indexOf(line);
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: lines.length - 1,
  };
  const next = lines[wanted[key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What follows the settled lines, then what stands before them, nearest first. */
function successors(list: HTMLElement, leaving: readonly Finding[]): readonly string[] {
  const ids = linesIn(list).map((line) => line.getAttribute(lineAttribute) ?? "");
  const gone = new Set(leaving.map(({ id }) => id));
  const first = ids.findIndex((id) => gone.has(id));
  if (first < 0) return [];
  return [...ids.slice(first + 1), ...ids.slice(0, first).reverse()].filter((id) => !gone.has(id));
}

/** Keeps the focus in the list when a line leaves it, and on the verdict when none is left. */
export function useSuccessorFocus(
  list: RefObject<HTMLElement>,
  verdict: RefObject<HTMLElement>,
): (findings: readonly Finding[], work: () => Promise<void>) => void {
  const turn = useRef(0);
  return useCallback(
    (findings, work) => {
      turn.current += 1;
      const mine = turn.current;
      const next = list.current === null ? [] : successors(list.current, findings);
      void work().then(() =>
        // After React has drawn the list without them.
        setTimeout(() => {
          if (mine !== turn.current || list.current === null) return;
          const there = new Map(
            linesIn(list.current).map((line) => [line.getAttribute(lineAttribute), line]),
          );
          const target = next.map((id) => there.get(id)).find((line) => line !== undefined);
          (target ?? verdict.current)?.focus();
        }),
      );
    },
    [list, verdict],
  );
}
