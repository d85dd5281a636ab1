import type { Role } from "../../wire";
import type { World } from "../../engine/world";

/** Whether this reader has one of these roles, wherever it is narrowed to; the server decides, this only hides. */
export function hasRole(world: World, ...roles: readonly Role[]): boolean {
  return (world.one("person", world.me)?.assignments ?? []).some(({ role }) => roles.includes(role));
}
