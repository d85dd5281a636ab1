import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./live-pen";

describe("writing for a room", () => {
  it("is done by one person, and taken over by keyboard", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-pen room="r1"></live-pen>`);
    await sees(text("Rapporteur of Peer Session 1 is writing for this room")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button("Write for this room"));
    await keys("{Enter}");
    await visit.asked({ type: "takePen", room: "r1" });
  });

  it("is not offered to the person who does it", async () => {
    const visit = await Visit.to("live", "review", { me: "p-rapporteur" });
    await visit.draw(html`<live-pen room="r1"></live-pen>`);
    await sees(text("You are writing for this room")).toBeVisible();
    await sees(button("Write for this room")).not.toBeInTheDocument();
  });
});
