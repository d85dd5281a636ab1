// The clocks of a page that only the server has written so far. This script stands in the page itself, and stops when the page's own script takes over.
import { lastKnown } from "../../engine/age";
import { readClock } from "../../engine/clock-face";
import { learnTime, storedAt } from "../../engine/page-time";
import { StreamTime } from "../../engine/stream-time";
import type { Clock } from "../../wire";

const TICK_MILLIS = 200;

const app = document.querySelector<HTMLElement>("#app");
const time = new StreamTime();
const timeOfDay = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

function clockOf({ phase, ends, left, length }: DOMStringMap): Clock {
  return { phase, endsAt: Number(ends), leftMillis: Number(left), lengthMillis: Number(length) } as Clock;
}

/** When it ends, in the time of this device, as the app says it. */
function sayUntil(place: HTMLElement, leftMillis: number): void {
  const until = place.querySelector<HTMLElement>("[data-until]");
  if (until) until.textContent = (until.dataset["until"] ?? "").replace("%", timeOfDay.format(time.now() + Math.max(0, leftMillis)));
}

function draw(place: HTMLElement): void {
  const face = readClock(clockOf(place.dataset), time.now());
  const [figure, gone] = [".figure", ".gone"].map((name) => place.querySelector<HTMLElement>(name));
  place.dataset["state"] = face.state;
  figure?.classList.remove("words");
  if (figure && figure.textContent !== face.figure) figure.textContent = face.figure;
  sayUntil(place, face.leftMillis);
  if (gone) gone.style.inlineSize = `${(face.gone * 100).toFixed(2)}%`;
}

function sayAge(): void {
  const stored = storedAt();
  const place = app?.querySelector<HTMLElement>(".age");
  if (stored === undefined || !place) return;
  place.textContent = (place.dataset["words"] ?? "").replace("%", lastKnown(stored, document.documentElement.lang));
  place.hidden = false;
}

function tick(): void {
  const places = document.querySelectorAll<HTMLElement>(".opening [data-phase]");
  places.forEach(draw);
  if (places.length > 0) setTimeout(tick, TICK_MILLIS);
}

if (app) learnTime(time, app.dataset);
sayAge();
tick();
