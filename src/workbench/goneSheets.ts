/** What the engine says when it goes on validating or measuring a sheet that is gone. */
const messages: readonly RegExp[] = [
  /^cannot find current (?:worksheet|workbook), /,
  /'this\._worksheetData' as it is null/,
];

/** Whether an error is the engine's late look at a sheet that an undo or another workbook took away. */
export const isAboutGoneSheet = (error: unknown): boolean =>
  error instanceof Error && messages.some((message) => message.test(error.message));

/**
 * The engine validates and measures in idle moments, also for a moment after a sheet is gone. Nothing is lost by that,
 * so it is no fault of the page; every other error stays one.
 */
export function overlookGoneSheets(page: Window): void {
  page.addEventListener("unhandledrejection", (event) => {
    if (isAboutGoneSheet(event.reason)) event.preventDefault();
  });
  page.addEventListener("error", (event) => {
    if (isAboutGoneSheet(event.error)) event.preventDefault();
  });
}
