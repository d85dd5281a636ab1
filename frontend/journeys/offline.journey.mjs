// A phone without a connection: the page opens again and says how old it is, what is typed waits, and a person who leaves takes the page along.
import assert from "node:assert/strict";
import { beginJourney } from "./journey.mjs";
import { hasKept } from "./kept.mjs";
import { eventually } from "./person.mjs";

const NOTE = "Buses left from the square, not from the station.";
const { server, step, join } = beginJourney();
let facilitator, first, notse;

const keptPages = ({ page }) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("tertulia-pages/")));
const keepsIts = (person, path) => person.page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), path);
const pathOf = ({ page }) => new URL(page.url()).pathname;

step("a page works without a connection, and everything is sent later", async () => {
  facilitator = await join("Facilitator of UCLG");
  first = await join("First rapporteur");
  notse = await join("Delegate of Notsé", { phone: true });
  await facilitator.worksAt("console");
  await facilitator.press("Take the controls");
  await facilitator.choose(/Warm-up/);
  await facilitator.press(/^Start/);
  await notse.sees("Warm-up: one journey, many reasons");
  await eventually(() => keepsIts(notse, pathOf(notse)), "the phone keeps the page");
  await notse.page.reload();
  await notse.isConnected();
  await notse.openTab("Board");
  await notse.field(/^(Your note|Write a note)$/).filter({ visible: true }).first().waitFor();
  await facilitator.page.context().close();

  await server.kill();
  await notse.writes(NOTE);
  await notse.sees("Saved on this device");
  await notse.openTab(notse.words.now);
  await notse.page.reload();
  await notse.sees("Warm-up: one journey, many reasons");
  await notse.sees(/^\s*\d+:\d\d\s*$/);
  await notse.sees(/As of (\w+ )?\d\d:\d\d/);
  await notse.sees("Saved on this device");
  await notse.sees(/No connection\. As of/);
  await notse.page.screenshot({ path: "target/journeys/offline.png" });

  await notse.page.evaluate(() => (document.body.dataset.version = "an older one"));
  await server.start();
  await notse.isConnected();
  await first.worksAt("board");
  await first.sees(NOTE);
  assert.equal(await first.counts(NOTE), 1);
  await notse.sees("A new version is ready. Reload when it suits you.");
  await notse.press("Reload");
  await notse.seesNoMore("A new version is ready. Reload when it suits you.");
  await notse.isConnected();
  for (const person of [first, notse]) person.hasNothingToComplainAbout();
});

step("nothing is left of the pages of a person who signs out, or of one whose session has ended", async () => {
  await eventually(async () => (await keptPages(notse)).length === 1, "the phone keeps the pages of one person");
  const live = `${notse.exchange}/live`;
  await notse.page.goto(notse.exchange);
  await notse.press("Sign out");
  await notse.button("Sign out").waitFor({ state: "detached" });
  assert.deepEqual(await keptPages(notse), []);
  assert.equal((await notse.page.goto(live)).status(), 401);

  await eventually(() => keepsIts(first, pathOf(first)), "the rapporteur's device keeps the board");
  await hasKept(first.page, ({ copies }) => copies.length === 1, "the rapporteur's device keeps what it shows");
  await first.page.context().clearCookies();
  assert.equal((await first.page.goto(first.page.url())).status(), 401);
  await eventually(async () => (await keptPages(first)).length === 0, "the kept pages are gone");
  await hasKept(first.page, ({ copies }) => copies.length === 0, "the copy of what was seen is gone");
  await server.kill();
  await assert.rejects(notse.page.goto(live));
});
