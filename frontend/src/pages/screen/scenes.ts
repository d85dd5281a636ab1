import type { Store } from "../../engine/store";
import type { Entry } from "../../engine/world";
import { runningTurn } from "../../parts/lineups/selectors";
import { areOpen } from "../../parts/rooms/selectors";
import { onScreen } from "../../parts/segments/on-screen";

/** No more than these fit next to each other on a screen. The others are only named. */
const MOST = 2;

/** One segment on the projector. */
export interface Scene {
  readonly id: string;
  /** The finding that everyone sees there. */
  readonly finding?: string | undefined;
}

export interface Scenes {
  readonly shown: readonly Scene[];
  readonly others: readonly Entry<"segment">[];
}

type Seen = Pick<Store, "one" | "all">;

/** Which segments a screen shows, by its link: those of `?session=peer1`, only `?segment=panel`, or all. */
export function shownBy(link: URLSearchParams): (entry: Entry<"segment">) => boolean {
  const session = link.get("session");
  const segment = link.get("segment");
  return ([id, view]) => (session === null || view.session === session) && (segment === null || id === segment);
}

/** What the projector shows. Each session shows its finding once. */
export function scenes(store: Seen, isShown: (entry: Entry<"segment">) => boolean = () => true): Scenes {
  const inOrder = onScreen(store).filter(isShown);
  const told = new Set<string>();
  const shown = inOrder.slice(0, MOST).map(([id, segment]) => {
    const finding = isFree(store, segment) && !told.has(segment.session) ? store.one("board", `session:${segment.session}`)?.shown : undefined;
    if (finding) told.add(segment.session);
    return { id, finding };
  });
  return { shown, others: inOrder.slice(MOST) };
}

const isFree = (store: Seen, segment: Entry<"segment">[1]): boolean => !runningTurn(store, segment) && !areOpen(segment);
