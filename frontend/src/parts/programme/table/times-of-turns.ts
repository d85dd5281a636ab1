const SECOND = 1_000;

/** A short length in minutes and seconds, such as 3:00. */
export function shortText(millis: number): string {
  const seconds = Math.round(millis / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Reads a short length: 3, 3:00, 0:45. */
export function readShort(text: string): number | undefined {
  const found = /^(\d{1,3})(?::([0-5]\d))?$/.exec(text.trim());
  return found ? (Number(found[1]) * 60 + Number(found[2] ?? 0)) * SECOND : undefined;
}
