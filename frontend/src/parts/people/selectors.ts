import type { World } from "../../engine/world";
import type { Assignment, Role } from "../../wire";

type Seen = Pick<World, "one">;

export const organisationName = (world: Seen, id: string | null | undefined): string => world.one("organisation", id)?.name ?? id ?? "";

export const personName = (world: Seen, id: string | null | undefined): string => world.one("person", id)?.name ?? id ?? "";

const assignmentsOf = (world: Seen, person: string): readonly Assignment[] => world.one("person", person)?.assignments ?? [];

const has = (world: Seen, person: string, ...roles: readonly Role[]): boolean =>
  assignmentsOf(world, person).some(({ role }) => roles.includes(role));

/** Whether this reader has one of these roles anywhere. This only hides things. The server decides. */
export const hasRole = (world: Pick<World, "one" | "me">, ...roles: readonly Role[]): boolean => has(world, world.me, ...roles);

export const isStaff = (world: Seen, person: string): boolean => has(world, person, "organiser", "facilitator", "rapporteur");
