/**
 * Runs in a page, before its own scripts. Looks until a person can use the page: in the first screen stand what runs, a
 * link to the call that nothing covers, and a clock that ticks. Then tells since when, in milliseconds of the page's time.
 * It looks into shadow roots, so it does not matter who has written the page, the server or the script.
 */
export function watchForFirstUse({ titles, call, lookMillis }) {
  const since = {};
  const clocks = new Map();
  const FIGURE = /^([+−-]?)(\d{1,3}):(\d{2})$/;

  function* all(root) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  function isOnScreen(element) {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
    return shown && width > 0 && height > 0 && top >= 0 && bottom <= innerHeight;
  }

  function isFree(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = element.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && element.contains(hit);
  }

  /** A page whose styles have not come has its elements in their places, but shows nothing. */
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;

  const isTitle = (element) => /^h[1-4]$/.test(element.localName) && titles.some((title) => element.textContent.includes(title));
  const isCall = (element) => element.localName === "a" && element.href.startsWith(call) && isFree(element);

  const seconds = (figure) => {
    const [, sign, minutes, rest] = FIGURE.exec(figure);
    return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(rest));
  };

  /** The clock that stood on the page until the script has put this one in its place. */
  function replacedBy(element) {
    const gone = [...clocks.keys()].find((clock) => !clock.isConnected);
    const before = clocks.get(gone);
    clocks.delete(gone);
    return before;
  }

  /** Since when a clock has shown the figure that has just changed by a second or two. */
  function ticked(element, now) {
    const text = element.childElementCount === 0 ? element.textContent.trim() : "";
    if (!FIGURE.test(text)) return undefined;
    const before = clocks.get(element) ?? replacedBy(element);
    clocks.set(element, before?.text === text ? before : { text, since: now });
    if (before?.text === text) return undefined;
    const step = before ? Math.abs(seconds(text) - seconds(before.text)) : 0;
    return step >= 1 && step <= 2 && now - before.since < 2_500 ? before.since : undefined;
  }

  function look() {
    const now = performance.now();
    const seen = new Set();
    for (const element of all(document)) {
      if (element.localName === "live-page" && element.shadowRoot?.childElementCount > 0) since.app ??= now;
      const is = isTitle(element) ? "title" : isCall(element) ? "call" : "clock";
      const at = is === "clock" ? ticked(element, now) : now;
      if (at === undefined || !isOnScreen(element)) continue;
      seen.add(is);
      since[is] ??= at;
    }
    for (const is of ["title", "call"]) if (!seen.has(is)) delete since[is];
    if (since.title === undefined || since.call === undefined || since.clock === undefined || painted() === undefined) return;
    if (!since.used) {
      since.read = Math.max(since.title, since.call, painted());
      since.used = Math.max(since.read, since.clock);
      globalThis.tellUsed({ ...since, origin: performance.timeOrigin });
    }
    if (since.app === undefined) return;
    clearInterval(timer);
    globalThis.tellApp({ app: since.app });
  }

  const timer = globalThis === globalThis.top ? setInterval(look, lookMillis) : 0;
}
