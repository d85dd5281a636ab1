// An organiser looks after 600 people: the list answers at once while one types, and everything works by keyboard alone.
import assert from "node:assert/strict";
import { beginJourney } from "./journey.mjs";

const PEOPLE = 600;
/** Nobody notices a shorter wait. */
const AT_ONCE_MILLIS = 100;
const here = beginJourney();
const { server, step } = here;
const list = () => `${server.url}/x/barcelona-2022/people`;
let page;

step("an organiser imports 600 people", async () => {
  page = await (await here.browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(server.links.get("Organiser of UCLG"));
  await page.locator("form button.main").click();
  await page.waitForURL("**/console");
  await page.goto(list());
  const rows = Array.from({ length: PEOPLE }, (_, number) => `Núria Six${number},six${number}@quito.example.org,quito,participant`);
  await page.locator("#rows").fill(["name,email,organisation,roles", ...rows].join("\n"));
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: `Import ${PEOPLE} people` }).click();
  await page.getByText(`${PEOPLE} people were imported`).waitFor();
});

step("the list filters at once while somebody types, and counts", async () => {
  const waits = await page.evaluate(() => {
    const field = document.querySelector("#find-text");
    return ["n", "nu", "nuria", "nuria six5", "quito six59", "nobody", ""].map((text) => {
      const asked = performance.now();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      void document.body.offsetHeight;
      return performance.now() - asked;
    });
  });
  const median = waits.toSorted((one, other) => one - other)[Math.floor(waits.length / 2)];
  console.log(`the list of ${PEOPLE} filters in ${median.toFixed(0)} ms`);
  assert.ok(median < AT_ONCE_MILLIS, `${waits.map((wait) => wait.toFixed(0))} ms`);
  await page.locator("#find-text").fill("QUITO nuria six59");
  assert.equal(await page.locator("p[data-count]").textContent(), "11 of 630 people");
  assert.equal(new URL(page.url()).searchParams.get("text"), "QUITO nuria six59");
  await page.reload();
  assert.equal(await page.locator(".listed tr[data-words]:visible").count(), 11);
});

step("who is ticked and then hidden is not acted on", async () => {
  await page.getByLabel("Choose Núria Six590").check();
  await page.locator("#find-text").fill("six591");
  assert.equal(await page.locator("[data-chosen]").textContent(), "");
  assert.ok(await page.getByLabel("Choose Núria Six590").isDisabled());
  await page.locator("#find-text").fill("six59");
  assert.equal(await page.locator("[data-chosen]").textContent(), "1 chosen");
});

/** Goes on with the key Tab until this element has the focus. */
async function tabTo(name) {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.closest("label") ?? element)?.textContent?.trim() || element?.getAttribute("aria-label") || element?.id;
    });
    if (focused === name || focused?.startsWith(name)) return;
  }
  throw new Error(`the key Tab does not reach ${name}`);
}

step("by keyboard alone, a person is found, ticked, removed and put back", async () => {
  await page.goto(`${list()}?text=six123`);
  await page.locator("#find-text").focus();
  await tabTo("Act on several people");
  await page.keyboard.press("Enter");
  await tabTo("Everyone shown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Remove from the exchange?" }).waitFor();
  await tabTo("Make these changes");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The change is done" }).waitFor();
  await tabTo("Undo");
  await page.keyboard.press("Enter");
  await tabTo("Undo now");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The undo is done" }).waitFor();
});

step("by keyboard alone, a person is added with a link", async () => {
  await page.goto(`${list()}/new`);
  await page.locator("#name").focus();
  await page.keyboard.type("Keyboard Only");
  await page.keyboard.press("Tab");
  await page.keyboard.type("keyboard@quito.example.org");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Quito");
  await tabTo("Save and make a link");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A link for Keyboard Only" }).waitFor();
});
