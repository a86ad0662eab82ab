import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** In the page, once the source above has run there. */
declare const axe: {
  readonly run: (context: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};

/**
 * What a checker of accessibility finds; Fluent's own focus sentinels, which no reader meets, left out. Within a part
 * of a page the landmarks around it are not its own.
 */
export async function violations(page: Page, within: string | null = null): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const found = await axe.run({
      ...(part !== null && { include: [part] }),
      exclude: ["[data-tabster-dummy]"],
    });
    return found.violations
      .filter(({ id }) => part === null || !id.startsWith("landmark"))
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, within);
}

/** What sticks out of the pane, so that the pointer cannot reach it; a wide table scrolls within its own frame. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = document.querySelector("#sidebar")?.getBoundingClientRect().right ?? 0;
    return [...document.querySelectorAll<HTMLElement>("#sidebar *")]
      .filter((element) => element.closest("svg, [hidden], [role=region] table") === null)
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
