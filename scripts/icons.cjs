/** Draws the add-in's icons as PNG from assets/source/*.svg, with Chromium: `node scripts/icons.cjs`. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const assets = path.resolve(__dirname, "../assets");

/** At 16 pixels the mark has a drawing of its own: the details of the large one would blur. */
const icons = [
  { source: "logo-small", name: "icon", sizes: [16] },
  { source: "logo", name: "icon", sizes: [32, 64, 80, 128] },
  ...["audit", "templates", "validate", "help"].map((name) => ({ source: name, name, sizes: [16, 32, 80] })),
];

async function drawIcon(page, source, size, file) {
  await page.setViewportSize({ width: size, height: size });
  const svg = readFileSync(path.join(assets, "source", `${source}.svg`), "utf8");
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(assets, file), omitBackground: true });
}

async function drawIcons() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--force-device-scale-factor=1"],
  });
  const page = await browser.newPage();
  for (const { source, name, sizes } of icons) {
    for (const size of sizes) await drawIcon(page, source, size, `${name}-${size}.png`);
  }
  await browser.close();
}

drawIcons().catch((problem) => {
  console.error(problem);
  process.exitCode = 1;
});
