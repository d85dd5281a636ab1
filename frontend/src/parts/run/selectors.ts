import type { RoomView, SegmentView, TurnView } from "../../wire";
import type { Entry, Store } from "../../engine/store";

type Seen = Pick<Store, "one" | "all">;

/** All segments by their planned start. */
export const inPlannedOrder = (store: Seen): Entry<"segment">[] =>
  store.all("segment").toSorted(([, a], [, b]) => a.plannedStart - b.plannedStart);

export const isOn = ({ phase }: SegmentView): boolean => phase === "running" || phase === "paused";

/** What runs now, several things perhaps, in the order of the plan. */
export const running = (store: Seen): Entry<"segment">[] => inPlannedOrder(store).filter(([, segment]) => isOn(segment));

/** What comes next: the first that waits behind everything that has begun. */
export function next(store: Store): Entry<"segment"> | undefined {
  const all = inPlannedOrder(store);
  const last = all.findLastIndex(([, { phase }]) => phase !== "planned");
  return all.slice(last + 1).find(([, { phase }]) => phase === "planned");
}

export const turnsOf = (store: Seen, segment: SegmentView): Entry<"turn">[] =>
  segment.turns.flatMap((id) => {
    const turn = store.one("turn", id);
    return turn ? [[id, turn] as const] : [];
  });

export const runningTurn = (store: Seen, segment: SegmentView): Entry<"turn"> | undefined =>
  turnsOf(store, segment).find(([, { phase }]) => phase === "running");

/** Who comes after: the first that waits. */
export const nextTurn = (store: Store, segment: SegmentView): Entry<"turn"> | undefined =>
  turnsOf(store, segment).find(([, { phase }]) => phase === "waiting");

/** The clock that counts now in a segment: of its turn, of the change-over, of itself. */
export function clockOf(store: Store, id: string, segment: SegmentView): string {
  const turn = runningTurn(store, segment);
  if (turn) return `turn:${turn[0]}`;
  const changeOver = store.one("clock", `changeover:${id}`);
  return changeOver?.phase === "running" ? `changeover:${id}` : `segment:${id}`;
}

/** Whether a turn is this person's: their own, or their city's. */
export function isMine(store: Seen, me: string, { subject }: TurnView): boolean {
  const organisation = store.one("person", me)?.organisation;
  if (subject === `person/${me}`) return true;
  if (subject === `organisation/${organisation}`) return organisation !== undefined;
  const practice = subject.startsWith("practice/") ? store.one("practice", subject.slice(9)) : undefined;
  return practice !== undefined && practice.organisation === organisation;
}

export const sits = ({ seats }: Pick<RoomView, "seats">, person: string): boolean => seats.some((seat) => seat.person === person);

/** The rooms of a segment in which this person has a seat; more than one only for staff. */
export const roomsOf = (store: Seen, segment: string, person: string): Entry<"room">[] =>
  store
    .all("room")
    .filter(([, room]) => room.segment === segment && sits(room, person))
    .toSorted(([, a], [, b]) => a.number - b.number);

/** How many of those seated in the rooms of a segment, and still there, are back with everybody; the same for all who may see the seats. */
export function whoIsBack(store: Pick<Store, "all" | "holders">, segment: string): { readonly back: readonly string[]; readonly out: readonly string[] } {
  const rooms = store.all("room").filter(([, room]) => room.segment === segment);
  const plenary = new Set(store.holders("place/plenary"));
  const there = new Set([...store.holders("here"), ...plenary]);
  const seated = [...new Set(rooms.flatMap(([, { seats }]) => seats.map(({ person }) => person)))].filter((person) => there.has(person));
  return { back: seated.filter((person) => plenary.has(person)), out: seated.filter((person) => !plenary.has(person)) };
}

export const areOpen = ({ rooms }: SegmentView): boolean => rooms === "open" || rooms === "recalled";

/** Where one writes during a segment: in one's open room, on the segment's own board, or on its session's. */
export function boardOf(store: Store, segmentId: string, segment: SegmentView, person: string): string {
  const [room] = areOpen(segment) ? roomsOf(store, segmentId, person) : [];
  if (room) return `room:${room[0]}`;
  return store.one("board", `segment:${segmentId}`) ? `segment:${segmentId}` : `session:${segment.session}`;
}

/** The hand this person has raised in a segment. */
export const handOf = (store: Store, segment: string, person: string): Entry<"hand"> | undefined =>
  store.all("hand").find(([, hand]) => hand.segment === segment && hand.person === person);

/** The notes seen on a board under one heading or all, not those that lie under another. */
export function notesOn(store: Store, board: string, heading?: string): Entry<"note">[] {
  const isThere = ([, note]: Entry<"note">) =>
    note.places.some((place) => place.board === board && (heading === undefined || place.heading === heading));
  const isOnTop = ([, note]: Entry<"note">) => !note.stack || !store.one("note", note.stack);
  return store.all("note").filter((entry) => isThere(entry) && isOnTop(entry));
}

const STAFF = new Set(["organiser", "facilitator", "rapporteur"]);

export const isStaff = (store: Seen, person: string): boolean =>
  (store.one("person", person)?.assignments ?? []).some(({ role }) => STAFF.has(role));

export const isObserver = (store: Store, person: string): boolean => {
  const roles = store.one("person", person)?.assignments ?? [];
  return roles.length > 0 && roles.every(({ role }) => role === "observer");
};
