// The service worker: pages open without a connection, and say how old they are.
import { forgetCopies } from "../engine/copy-shelf";
import { KeptAssets } from "./kept-assets";
import { KeptPages } from "./kept-pages";
import { PATIENCE_MILLIS, askForPage } from "./pages-first";
import { type Loaded, planFor } from "./plan";

declare const self: ServiceWorkerGlobalScope;

const pages = new KeptPages(caches, forgetCopies);
const assets = new KeptAssets(caches, (request) => fetch(request));
const patience = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MILLIS));

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const plan = planFor(request, self.location.origin);
  switch (plan.kind) {
    case "asset":
      return event.respondWith(assets.answer(request));
    case "page": {
      const { answer, learned } = askForPage(plan.exchange, pathOf(request.url), { pages, patience, fetch: () => fetch(request) });
      event.waitUntil(learned);
      return event.respondWith(answer);
    }
    case "forget":
      return event.waitUntil(pages.forget(plan.exchange));
    case "pass":
      return undefined;
  }
});

/** A page says what it loaded before it had a worker. */
self.addEventListener("message", (event) => event.waitUntil(keepLoaded(event.data as Loaded)));

async function keepLoaded(loaded: Loaded): Promise<void> {
  const wanted = loaded.assets.filter((url) => planFor({ method: "GET", url, mode: "" }, self.location.origin).kind === "asset");
  await Promise.all(wanted.map((url) => assets.answer(url).catch(() => undefined)));
  const plan = planFor({ method: "GET", url: loaded.page, mode: "navigate" }, self.location.origin);
  if (plan.kind !== "page" || (await pages.find(plan.exchange, pathOf(loaded.page)))) return;
  await askForPage(plan.exchange, pathOf(loaded.page), { pages, patience, fetch: () => fetch(loaded.page) }).learned;
}

const pathOf = (url: string): string => new URL(url).pathname;
