import { Exchange, type PagePlace } from "./exchange";
import { openCopies } from "./copy-shelf";
import { PERSON } from "./reader";
import { openShelf } from "./outbox-shelf";
import { learnTime, storedAt } from "./page-time";
import { endSession, forgetSeen, isLeaving, onSignOut } from "./sign-out";
import type { Parts } from "./part";
import type { Surroundings } from "./socket";
import { Words, preferredLanguage } from "./words";

const UNAUTHORIZED = 401;

let exchange: Exchange | undefined;

/** The exchange of this page. */
export function here(): Exchange {
  if (!exchange) throw new Error("The page has not been opened yet");
  return exchange;
}

/**
 * Opens the page: its words, the outbox that an earlier page left, its socket. Draws it when the first state has come; until
 * then the server's page stays, which says what runs.
 */
export async function openPage(element: string, catalogues: readonly string[], parts: Parts, topics: readonly string[], around: (place: PagePlace) => Surroundings = surroundings): Promise<void> {
  const app = document.querySelector<HTMLElement>("#app");
  if (!app) throw new Error("The page has no #app");
  const { exchange: slug = "", person = "", page = "", language = "en" } = document.body.dataset;
  if (isLeaving(slug) && (await endSession(slug))) return location.replace(`/x/${slug}`);
  const words = new Words(catalogues);
  const [shelf, copies] = await Promise.all([openShelf(), openCopies(), words.speak(preferredLanguage(language))]);
  const place = { exchange: slug, person, page };
  const surrounding = around(place);
  exchange = new Exchange(place, words, parts, topics, shelf, surrounding, copies);
  learnTime(exchange.time, app.dataset);
  keepDocumentIn(words);
  exchange.heardAt = storedAt() ?? exchange.heardAt;
  await exchange.open();
  listenForWaking(exchange);
  speakInOpening(app);
  listenForSignOut(exchange);
  listenForEnd(exchange, surrounding);
  await exchange.hasState();
  app.replaceChildren(document.createElement(element));
  loadTypeface();
}

/** The typeface comes after the state: the text can be read without it. */
function loadTypeface(): void {
  const { fonts } = document.body.dataset;
  if (fonts) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: fonts }));
}

/** The server's page says already whether the page is connected, and what this device still has to send. */
function speakInOpening(app: HTMLElement): void {
  const header = app.querySelector(".opening header");
  header?.querySelector(".age")?.remove();
  header?.append(document.createElement("t-save-state"));
  header?.after(document.createElement("t-line-banner"));
}

function keepDocumentIn(words: Words): void {
  const mark = () => document.documentElement.setAttribute("lang", words.language);
  words.subscribe(mark);
  mark();
}

function listenForWaking(exchange: Exchange): void {
  const wake = () => document.visibilityState === "visible" && exchange.wake();
  document.addEventListener("visibilitychange", wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void exchange.rest());
  window.addEventListener("pagehide", () => void exchange.rest());
  window.addEventListener("pageshow", wake);
  window.addEventListener("online", wake);
}

/** Someone signs out on another page of this browser: nothing stays on the screen. */
function listenForSignOut(exchange: Exchange): void {
  onSignOut((other) => {
    void exchange.leave();
    document.querySelector("#app")?.replaceChildren();
    location.replace(other === exchange.place.exchange ? `/x/${other}` : location.href);
  });
}

/** The server has ended the session: nothing of the exchange stays here but texts that are not sent. The server's page says what to do. */
function listenForEnd(exchange: Exchange, { isSignedIn: isStillSignedIn }: Surroundings): void {
  const stop = exchange.changes.on("changed", () => {
    if (exchange.line !== "signed-out" || exchange.hasLeft) return;
    stop();
    void isStillSignedIn().then((still) => (still ? undefined : leave(exchange.place)));
  });
}

async function leave(place: PagePlace): Promise<void> {
  await forgetSeen(place.exchange);
  location.reload();
}

function surroundings(place: PagePlace): Surroundings {
  const url = new URL(`/x/${place.exchange}/socket`, location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return {
    open: () => new WebSocket(url, "tertulia.v1"),
    after: (millis, act) => {
      const timer = setTimeout(act, millis);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    isSignedIn: () => isSignedIn(place),
  };
}

/**
 * Whether the session is still this person's. Requests the smallest page that needs one, which names its person: somebody else may
 * have come in with the same browser. A failed connection says nothing about the session.
 */
async function isSignedIn({ exchange: slug, person }: PagePlace): Promise<boolean> {
  try {
    const { status, headers } = await fetch(`/x/${slug}/text`, { cache: "no-store" });
    const now = headers.get(PERSON);
    return status !== UNAUTHORIZED && (now === null || decodeURIComponent(now) === person);
  } catch {
    return true;
  }
}

export type { PagePlace };
