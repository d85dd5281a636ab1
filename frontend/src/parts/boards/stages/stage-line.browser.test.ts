import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, field, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { stageColumns } from "./by-stage";
import "./stage-line";

async function line(): Promise<Visit> {
  const visit = await Visit.to("board", "stages", { me: "p-rapporteur" });
  await visit.draw(html`<stage-line .columns=${stageColumns(here().store, "session:dots")}></stage-line>`);
  return visit;
}

describe("the time line of a crisis", () => {
  it("shows what became of each note, and asks about the others", async () => {
    const visit = await line();
    await sees(page.getByRole("region", { name: "Emergency response" })).toHaveTextContent(/changed: Shelters stand empty, rents have doubled\./);
    await visit.hasNoBarrier();
    await button("too late").click();
    await visit.asked({ type: "carryNote", from: "s3", stage: "years-after", mark: "too-late", wording: { text: "Host families paid for water out of pocket." } });
  });

  it("takes the changed text, by keyboard", async () => {
    const visit = await line();
    await keys("{Tab}{Tab}");
    await hasFocus(button("changed"));
    await keys("{Enter}");
    await hasFocus(field("Text of the note"));
    await keys(" Now the city pays.{Enter}");
    await visit.asked({ type: "carryNote", from: "s3", mark: "changed", wording: { text: "Host families paid for water out of pocket. Now the city pays." } });
  });

  it("carries nothing after a cancel", async () => {
    const visit = await line();
    await button("changed").click();
    await keys("{Escape}");
    await sees(button("changed")).toBeVisible();
    await visit.askedNothing();
  });

  it("says so where there are no stages", async () => {
    const visit = await Visit.to("board", "board");
    await visit.draw(html`<stage-line></stage-line>`);
    await sees(text("This exchange has no stages.")).toBeVisible();
  });
});
