// Checks every page on a phone and on a desktop, in light and in dark: no accessibility faults, no horizontal scrolling.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { beginJourney, MINUTE } from "./journey.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const PAGES = ["", "live", "live#board", "live#floor", "live#programme", "console", "board", "brief", "screen", "text", "people", "people?view=delegations", "people/new", "people/delegate-harare", "people/merge?one=delegate-harare&other=delegate-quito", "studio", "studio/files", "studio/programme", "studio/practices", "studio/practices/new", "studio/invitations", "studio/invitations/texts/invitation/es", "studio/privacy", "privacy", "calendar", "settings", "audit"];
const here = beginJourney();
const { server } = here;

for (const width of [360, 1280])
  for (const colorScheme of ["light", "dark"])
    test(`at ${width} pixels, ${colorScheme}, every page is accessible and fits`, { timeout: 5 * MINUTE }, async () => {
      const context = await here.browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: "reduce",
        bypassCSP: true,
      });
      const page = await context.newPage();
      const found = [];
      const look = async (name) => found.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));

      await page.goto(server.url);
      await look("home");
      await page.goto(server.links.get("Organiser of UCLG"));
      await look("join");
      await page.locator("form button.main").click();
      await page.waitForURL("**/console");
      for (const name of ["studio", "studio/new"]) {
        await page.goto(`${server.url}/${name}`);
        await look(`/${name}`);
      }
      for (const name of PAGES) {
        await page.goto(`${server.url}/x/barcelona-2022/${name}`);
        await page.reload();
        await page.locator("h1, h2, h3").first().waitFor({ state: "attached" });
        await look(name || "public");
      }
      await context.close();
      assert.deepEqual(found, []);
    });

/** The accessibility faults of a page and its excess width, one line each. */
async function barriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run({ runOnly: rules }), RULES);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 120)}`),
    ...(wide > 0 ? [`${wide} pixels too wide`] : []),
  ];
}
