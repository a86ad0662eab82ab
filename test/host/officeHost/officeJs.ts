import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const library = dirname(require.resolve("@microsoft/office-js/package.json"));

/** Where pages fetch Office.js from; served from the package while testing. */
export const officeJsBase = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Text of one of Microsoft's files, unchanged. */
export const officeJsFile = (name: string): string => readFileSync(join(library, "dist", name), "utf8");
