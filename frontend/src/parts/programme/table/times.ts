const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Wall {
  readonly day: number;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is made once for each zone, since making one takes longer than a cell of the table. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    formats.set(zone, format);
  }
  return format;
}

/** What a clock on the wall shows: the day since 1970 and the minutes of that day. */
function wall(millis: number, zone: string): Wall {
  const part = Object.fromEntries(formatOf(zone).formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return { day: Date.UTC(year, month - 1, day) / DAY, minutes: hour * 60 + minute };
}

/** The moment at which a clock on the wall shows this. In the night when clocks go back, the first of two. */
function momentOf({ day, minutes }: Wall, zone: string): number {
  const asUtc = day * DAY + minutes * MINUTE;
  const offset = (at: number) => {
    const seen = wall(at, zone);
    return seen.day * DAY + seen.minutes * MINUTE - Math.floor(at / MINUTE) * MINUTE;
  };
  const first = asUtc - offset(asUtc - DAY / 2);
  return wall(first, zone).day === day && wall(first, zone).minutes === minutes ? first : asUtc - offset(asUtc);
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The time of day, such as 09:05. */
export function clockTime(millis: number, zone: string): string {
  const { minutes } = wall(millis, zone);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The date, such as 2027-04-12. */
export const dateOf = (millis: number, zone: string): string => new Date(wall(millis, zone).day * DAY).toISOString().slice(0, 10);

const TIME = /^(\d{1,2})(?:[:.h ](\d{2})?)?\s*(am|pm)?$/i;
const DIGITS = /^(\d{1,2})(\d{2})$/;

/** Reads a time of day on the same day as another moment: 9, 9:30, 9.30, 9h30, 930, 9 pm. */
export function readTime(text: string, onDayOf: number, zone: string): number | undefined {
  const found = TIME.exec(text.trim()) ?? DIGITS.exec(text.trim());
  if (!found) return undefined;
  const [, hours = "", minutes = "0", half = ""] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return momentOf({ day: wall(onDayOf, zone).day, minutes: hour * 60 + Number(minutes) }, zone);
}

/** The same time of day on another date. Undefined if the date cannot be read. */
export function onDate(millis: number, date: string, zone: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  return Number.isInteger(day) ? momentOf({ day, minutes: wall(millis, zone).minutes }, zone) : undefined;
}

/** By how many days one date is after another. */
export const daysBetween = (from: number, to: number, zone: string): number => wall(to, zone).day - wall(from, zone).day;

/** A length in minutes, with a decimal if it is not whole. */
export function lengthText(millis: number): string {
  return String(Math.round((millis / MINUTE) * 10) / 10);
}

const HOURS = /^(\d{1,2})(?::(\d{2})|\s*h\s*(\d{2})?)(?:\s*(?:h|min|m)?)$/i;
const MINUTES = /^(\d+(?:[.,]\d+)?)\s*(?:m|min|minutes?|minutos?|′|')?$/i;

/** Reads a length: 30, 30 min, 1:30, 1h30, 2 h. Nothing that is no length, or is zero, or longer than a day. */
export function readLength(text: string): number | undefined {
  const hours = HOURS.exec(text.trim());
  const minutes = MINUTES.exec(text.trim());
  const found = hours ? Number(hours[1]) * 60 + Number(hours[2] ?? hours[3] ?? 0) : minutes ? Number(minutes[1]?.replace(",", ".")) : 0;
  const millis = Math.round(found * MINUTE);
  return millis > 0 && millis <= DAY ? millis : undefined;
}
