import { isKept } from "./commands";
import { here } from "./here";
import type { Outcome } from "./live-acts";
import type { Command } from "../wire";

const patienceMillis = 2_000;

/** Asks for something the way it must be asked for: kept until acknowledged, or now or never. */
export function send(command: Command): Promise<Outcome> {
  return isKept(command) ? keep(command) : here().act(command);
}

/** Keeps it, and waits a little for the answer: without one it is as good as done, since it is never lost. */
async function keep(command: Command): Promise<Outcome> {
  const { outbox } = here();
  const id = crypto.randomUUID();
  await outbox.keep(command, id);
  const outcome = await answered(id);
  if (outcome.kind === "refused" && !("wording" in command)) tellRefusal(id, command, outcome);
  return outcome;
}

function answered(id: string): Promise<Outcome> {
  const { outbox, changes } = here();
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      changes.removeEventListener("changed", look);
      resolve(outcome);
    };
    const look = () => {
      const refused = outbox.refused().find((kept) => kept.id === id)?.refused;
      if (refused) settle({ kind: "refused", ...refused });
      else if (!outbox.has(id)) settle({ kind: "done", sequence: 0 });
    };
    const timer = setTimeout(() => settle({ kind: "done", sequence: 0 }), patienceMillis);
    changes.addEventListener("changed", look);
    look();
  });
}

/** What carries no words of its own is let go; why it had no effect is told where it was asked. */
function tellRefusal(id: string, command: Command, outcome: Outcome): void {
  const { outbox, changes } = here();
  outbox.discard(id);
  changes.dispatchEvent(new CustomEvent("failed", { detail: { command, outcome }, cancelable: true }));
}
