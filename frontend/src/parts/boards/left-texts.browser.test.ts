import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, sees, text } from "../../../tests/harness/visit";
import "./left-texts";
import { type LeftText, NoteDraft } from "./note-draft";

async function waiting(): Promise<{ taken: LeftText[] }> {
  const visit = await Visit.to("live", "review");
  new NoteDraft("note/room:r1/").write("Half a thought", "room-only");
  const taken: LeftText[] = [];
  await visit.draw(html`<left-texts kind="note" place="note/session:peer1/" @take=${({ detail }: CustomEvent<LeftText>) => taken.push(detail)}></left-texts>`);
  await visit.hasNoBarrier();
  return { taken };
}

describe("texts that wait on other boards", () => {
  it("are shown with the board on which they were written", async () => {
    await waiting();
    await sees(text(/^You have not sent this/)).toBeVisible();
    await sees(text("Half a thought")).toBeVisible();
  });

  it("come to where the person writes now", async () => {
    const { taken } = await waiting();
    await button("Write it here").click();
    expect(taken).toEqual([{ place: "note/room:r1/", board: "room:r1", text: "Half a thought", begun: "room-only" }]);
    expect(new NoteDraft("note/room:r1/").text).toBe("");
    await sees(text("Half a thought")).not.toBeInTheDocument();
  });

  it("can be discarded", async () => {
    const { taken } = await waiting();
    await button("Discard").click();
    expect(taken).toEqual([]);
    expect(new NoteDraft("note/room:r1/").text).toBe("");
  });
});
