import { paneRequests, type PaneRequest } from "./paneRequest";

/**
 * Gives each ribbon button its work: show the pane, then what was asked. Excel is told when a command has ended
 * even where it failed; else the button would stay busy.
 */
export function registerCommands(open: (request: PaneRequest) => Promise<void>): void {
  for (const [name, request] of Object.entries(paneRequests)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void open(request).finally(() => event.completed());
    });
  }
}
