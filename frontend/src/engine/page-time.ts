import type { StreamTime } from "./stream-time";

/** When this device stored the page that it shows, in milliseconds since 1970. Undefined when the page came from the server now. */
export function storedAt(): number | undefined {
  const { stored } = document.body.dataset;
  return stored ? Number(stored) : undefined;
}

/**
 * Learns stream time from the page: the server wrote it there between the request and the first byte of the answer. In a
 * page that this device has kept, it was written when the page was stored.
 */
export function learnTime(time: StreamTime, { at, rate }: DOMStringMap): void {
  if (!at || !rate) return;
  const stored = storedAt();
  const [asked] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (stored !== undefined) time.guess(Number(at) + (Date.now() - stored) * Number(rate), Number(rate));
  else if (asked?.responseStart) time.sample(Number(at), Number(rate), asked.requestStart, asked.responseStart);
  else time.guess(Number(at), Number(rate));
}
