import { createContext, useContext } from "react";
import type { Finding } from "../../validation/types";
import type { SidebarSession, SidebarState } from "../state/types";

/** What every line of the list needs. */
export interface FindingContext {
  readonly session: SidebarSession;
  readonly author: string | null;
  readonly explanations: SidebarState["report"];
  readonly selected: string | null;
  /** Whether each line says what is to be done: its section does not. */
  readonly stepsShown: boolean;
  /** Does what settles findings; the focus then goes on to the next one. */
  readonly settle: (findings: readonly Finding[], work: () => Promise<void>) => void;
}

const context = createContext<FindingContext | null>(null);

export const FindingProvider = context.Provider;

export function useFindings(): FindingContext {
  const value = useContext(context);
  if (value === null) throw new Error("A finding is shown outside of its list.");
  return value;
}
