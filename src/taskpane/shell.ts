import type { PaneRequest } from "../commands/paneRequest";
import type { Place } from "./components/PlaceTabs";
import type { LibraryPage } from "./state/libraryPages";
import type { Store } from "./state/store";
import type { SidebarSession } from "./state/types";
import type { PaneTheme } from "./theme";

/** What the pane shows of itself, apart from the workbook. */
export interface Shell {
  readonly theme: PaneTheme;
  /** The places, or what stands over them. */
  readonly layer: "places" | "first-run" | "scope" | "help" | "rules" | "recognition";
  /** The sheet whose recognition is shown or was shown last. */
  readonly recognitionOf: string | null;
  /** The place that was asked for; null until somebody asks. */
  readonly place: Place | null;
  /** The page that 知识库 is to open; null once it is open. */
  readonly libraryPage: LibraryPage | null;
}

/** Does what a ribbon button asks, in a pane that is open already or just opens. */
export function takeRequest(request: PaneRequest, shell: Store<Shell>, session: SidebarSession): void {
  if (request.showHelp === true) shell.update({ layer: "help" });
  else if (request.place !== undefined || request.auditNow === true)
    shell.update({ layer: "places", place: request.place ?? "audit" });
  if (request.auditNow === true) void session.audit();
}

/** Whether the request names anything; an empty one only opens the pane. */
export const asksForSomething = (request: PaneRequest): boolean =>
  request.showHelp === true || request.auditNow === true || request.place !== undefined;
