import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, button, field, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import "./brief-section";

async function section(place: number, writable = true): Promise<Visit> {
  const visit = await Visit.to("brief", "brief");
  await visit.drawAlways(() => {
    const view = here().store.one("brief", "imrf");
    return html`<brief-section brief="imrf" .view=${view} .section=${view?.sections[place]} .number=${place + 1} ?writable=${writable}></brief-section>`;
  });
  return visit;
}

describe("a section of the brief", () => {
  it("has its messages, and a line for a new one", async () => {
    const visit = await section(0);
    await sees(text(/^Where municipalities could open services/)).toBeVisible();
    await visit.hasNoBarrier();
    await field("Write a message in What cities and regions see").fill("Cities came first.");
    await keys("{Control>}{Enter}{/Control}");
    await visit.asked({ type: "draftMessage", brief: "imrf", section: "context", findings: [], wording: { text: "Cities came first." } });
    await sees(text("Message added")).toBeVisible();
  });

  it("selects a message that is pressed or gets the focus", async () => {
    const visit = await section(0);
    const selected = visit.listen("select-message");
    await text(/^Funding that ends with the emergency/).click();
    await expect.poll(() => selected.at(-1)).toBe("m2");
    await button("Actions for this message").first().click();
    await expect.poll(() => selected.at(-1)).toBe("m1");
  });

  it("moves a message to where it is dropped", async () => {
    const visit = await section(0);
    await userEvent.dragAndDrop(text(/^Funding that ends with the emergency/), text(/^Where municipalities could open/));
    await visit.asked({ type: "moveMessage", message: "m2", section: "context", position: 0 });
  });

  it("cannot be changed by a person who does not write the brief", async () => {
    const visit = await section(3, false);
    await sees(text("Nothing in this section yet.")).toBeVisible();
    await sees(field(/^Write a message/)).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });
});
