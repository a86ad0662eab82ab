import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { cellAddress, type CellPosition, parseCellAddress } from "../../src/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { formulaAt, valueAt } from "../../src/workbook/snapshot";

const browser = "/usr/bin/chromium";
const built = path.resolve(__dirname, "../../dist/workbench");
const browserArguments =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

/** Why the page cannot be driven here; null where it can. On CI it must be. */
export function cannotDrive(): string | null {
  if (process.env["CI"] === "true") return null;
  if (!existsSync(browser)) return `no ${browser}`;
  return existsSync(path.join(built, "index.html")) ? null : "dist/workbench is not built";
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path.join(built, asked === "/" ? "index.html" : decodeURIComponent(asked));
    readFile(file).then(
      (bytes) => response.writeHead(200, { "content-type": types[path.extname(file)] ?? "" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

export interface OpenWorkbench {
  readonly page: Page;
  /** Addresses outside this machine that the page asked for. */
  readonly outside: readonly string[];
  /** Exceptions that nothing caught. */
  readonly crashes: readonly string[];
  readonly close: () => Promise<void>;
}

const isLocal = (url: string): boolean =>
  /^(data|blob):/.test(url) || ["localhost", "127.0.0.1"].includes(new URL(url).hostname);

/** The built page in a browser that reaches nothing but this machine. */
export async function openWorkbench(query = ""): Promise<OpenWorkbench> {
  const server = await serve();
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const profile = mkdtempSync(path.join(tmpdir(), "greencheck-e2e-"));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: browserArguments,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  const outside: string[] = [];
  const crashes: string[] = [];
  await context.route(
    (url) => !isLocal(url.href),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("pageerror", (error) => crashes.push(error.message));
  await page.goto(`http://localhost:${port}/${query}`);
  await waitUntilReady(page);
  return {
    page,
    outside,
    crashes,
    close: async () => {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const waitUntilReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.greenCheckWorkbench?.ready() === true);

/** The workbook in the grid, with all formulas computed. */
export async function snapshotOf(page: Page): Promise<WorkbookSnapshot> {
  const snapshot = await page.evaluate(() => window.greenCheckWorkbench?.snapshot());
  if (!snapshot) throw new Error("the page has no workbook");
  return snapshot;
}

export async function cellOf(
  page: Page,
  row: number,
  column: number,
  sheet = 0,
): Promise<{ readonly value: CellValue; readonly formula: string | null }> {
  const found = (await snapshotOf(page)).sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  return { value: valueAt(found, row, column), formula: formulaAt(found, row, column) };
}

/** Goes to a cell by the name box, as a user without a mouse does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const wanted = parseCellAddress(address);
  const box = page.locator('#spreadsheet [data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(async (cell) => {
    const range = (await window.greenCheckWorkbench?.selection())?.range;
    return cell === null || (range?.row === cell.row && range.column === cell.column);
  }, wanted);
}

const attempts = 4;

/**
 * Types into the selected cell and confirms. On a busy machine the driver's keys outrun the page, which opens and
 * closes the cell's editor between them; what did not arrive whole is cleared and typed again.
 */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  const start = await selectedCell(page);
  let arrived = "";
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await page.keyboard.type(text, { delay: attempt === 1 ? 0 : 20 });
    await page.keyboard.press("Enter");
    for (const patience of [0, 250, 500, 1000, 2000]) {
      await page.waitForTimeout(patience);
      const { value, formula } = await cellOf(page, start.row, start.column);
      arrived = formula ?? String(value);
      if (arrived === text) return;
    }
    await page.keyboard.press("Escape");
    await goTo(page, cellAddress(start));
    await page.keyboard.press("Delete");
  }
  throw new Error(`“${text}” did not arrive in ${cellAddress(start)}, which holds “${arrived}”`);
}

async function selectedCell(page: Page): Promise<CellPosition> {
  const selected = await page.evaluate(() => window.greenCheckWorkbench?.selection());
  if (!selected) throw new Error("nothing is selected");
  return { row: selected.range.row, column: selected.range.column };
}

export const press = (page: Page, action: string): Promise<void> =>
  page.click(`#header [data-action="${action}"]`);

/** A new workbook instead of a changed one: the page asks first. */
export async function startBlank(page: Page): Promise<void> {
  await press(page, "create");
  await page.locator('dialog button[value="discard"]').click();
  await page.waitForFunction(async () => (await window.greenCheckWorkbench?.snapshot())?.sheets.length === 1);
}

/** Saves by the button; gives the file's name and bytes. */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "save")]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a file by the button; where the page asks about unsaved changes, they go. */
export async function open(page: Page, name: string, bytes: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "open")]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await page
    .locator('dialog button[value="discard"]')
    .click({ timeout: 1500 })
    .catch(() => undefined);
}
