import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys } from "../../../tests/harness/visit";
import "./live-late";

describe("a person who arrives while the rooms are open", () => {
  it("gets a seat with one press", async () => {
    const visit = await Visit.to("live", "late");
    await visit.draw(html`<live-late segment="review"></live-late>`);
    await visit.hasNoBarrier();
    await button("Take my seat").click();
    await visit.asked({ type: "enterRooms", segment: "review" });
  });

  it("gets a seat by keyboard", async () => {
    const visit = await Visit.to("live", "late");
    await visit.draw(html`<live-late segment="review"></live-late>`);
    await keys("{Tab}");
    await hasFocus(button("Take my seat"));
    await keys(" ");
    await visit.asked({ type: "enterRooms", segment: "review" });
  });
});
