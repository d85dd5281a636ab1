// Presses what the pages offer in their sample scenes and looks at what they ask the server for: node tests/harness/acts.mjs
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 5192);
let server;
let browser;

before(async () => {
  server = await serve(port);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});

after(async () => {
  await browser.close();
  server.close();
});

/** A page that remembers what it asked for, each with how long it may take: 0 is for as long as it takes. */
async function open(path, width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/${path}`);
  await page.evaluate(() => {
    globalThis.asked = [];
    const { send } = WebSocket.prototype;
    WebSocket.prototype.send = function (text) {
      const message = JSON.parse(text);
      if (message.type === "do") globalThis.asked.push(message);
      return send.call(this, text);
    };
  });
  await page.waitForTimeout(400);
  return page;
}

async function lastAsked(page, type) {
  await page.waitForFunction((type) => globalThis.asked.at(-1)?.command.type === type, type);
  return page.evaluate(() => globalThis.asked.at(-1));
}

const offeredUndo = (page) => page.locator("t-toasts").getByRole("button", { name: "Undo" });

test("the console offers to take back what another facilitator did", async () => {
  const page = await open("console?scene=consoleUndo");
  assert.match(await page.locator("#undo").getAttribute("aria-label"), /^Undo: Turn ended \(.+\)$/);
  await page.keyboard.press("z");
  const { command } = await lastAsked(page, "undo");
  assert.equal(command.act, "a1");
});

test("what was just done is offered at once, also before the server has it", async () => {
  const page = await open("board?scene=board&offline");
  const cards = page.locator("note-card");
  const all = await cards.count();
  const are = (count) => page.waitForFunction((count) => document.querySelectorAll("note-card").length === count, count);
  await cards.first().focus();
  await page.keyboard.press("x");
  await are(all - 1);
  await page.keyboard.press("z");
  await are(all);
});

test("an act that is taken back is named by its own command", async () => {
  const page = await open("console?scene=console");
  await page.keyboard.press("n");
  const { id } = await lastAsked(page, "endTurn");
  await offeredUndo(page).click();
  const { command, withinMillis } = await lastAsked(page, "undo");
  assert.equal(command.act, id);
  assert.ok(withinMillis > 0, "of the moment, like the act itself");
  await page.locator("t-toasts").getByText(/^Undone: /).waitFor();
  await offeredUndo(page).click();
  await page.waitForFunction((first) => globalThis.asked.at(-1).command.act !== first, id);
});

test("what cannot be undone says so before, and is not offered after", async () => {
  const page = await open("console?scene=consolePlanned");
  const openRooms = page.getByRole("button", { name: /Open \d+ rooms/ });
  assert.equal(await openRooms.getAttribute("aria-description"), "This cannot be undone");
  await openRooms.click();
  await lastAsked(page, "openRooms");
  assert.equal(await offeredUndo(page).count(), 0);
});

for (const [path, width] of [["board?scene=board", 1280], ["live?scene=review", 390]])
  test(`a note that is removed on ${path} comes back, kept like the removal`, async () => {
    const page = await open(path, width);
    if (width > 700) {
      await page.locator("note-card").first().focus();
      await page.keyboard.press("x");
    } else {
      await page.locator("live-write textarea").first().fill("From my phone");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Remove" }).first().click();
    }
    const { id } = await lastAsked(page, "removeNote");
    await offeredUndo(page).click();
    const { command, withinMillis } = await lastAsked(page, "undo");
    assert.deepEqual([command.act, withinMillis], [id, 0]);
  });

test("a conflict is settled over the other text", async () => {
  const page = await open("board?scene=board&conflict");
  await page.locator("note-card").nth(1).focus();
  await page.keyboard.press("e");
  await page.keyboard.type(" more");
  await page.keyboard.press("Enter");
  await page.locator("note-card t-conflict button.main").click();
  await page.waitForFunction(() => globalThis.asked.at(-1)?.command.base === "e0");
  assert.equal((await lastAsked(page, "editNote")).command.note, "n2");
});

test("a message is drafted, and publishing says that it is final", async () => {
  const page = await open("brief?scene=brief");
  await page.locator("write-message textarea").first().fill("A message");
  await page.keyboard.press("Control+Enter");
  assert.equal((await lastAsked(page, "draftMessage")).command.wording.text, "A message");
  await page.getByRole("button", { name: /^Publish/ }).first().click();
  assert.match(await page.locator("publish-dialog .quiet").first().innerText(), /This cannot be undone\.$/);
});
