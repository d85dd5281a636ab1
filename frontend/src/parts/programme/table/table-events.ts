import type { TableRow } from "./columns";
import type { PlanEdits } from "./edits";
import type { BadCell } from "./table-acts";

/** What a table asks its page to send. */
export interface AskedEdits {
  readonly edits: PlanEdits;
  readonly said?: string;
}

declare global {
  interface HTMLElementEventMap {
    "plan-edits": CustomEvent<AskedEdits>;
    "choose-row": CustomEvent<TableRow>;
    "drop-block": CustomEvent<{ readonly id: string; readonly to: TableRow }>;
    "cell-refused": CustomEvent<BadCell>;
  }
}
