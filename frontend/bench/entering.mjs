// Opens the live page in Chromium on a slow phone with a poor line, for the first time and again, and measures how long it
// takes until the page can be used. Reads from its input where the server is and what to measure. Prints JSON.
import { text } from "node:stream/consumers";
import { launchBrowser } from "../journeys/browser.mjs";
import { Filmstrip } from "./filmstrip.mjs";
import { watchForFirstUse } from "./first-use.mjs";
import { PhoneLine, now } from "./phone-line.mjs";
import { PlainPages } from "./plain-pages.mjs";

const { port, linePort, exchange, link, titles, call, lines, runs, picture } = JSON.parse(await text(process.stdin));
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "en-GB" };
const CPU_SLOWER = 6;
const LOOK_MILLIS = 50;
const QUIET_MILLIS = 5_000;
const LIMIT_MILLIS = 240_000;
const UNLIMITED = { kbits: Number.POSITIVE_INFINITY, roundTripMillis: 0 };

/** Presses the button behind a personal link, without the line. Returns the cookie. */
async function signIn() {
  const headers = { Origin: `http://localhost:${linePort}`, "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`http://127.0.0.1:${port}${link}`, { method: "POST", headers, body: "language=en", redirect: "manual" });
  const [pair] = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0].split("="));
  if (!pair) throw new Error(`nobody was let in: ${answer.status}`);
  return { name: pair[0], value: pair[1], domain: "localhost", path: "/", httpOnly: true, sameSite: "Lax" };
}

/** A phone with an empty profile. */
async function phone() {
  const context = await browser.newContext(PHONE);
  const told = { used: () => {}, app: () => {} };
  await context.exposeFunction("tellUsed", (since) => told.used(since));
  await context.exposeFunction("tellApp", (since) => told.app(since));
  await context.addInitScript(watchForFirstUse, { titles, call, lookMillis: LOOK_MILLIS });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
  return { context, page, tools, told };
}

function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${LIMIT_MILLIS / 1_000} s`)), LIMIT_MILLIS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Opens the live page on this line. Measures until a person can use it, and until nothing comes any more. */
async function enter({ page, told }, pace) {
  line.cut();
  line.settle(pace);
  const used = new Promise((resolve) => (told.used = resolve));
  const app = new Promise((resolve) => (told.app = resolve));
  await page.goto(`http://localhost:${linePort}/x/${exchange}/live`, { waitUntil: "commit", timeout: LIMIT_MILLIS });
  const since = await within(used, "the first use");
  const { app: appMillis } = await within(app, "the script");
  const last = await line.quiet(QUIET_MILLIS);
  const first = line.arrivedBy(since.origin + since.used);
  const all = line.arrivedBy(last);
  return {
    firstUseMillis: since.used,
    readMillis: since.read,
    appMillis,
    allMillis: last - since.origin,
    firstUseBytes: first.down,
    firstUseSocketBytes: first.downSocket,
    allBytes: all.down,
    socketBytes: all.downSocket,
    sentBytes: all.up,
  };
}

/** One phone, which opens the page, is closed, and opens it again with what it has kept. Filmed if there is a strip for it. */
async function visitTwice(cookie, pace, strip) {
  const { context, page, tools, told } = await phone();
  await context.addCookies([cookie]);
  const visit = (title) => {
    const act = () => enter({ page, told }, pace);
    return strip ? strip.film(`${pace.kbits} kbit/s, ${title}`, tools, act) : act();
  };
  const first = await visit("first visit");
  await page.goto("about:blank");
  const again = await visit("again");
  await context.close();
  console.error(`${pace.kbits} kbit/s: ${JSON.stringify({ first, again })}`);
  return { first, again };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

function summary(visits) {
  const all = Object.keys(visits[0]).map((name) => [name, visits.map((visit) => visit[name])]);
  return {
    median: Object.fromEntries(all.map(([name, values]) => [name, median(values)])),
    worst: Object.fromEntries(all.map(([name, values]) => [name, Math.max(...values)])),
  };
}

/** How long a plain page of this size takes on this line and this phone. */
async function plainMillis(pace, bytes) {
  const { context, page } = await phone();
  plain.line.settle(pace);
  await page.goto(`http://localhost:${plain.line.port}/${Math.round(bytes)}`, { waitUntil: "load", timeout: LIMIT_MILLIS });
  const millis = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventStart);
  await context.close();
  plain.line.cut();
  return millis;
}

async function measure(cookie, pace) {
  const visits = [];
  const strip = picture && pace === lines[0] ? new Filmstrip(browser) : undefined;
  for (let run = 0; run < runs; run += 1) visits.push(await visitTwice(cookie, pace, run === 0 ? strip : undefined));
  await strip?.save(`${picture}/entering-${pace.kbits}-kbit.png`);
  const first = summary(visits.map((visit) => visit.first));
  const again = summary(visits.map((visit) => visit.again));
  for (const visit of [first, again]) visit.plainMillis = await plainMillis(pace, visit.median.firstUseBytes);
  return { ...pace, first, again, emptyMillis: await plainMillis(pace, 0) };
}

const browser = await launchBrowser();
const line = await PhoneLine.to(port, linePort);
const plain = await PlainPages.open();
try {
  const cookie = await signIn();
  line.settle(UNLIMITED);
  const results = [];
  for (const pace of lines) results.push(await measure(cookie, pace));
  console.log(JSON.stringify(results));
} finally {
  await browser.close();
  await line.close();
  await plain.close();
}
