import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import { officeJsBase, officeJsFile } from "../officeHost/officeJs";
import { bundleHost } from "./bundleHost";

const addin = resolve(__dirname, "../../../dist/addin");
const origin = "https://localhost:3000/";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** Whether the add-in was built (`webpack --config-name addin`). */
export const isAddinBuilt = (): boolean => existsSync(join(addin, "taskpane.html"));

export interface OpenAddin {
  readonly page: Page;
  readonly close: () => Promise<void>;
  /** Addresses outside the add-in and Office.js that the page asked for. */
  readonly strangers: readonly string[];
  readonly scripts: readonly string[];
  readonly errors: readonly string[];
}

const answer = (route: Route, body: string | Buffer, name: string): Promise<void> =>
  route.fulfill({ body, contentType: types[extname(name)] ?? "application/octet-stream" });

/** Opens the shipped page in Chromium with Microsoft's office.js and the test host; nothing leaves the machine. */
export async function openAddin(
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenAddin> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  const page = await browser.newPage({ viewport: { width: 380, height: 800 }, locale: "zh-CN" });
  const strangers: string[] = [];
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, "");
    if (url.startsWith(origin) && existsSync(join(addin, url.slice(origin.length)))) {
      if (url.endsWith(".js")) scripts.push(url.slice(origin.length));
      return answer(route, readFileSync(join(addin, url.slice(origin.length))), url);
    }
    if (url.startsWith(officeJsBase)) return answer(route, officeJsFile(url.slice(officeJsBase.length)), url);
    strangers.push(url);
    return route.abort();
  });
  await page.addInitScript({ content: await bundleHost() });
  await prepare(page);
  await page.goto(`${origin}taskpane.html`);
  return { page, strangers, scripts, errors, close: () => browser.close() };
}
