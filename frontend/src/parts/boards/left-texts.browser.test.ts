import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, sees, text } from "../../../tests/harness/visit";
import "./left-texts";
import { type LeftText, NoteDraft } from "./note-draft";

async function waiting(place = "note/room:r2/"): Promise<{ taken: LeftText[] }> {
  const visit = await Visit.to("live", "review");
  new NoteDraft("note/room:r1/").write("Half a thought", "room-only");
  const taken: LeftText[] = [];
  await visit.draw(html`<left-texts kind="note" place=${place} @take=${({ detail }: CustomEvent<LeftText>) => taken.push(detail)}></left-texts>`);
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

  it("stay where they are if they were for one room only, and this board is no room's", async () => {
    await waiting("note/session:peer1/");
    await sees(text(/^It was for that room only/)).toBeVisible();
    await sees(button("Write it here")).not.toBeInTheDocument();
    await sees(button("Discard")).toBeVisible();
  });

  it("can be discarded", async () => {
    const { taken } = await waiting();
    await button("Discard").click();
    expect(taken).toEqual([]);
    expect(new NoteDraft("note/room:r1/").text).toBe("");
  });
});
