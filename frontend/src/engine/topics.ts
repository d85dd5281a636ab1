/** Whether a page that looks at these topics gets this one. A topic that ends with an asterisk means all that begin like it. */
export function holds(topics: readonly string[], topic: string): boolean {
  return topics.some((each) => (each.endsWith("*") ? topic.startsWith(each.slice(0, -1)) : each === topic));
}

/** What one scope shows of one topic, such as `staff@people`. */
export function splitFeed(feed: string): [scope: string, topic: string] {
  const at = feed.lastIndexOf("@");
  return [feed.slice(0, at), feed.slice(at + 1)];
}

/** Whether some topic is meant by both. */
export const overlap = (one: string, other: string): boolean => covers(one, other) || covers(other, one);

/** Whether all that one means is meant by the other too. */
export function covers(wide: string, narrow: string): boolean {
  return wide === narrow || (wide.endsWith("*") && narrow.startsWith(wide.slice(0, -1)));
}
