import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { type ScopeSet, Visit, button, sees } from "../../../../tests/harness/visit";
import type { ExchangeView } from "../../../wire";
import "./live-stages";

/** There is a stage without notes. The board of the session has one heading with so many pieces, and that of the running stage another with these. */
function cut(set: ScopeSet, session: number, stage: number): void {
  const board = (heading: string, count: number) => ({ headings: [{ id: heading, title: { en: heading } }], pieces: [count] });
  Object.assign(set["board/session:dots"] ?? {}, board("needs", session));
  Object.assign(set["exchange"] ?? {}, { stages: [...((set["exchange"] as ExchangeView).stages ?? []), STAGE] });
  Object.assign(set, { "board/segment:stage2": { kind: "segment", of: "stage2", ...board("time", stage) } });
}

/** A stage without notes. */
const STAGE = { id: "ten-years-after", title: { en: "Ten years after" }, prompts: [] };

async function stages(session: number, stage: number): Promise<Visit> {
  const visit = await Visit.to("live", "stages", { but: (set) => cut(set, session, stage) });
  await visit.draw(html`<live-stages segment="stage2"></live-stages>`);
  return visit;
}

const pieces = (heading: string, ...numbers: readonly number[]) => numbers.map((number) => `note/${heading}/${number}`);

describe("the stages of a crisis on a phone", () => {
  it("bring earlier notes of the running stage and of the session", async () => {
    const visit = await stages(9, 10);
    await visit.looksAt("note/", ...pieces("segment:stage2/time", 10, 7, 8, 9), ...pieces("session:dots/needs", 6, 7, 8, 9));
    await visit.hasNoBarrier();
    await button("Show earlier notes").click();
    await visit.looksAt("note/", ...pieces("segment:stage2/time", 10, 5, 6, 7, 8, 9), ...pieces("session:dots/needs", 4, 5, 6, 7, 8, 9));
  });

  it("say that there is nothing when all has come", async () => {
    const visit = await stages(4, 1);
    const empty = page.getByRole("region", { name: "Ten years after" });
    await visit.looksAt("note/", ...pieces("segment:stage2/time", 0, 1), ...pieces("session:dots/needs", 1, 2, 3, 4));
    await sees(empty.getByText("Nothing here yet")).not.toBeInTheDocument();
    await button("Show earlier notes").click();
    await sees(empty.getByText("Nothing here yet")).toBeVisible();
  });
});
