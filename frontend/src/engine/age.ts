const MINUTE_MILLIS = 60_000;
const DAY_MILLIS = 24 * 60 * MINUTE_MILLIS;

/** Whether data of this time are old enough to say so while the page connects. */
export const isOld = (millis: number, now = Date.now()): boolean => now - millis > MINUTE_MILLIS;

/** The time of day at which something was last known, such as 14:32, in the time of this device. With the weekday after a day or more, or on another day. */
export function lastKnown(millis: number, language: string, now = Date.now()): string {
  const sameDay = now - millis < DAY_MILLIS && new Date(millis).getDate() === new Date(now).getDate();
  const day = sameDay ? {} : ({ weekday: "short" } as const);
  return new Intl.DateTimeFormat(language, { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(millis);
}
