// A phone keeps what it has seen: a reload, another page and a restart of the server bring only the difference. After signing out nothing of the person is left.
import assert from "node:assert/strict";
import { after } from "node:test";
import { launchPhone } from "./browser.mjs";
import { beginJourney } from "./journey.mjs";
import { hasKept, kept } from "./kept.mjs";
import { eventually, Person } from "./person.mjs";

const here = beginJourney();
const { server, step, join } = here;
let facilitator, phone;

/** After so long without a frame everything has come. */
const QUIET_MILLIS = 700;

/** Counts the bytes of the frames that a page gets, but for the answers to its pings. */
function counter(page) {
  const counted = { bytes: 0, at: 0, hello: undefined };
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      if (typeof payload === "string" && payload.startsWith('{"type":"pong"')) return;
      counted.bytes += Buffer.byteLength(payload);
      counted.at = Date.now();
    });
    socket.on("framesent", ({ payload }) => {
      const said = JSON.parse(payload);
      if (said.type === "hello") counted.hello = said;
    });
  });
  return counted;
}

/** Counts what comes while something happens, until the page is connected and has its first step. */
async function bytesOf(person, counted, act) {
  counted.bytes = 0;
  counted.hello = undefined;
  await act();
  await person.page.waitForFunction(() => document.querySelector("#app")?.firstElementChild?.localName.endsWith("-page"));
  await eventually(() => counted.hello !== undefined, "the page says hello");
  await person.isConnected();
  await eventually(() => counted.bytes > 0 && Date.now() - counted.at > QUIET_MILLIS, "the page has everything");
  return counted.bytes;
}

/** Presses the button in the dialog, not the one that has opened it. */
const agreesToLeave = (page) => page.locator("t-sign-out t-dialog").getByRole("button", { name: "Sign out" }).click();

let counted, device, first, pocket, sleeper;

after(() => pocket?.close());

step("the first visit brings everything, and the phone keeps it", async () => {
  facilitator = await join("Facilitator of UCLG");
  await facilitator.worksAt("console");
  await facilitator.press("Take the controls");
  await facilitator.choose(/Warm-up/);
  await facilitator.press(/^Start/);
  const context = await here.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  counted = counter(page);
  await page.goto(server.links.get("Delegate of Cauayan"));
  phone = new Person(page, server.links.get("Delegate of Cauayan").replace(/\/join\/.*$/, ""), "Delegate of Cauayan", "en");
  first = await bytesOf(phone, counted, () => page.locator("form button.main").click());
  await phone.sees("Warm-up: one journey, many reasons");
  await hasKept(page, ({ copies, rows }) => copies.length === 1 && rows.length > 50, "the phone has kept what it shows");
});

step("another phone falls asleep", async () => {
  pocket = await launchPhone();
  sleeper = await Person.join(pocket.browser, "Delegate of Quilmes", server.links.get("Delegate of Quilmes"), { phone: true });
  await sleeper.sees("Warm-up: one journey, many reasons");
  await sleeper.isConnected();
  pocket.sleep();
});

step("a reload brings the difference", async (context) => {
  const again = await bytesOf(phone, counted, () => phone.page.reload());
  await phone.sees("Warm-up: one journey, many reasons");
  context.diagnostic(`first ${first} B, reload ${again} B`);
  assert.ok(counted.hello.kept.length > 0);
  assert.ok(again < first / 5, `the reload brought ${again} B of ${first}`);
});

step("what changes while the page is away is there when it comes back", async (context) => {
  await phone.page.goto("about:blank");
  await facilitator.press(/^End segment/);
  await facilitator.choose(/Posters.*6 turns/s);
  await facilitator.press(/^Start/);
  const back = await bytesOf(phone, counted, () => phone.page.goBack());
  await phone.seesNoMore("Warm-up: one journey, many reasons");
  assert.ok(back < first / 2, `coming back brought ${back} B of ${first}`);
  const text = await phone.page.goto(`${phone.exchange}/text`);
  assert.equal(text.status(), 200);
  const live = await bytesOf(phone, counted, () => phone.goTo("live"));
  context.diagnostic(`back ${back} B, from the text page ${live} B`);
  assert.ok(live < first / 2, `the live page brought ${live} B of ${first} after the text page`);
});

step("another page of the same person goes on with what both look at, and the first page with its own", async (context) => {
  const seen = counter(facilitator.page);
  await hasKept(facilitator.page, ({ copies }) => copies.length === 1, "the console has kept what it shows");
  const whole = await bytesOf(facilitator, seen, () => facilitator.page.evaluate(async () => {
    await new Promise((resolve) => (indexedDB.deleteDatabase("tertulia-copies").onsuccess = resolve));
    location.reload();
  }));
  await hasKept(facilitator.page, ({ copies }) => copies[0]?.kept.length > 0, "the console has kept it again");
  const board = await bytesOf(facilitator, seen, () => facilitator.goTo("board"));
  assert.ok(seen.hello.kept.length > 0);
  await hasKept(facilitator.page, ({ copies }) => copies[0].kept.some(({ topics }) => topics.includes("note/*")), "the board has kept its notes");
  const console = await bytesOf(facilitator, seen, () => facilitator.goTo("console"));
  context.diagnostic(`console ${whole} B, then board ${board} B, then console ${console} B`);
  assert.ok(console < whole / 5, `the console brought ${console} B of ${whole}`);
});

step("words to one person and notes for the room only are never in the copy", async () => {
  for (const { page } of [phone, facilitator]) {
    const { rows } = await kept(page);
    const never = rows.filter(([, scope, topic]) => scope.startsWith("seats/") || (scope !== "everyone" && topic === "notice") || (scope.startsWith("person/") && topic !== "me"));
    assert.deepEqual(never, []);
  }
});

step("after a restart of the server the page shows what it has kept at once, and is right", async () => {
  await server.kill();
  await phone.page.reload().catch(() => {});
  await server.start();
  await bytesOf(phone, counted, () => phone.page.goto(`${phone.exchange}/live`));
  await facilitator.page.reload();
  await facilitator.isConnected();
  await facilitator.press(/^Pause/);
  await phone.sees("Paused");
});

step("another device starts from nothing", async () => {
  const context = await here.browser.newContext();
  const page = await context.newPage();
  const other = counter(page);
  await page.goto(server.links.get("Delegate of Cauayan"));
  await page.locator("form button.main").click();
  await eventually(() => other.hello !== undefined, "the page says hello");
  assert.deepEqual(other.hello.kept, []);
  device = new Person(page, phone.exchange, "Delegate of Cauayan, another device", "en");
});

step("when another person signs in with the same browser, an open page becomes theirs", async () => {
  const { page } = device;
  const before = await page.evaluate(() => document.body.dataset.person);
  const second = await page.context().newPage();
  await second.goto(server.links.get("Delegate of Gaziantep"));
  await second.locator("input[name=language][value=en]").check();
  await second.locator("form button.main").click();
  await page.waitForFunction((person) => document.body.dataset.person && document.body.dataset.person !== person, before);
  await device.isConnected();
  await second.close();
});

step("when the server has ended the session, nothing stays on the screen and the device but what is not sent", async () => {
  const { page, exchange } = device;
  await device.openTab("Board");
  await device.field(/^(Your note|Write a note)$/).filter({ visible: true }).first().fill("Half a thought");
  await hasKept(page, ({ copies }) => copies.length === 1, "the device has kept what it shows");
  await page.context().request.post(`${exchange}/leave`, { headers: { origin: new URL(exchange).origin } });
  await device.sees("You are not signed in");
  await hasKept(page, ({ copies, rows }) => copies.length === 0 && rows.length === 0, "the copy is gone");
  const left = await page.evaluate(async () => ({ pages: (await caches.keys()).filter((name) => name.startsWith("tertulia-pages/")), texts: Object.values(localStorage).map((kept) => JSON.parse(kept).text) }));
  assert.deepEqual(left, { pages: [], texts: ["Half a thought"] });
  await page.context().close();
});

step("signing out leaves nothing, on all pages of the phone", async () => {
  const { page } = phone;
  const second = await page.context().newPage();
  await second.goto(`${phone.exchange}/live`);
  await second.waitForFunction(() => document.querySelector("#app")?.firstElementChild?.shadowRoot);
  await phone.openTab("Programme");
  await phone.press("Sign out");
  await agreesToLeave(page);
  await page.waitForURL(/\/x\/barcelona-2022$/);
  await second.waitForURL(/\/x\/barcelona-2022$/);
  // The public page may load its scripts and styles again. They say nothing of anybody.
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).filter((name) => name !== "tertulia-assets"),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(left, { databases: [], caches: [], storage: [], workers: 0 });
  assert.equal((await page.goto(`${phone.exchange}/live`)).status(), 401);
});

step("signing out without the server leaves nothing either, and ends the session later", async () => {
  const { page } = facilitator;
  await hasKept(page, ({ copies }) => copies.length === 1, "the console has kept what it shows");
  await page.context().setOffline(true);
  await facilitator.press("Sign out");
  await agreesToLeave(page);
  await facilitator.sees("You are signed out on this device");
  assert.equal(await kept(page), undefined);
  await page.context().setOffline(false);
  await page.waitForURL(/\/x\/barcelona-2022$/, { timeout: 30_000 });
  assert.equal((await page.goto(`${facilitator.exchange}/live`)).status(), 401);
});

step("the phone that slept through all this and a restart of the server is right when it wakes", async (context) => {
  const woken = Date.now();
  pocket.wake();
  await sleeper.sees("Paused");
  await sleeper.seesNoMore("Warm-up: one journey, many reasons");
  await sleeper.isConnected();
  context.diagnostic(`right after ${Date.now() - woken} ms`);
});

step("no page had an error", async () => {
  for (const person of [phone, facilitator, sleeper, device]) person.hasNothingToComplainAbout();
});
