import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { editNote } from "../../parts/boards/commands";
import "./conflict";
import { conflictOf } from "./texts";

const theirs = "Interpreters from the community, paid from the first day, made the first week work.";
const mine = "Interpreters, paid by the hour";

async function met(): Promise<{ visit: Visit; resolved: unknown[] }> {
  const visit = await Visit.to("live", "review", { conflict: true });
  const resolved = visit.listen("resolved");
  await here().do(editNote("n1", mine, "e1"));
  await expect.poll(() => conflictOf("note/n1")).toBeDefined();
  await visit.draw(html`<t-conflict .conflict=${conflictOf("note/n1")}></t-conflict>`);
  return { visit, resolved };
}

describe("a conflict between two texts of one note", () => {
  it("shows both texts", async () => {
    const { visit } = await met();
    await sees(text(theirs)).toBeVisible();
    await sees(text(mine)).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("ends with their text, and discards mine", async () => {
    const { resolved } = await met();
    await button("Keep the current text").click();
    expect([resolved, here().outbox.refused()]).toEqual([[], []]);
  });

  it("ends with my text, saved in place of theirs", async () => {
    const { resolved } = await met();
    await button("Use my text").click();
    expect(resolved).toMatchObject([{ type: "editNote", note: "n1", base: "e0", wording: { text: mine } }]);
  });

  it("ends with both texts, by keyboard", async () => {
    const { resolved } = await met();
    await keys("{Tab}{Tab}");
    await hasFocus(button("Keep both"));
    await keys("{Enter}");
    expect(resolved).toMatchObject([{ wording: { text: `${theirs}\n${mine}` } }]);
  });
});
