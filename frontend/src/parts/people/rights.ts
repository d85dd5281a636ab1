import type { CommandType } from "../../engine/part";
import type { World } from "../../engine/world";
import { type Role, type RoomView, type When, rights } from "../../wire";

/** What a command is about. A room also belongs to its segment, and that to its session. Nothing means the whole exchange. */
export interface RightSubject {
  readonly session?: string | undefined;
  readonly segment?: string | undefined;
  readonly room?: string | undefined;
  /** Whether it is the reader's: their hand, their note, the turn of their city. */
  readonly own?: boolean;
}

type Seen = Pick<World, "one" | "me">;

/** Whether to offer a command to this reader, by the server's table of rights. The server decides. */
export function may(world: Seen, command: CommandType, about: RightSubject = {}): boolean {
  const room = world.one("room", about.room);
  const segment = about.segment ?? room?.segment;
  const session = about.session ?? world.one("segment", segment)?.session;
  const places = [...(session ? [`session/${session}`] : []), ...(segment ? [`segment/${segment}`] : []), ...(about.room ? [`room/${about.room}`] : [])];
  const { assignments = [] } = world.one("person", world.me) ?? {};
  const isSeated = room?.seats.some(({ person }) => person === world.me) ?? false;
  return Object.entries(rights[command]).some(([column, when]) => {
    const isTheirs = (role: Role) => columnOf(role) === column;
    const has = assignments.some(({ role }) => isTheirs(role));
    const isAssigned = assignments.some(({ role, to }) => isTheirs(role) && (to == null || places.includes(to)));
    return has && holds(when, { isAssigned, isOwn: about.own ?? false, isSeated, isInRoom: about.room !== undefined, hasPen: writesFor(world, room) });
  });
}

/** Interpreters, speakers and focal points have a participant's rights. */
const columnOf = (role: Role): string => (role === "interpreter" || role === "speaker" || role === "focal-point" ? "participant" : role);

/** Whether this reader writes for a room. */
export const writesFor = (world: Pick<World, "me">, room: RoomView | undefined): boolean =>
  room?.pen === world.me && room.seats.some(({ person }) => person === world.me);

interface Standing {
  readonly isAssigned: boolean;
  readonly isOwn: boolean;
  readonly isSeated: boolean;
  readonly isInRoom: boolean;
  readonly hasPen: boolean;
}

function holds(when: When, { isAssigned, isOwn, isSeated, isInRoom, hasPen }: Standing): boolean {
  switch (when) {
    case "yes":
      return true;
    case "assigned":
      return isAssigned;
    case "seated":
      return isSeated;
    case "own":
    case "in-turn":
      return isOwn;
    case "assigned-or-own":
      return isAssigned || isOwn;
    case "among":
      return isInRoom ? isSeated : isAssigned;
    case "own-or-pen":
      return isOwn || hasPen;
    case "pen":
      return hasPen;
  }
}
