import type { Loaded } from "../worker/plan";

/**
 * Keeps this page and its scripts on this device, so that it opens without a connection. It does so after everything else, and only
 * while the page is drawn: a person who signs out leaves nothing. Without a service worker, as in a private window or without TLS,
 * the page only needs its connection.
 */
export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !isDrawn()) return;
  try {
    await navigator.serviceWorker.register("/worker.js");
    const { active } = await navigator.serviceWorker.ready;
    if (isDrawn()) active?.postMessage(loaded(), { transfer: [] });
  } catch {
    // The browser does not allow it. The page works as before.
  }
}

/** Whether the app has taken the place of the server's page. */
const isDrawn = (): boolean => document.querySelector("#app")?.firstElementChild?.matches(":not(.opening)") ?? false;

/** What this page has loaded until now. The first time, the worker was not there to see it. */
function loaded(): Loaded {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return { page: location.href, assets: [...new Set(names)].filter((name) => name.startsWith(`${location.origin}/assets/`)) };
}
