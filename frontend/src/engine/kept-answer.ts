import type { Outcome } from "./live-acts";
import type { Outbox } from "./outbox";
import type { PageChanges } from "./page-changes";

const PATIENCE_MILLIS = 2_000;

/** Waits a short time for the answer to a kept command. Without an answer it counts as done, since it is never lost. */
export function answerTo(id: string, outbox: Outbox, changes: PageChanges): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const look = () => {
      const refused = outbox.refused().find((kept) => kept.id === id)?.refused;
      if (refused) settle({ kind: "refused", ...refused });
      else if (!outbox.has(id)) settle({ kind: "done", sequence: 0 });
    };
    const timer = setTimeout(() => settle({ kind: "done", sequence: 0 }), PATIENCE_MILLIS);
    const stop = changes.on("changed", look);
    look();
  });
}
