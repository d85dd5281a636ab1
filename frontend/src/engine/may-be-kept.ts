import type { KeptFeeds } from "../wire";
import { covers } from "./topics";

/** All topics but these, or only these. */
type Topics = { readonly but: readonly string[] } | { readonly only: readonly string[] };

/**
 * What a device may keep of what each kind of scope shows. Notes for the room only (scope `seats`) are never kept, nor are
 * words to one person: their notices, which staff see too, and what only they see, but for who they are. Addresses are in no
 * scope. A kind of scope that does not stand here is never kept.
 */
const KEPT: { readonly [kind: string]: Topics } = {
  everyone: { but: [] },
  room: { but: ["notice"] },
  staff: { but: ["notice"] },
  person: { only: ["me"] },
};

const NOTHING: Topics = { only: [] };

const rule = (scope: string): Topics => KEPT[scope.split("/")[0] ?? ""] ?? NOTHING;

/** Whether a device may keep what this scope shows of this topic, or of all topics that begin alike. */
export function mayBeKept(scope: string, topic: string): boolean {
  const topics = rule(scope);
  return "but" in topics ? !topics.but.some((each) => covers(topic, each)) : topics.only.includes(topic);
}

/** What may be kept of what these scopes show of these topics. */
export function keepable(upTo: number, scopes: readonly string[], topics: readonly string[]): KeptFeeds[] {
  const pieces = new Map<string, { upTo: number; scopes: string[]; topics: string[] }>();
  for (const scope of scopes) {
    const allowed = topics.filter((topic) => mayBeKept(scope, topic));
    const piece = pieces.get(allowed.join(" ")) ?? { upTo, scopes: [], topics: allowed };
    if (allowed.length > 0) pieces.set(allowed.join(" "), piece);
    piece.scopes.push(scope);
  }
  return [...pieces.values()];
}
