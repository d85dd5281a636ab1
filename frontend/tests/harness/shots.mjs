// Takes pictures of the pages in their scenes: node tests/harness/shots.mjs target/shots live:review:390:light …
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const [folder = "target/shots", ...wanted] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 5190);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

mkdirSync(folder, { recursive: true });
const server = await serve(port);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet });
for (const name of wanted) {
  const [page, scene, width = "390", theme = "light", act = "", query = ""] = name.split(":");
  const wide = Number(width) > 700;
  const context = await browser.newContext({ viewport: { width: Number(width), height: wide ? 800 : 844 }, colorScheme: theme, timezoneId: "Europe/Madrid", reducedMotion: "reduce" });
  const tab = await context.newPage();
  tab.on("console", (message) => ["error", "warning"].includes(message.type()) && console.log(name, message.text()));
  tab.on("pageerror", (error) => console.log(name, String(error)));
  await tab.goto(`http://localhost:${port}/${page}?scene=${scene}&${query}`);
  await tab.waitForTimeout(350);
  if (act) for (const text of act.split(">")) await tab.getByRole(/^(tab|link|button)=/.test(text) ? text.split("=")[0] : "button", { name: text.split("=").pop() }).first().click();
  if (act) await tab.waitForTimeout(250);
  await tab.screenshot({ path: `${folder}/${name.replaceAll(/[:>= ?&]/g, "-")}.png`, fullPage: process.env.FULL === "yes" });
  await context.close();
}
await browser.close();
server.close();
