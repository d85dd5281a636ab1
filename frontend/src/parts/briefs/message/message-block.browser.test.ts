import { html } from "lit";
import { describe, expect, it } from "vitest";
import { type Otherwise, Visit, button, field, hasFocus, item, keys, option, sees, text } from "../../../../tests/harness/visit";
import { conflictOf } from "../../../components/conflict/texts";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { citiesBehind } from "../document/brief-draft";
import "./message-block";
import { restsOn } from "./rests";

const place = {
  section: "context",
  position: 0,
  last: 1,
  sections: [
    { id: "context", name: "What cities and regions see" },
    { id: "lessons", name: "What we learned" },
  ],
  stages: [
    { id: "emergency", name: "Emergency response" },
    { id: "years-after", name: "Two to five years after" },
  ],
};

async function message(id = "m1", writable = true, otherwise: Otherwise = {}): Promise<Visit> {
  const visit = await Visit.to("brief", "brief", otherwise);
  await visit.drawAlways(() => {
    const { store } = here();
    const view = store.one("message", id);
    return view
      ? html`<message-block .message=${id} .view=${view} .place=${place} .behind=${restsOn(store, view, say, tell)} .cities=${citiesBehind(store, view)} .conflict=${conflictOf(`message/${id}`)} ?writable=${writable}></message-block>`
      : html`<p>gone</p>`;
  });
  return visit;
}

describe("a message of the brief", () => {
  it("shows its findings, and removes a citation by keyboard", async () => {
    const visit = await message();
    await sees(button("Based on 2 findings")).toHaveAttribute("aria-expanded", "false");
    await visit.hasNoBarrier();
    await button("Based on 2 findings").click();
    await sees(text("Interpreters from the community, paid by the hour, made the first week work.")).toBeVisible();
    await visit.hasNoBarrier();
    (document.activeElement as HTMLElement | null)?.blur();
    await button("Remove citation").first().click();
    await visit.asked({ type: "citeFinding", message: "m1", finding: "n1", cited: false });
  });

  it("is edited in place by keyboard", async () => {
    const visit = await message();
    await keys("{Tab}{Enter}");
    await hasFocus(item("Edit"));
    await keys("{Enter}");
    await hasFocus(field("Text of the message"));
    await keys(" More.{Enter}");
    await visit.asked({ type: "editMessage", message: "m1", base: "w-m1" });
    await sees(text(/shelter sooner\. More\.$/)).toBeVisible();
  });

  it("is moved and removed by its menu", async () => {
    const visit = await message();
    await button("Actions for this message").click();
    await sees(item("Move up")).toBeDisabled();
    await item("Move down").click();
    await button("Actions for this message").click();
    await item("Move to: What we learned").click();
    await button("Actions for this message").click();
    await item("Remove").click();
    await visit.asked({ type: "moveMessage", position: 1, section: "context" }, { type: "moveMessage", section: "lessons" }, { type: "removeMessage", message: "m1" });
  });

  it("gets a stage and a tag, and loses a tag", async () => {
    const visit = await message();
    const picked = visit.listen("pick-objectives");
    await button("Stage: Emergency response").click();
    await sees(option("Emergency response")).toBeChecked();
    await option("Two to five years after").click();
    await button("+ objective").click();
    await button("Objective 15").click();
    await visit.asked({ type: "stageMessage", message: "m1", stage: "years-after" }, { type: "tagMessage", tag: { framework: "gcm", item: "15" }, tagged: false });
    expect(picked).toEqual(["m1"]);
  });

  it("says so when it cites nothing", async () => {
    const visit = await message("m3");
    await button("Not based on a finding yet").click();
    await sees(text(/^Drag a finding onto this message/)).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("shows both texts of a conflict", async () => {
    const visit = await message("m1", true, { conflict: true });
    await button("Actions for this message").click();
    await item("Edit").click();
    await hasFocus(field("Text of the message"));
    await keys(" More.{Enter}");
    await button("Keep both").click();
    await visit.asked({ type: "editMessage", base: "w-m1" }, { type: "editMessage", base: "e0" });
  });

  it("cannot be changed by a person who does not write the brief", async () => {
    const visit = await message("m1", false);
    await sees(button("Actions for this message")).not.toBeInTheDocument();
    await sees(button("Objective 15")).toBeDisabled();
    await visit.hasNoBarrier();
  });
});
