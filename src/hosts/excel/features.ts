/** Whether this Excel has a requirement set; newer members are used only behind this test. */
export const supports = (set: "ExcelApi" | "ExcelApiOnline", version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Excel on the web takes and gives at most 5 MB a batch. */
export const isOnTheWeb = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;
