import { isKept } from "../core/commands";
import { here } from "../core/here";
import type { Outcome } from "../core/live-acts";
import type { Command } from "../wire";

/** Asks for something the way it must be asked for: kept until acknowledged, or now or never. */
export async function send(command: Command): Promise<Outcome> {
  if (!isKept(command)) return here().act(command);
  await here().keep(command);
  return { kind: "done", sequence: 0 };
}
