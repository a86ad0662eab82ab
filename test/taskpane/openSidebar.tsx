import "./browserParts";
import "@testing-library/jest-dom";
import { act } from "@testing-library/react";
import { mountSidebar, type SidebarHandle, type SidebarOptions } from "../../src/taskpane/mountSidebar";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { WorkbookHost } from "../../src/hosts/types";
import { memoryHost, type MemoryHost } from "./memoryHost";
import { toldEnvironment, type ToldEnvironment } from "./sessionEnvironment";
import type { Locale } from "../../src/i18n/locale";

export interface OpenSidebar {
  readonly element: HTMLElement;
  readonly host: MemoryHost;
  readonly environment: ToldEnvironment;
  readonly preferences: Map<string, string>;
  readonly handle: SidebarHandle;
}

interface Circumstances extends Partial<SidebarOptions> {
  readonly locale?: Locale;
  readonly preferences?: ReadonlyMap<string, string>;
  readonly tick?: number;
  /** The host as it behaves this time. */
  readonly host?: (host: MemoryHost) => WorkbookHost;
}

/** A pane whose user has been here before. */
export const familiar: ReadonlyMap<string, string> = new Map([
  ["greencheck.firstRunDone", "done"],
  ["greencheck.author", "张某"],
]);

const opened: SidebarHandle[] = [];

/** Takes down every sidebar that a test opened. */
export function closeSidebars(): void {
  act(() => {
    for (const handle of opened.splice(0)) handle();
  });
  document.body.replaceChildren();
}

/** The whole sidebar, as hosts mount it, over a workbook in memory. */
export async function openSidebar(
  workbook: WorkbookSnapshot,
  { locale = "zh-CN", preferences = familiar, tick = 1, host: wrap, ...options }: Circumstances = {},
): Promise<OpenSidebar> {
  const element = document.createElement("div");
  document.body.append(element);
  const host = memoryHost(workbook, locale);
  const kept = new Map(preferences);
  const environment = toldEnvironment({ tick, preferences: kept });
  const handle = await act(async () => {
    const mounted = mountSidebar(element, wrap?.(host) ?? host, { theme: "light", environment, ...options });
    await new Promise((resolve) => setTimeout(resolve));
    return mounted;
  });
  opened.push(handle);
  return { element, host, environment, preferences: kept, handle };
}
