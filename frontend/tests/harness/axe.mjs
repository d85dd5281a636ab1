// Looks for barriers in every scene: node tests/harness/axe.mjs [light,dark [live,screen]]
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { scenes } from "./scenes.mjs";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 5191);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const server = await serve(port);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let found = 0;

const [themes = "light,dark", pages = "live,live#board,live#floor,live#programme,screen"] = process.argv.slice(2);

for (const theme of themes.split(","))
  for (const page of pages.split(","))
    for (const scene of Object.keys(scenes)) {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: theme, reducedMotion: "reduce", bypassCSP: true });
      const tab = await context.newPage();
      const [path, hash] = page.split("#");
      await tab.goto(`http://localhost:${port}/${path}?scene=${scene}&theme=${theme}${hash ? `#${hash}` : ""}`);
      await tab.waitForTimeout(250);
      await tab.addScriptTag({ path: axe });
      const { violations } = await tab.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }));
      for (const { id, nodes } of violations) console.log(theme, page, scene, id, nodes.length, nodes[0].html.slice(0, 150), nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? "");
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) console.log(theme, page, scene, `is ${wide} px too wide`);
      found += violations.length + (wide > 0 ? 1 : 0);
      await context.close();
    }

await browser.close();
server.close();
process.exitCode = found > 0 ? 1 : 0;
