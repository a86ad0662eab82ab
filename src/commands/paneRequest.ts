/** What a ribbon button asks of the sidebar. */
export interface PaneRequest {
  readonly place?: "audit" | "templates";
  readonly auditNow?: boolean;
  readonly showHelp?: boolean;
}

/** Buttons by the function name that the manifest gives them. */
export const paneRequests = {
  openAudit: { place: "audit" },
  openTemplates: { place: "templates" },
  validateNow: { place: "audit", auditNow: true },
  openHelp: { showHelp: true },
} as const satisfies Readonly<Record<string, PaneRequest>>;
