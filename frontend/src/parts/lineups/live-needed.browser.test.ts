import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import "./live-needed";

describe("a presenter on deck", () => {
  it("sees it, with the link to the call, and checks in", async () => {
    const visit = await Visit.to("live", "needed");
    await visit.draw(html`<live-needed turn="t-notse"></live-needed>`);
    await sees(text("You present next")).toBeVisible();
    await sees(link("Join the call")).toBeVisible();
    await visit.hasNoBarrier();
    await button("I am here and my poster shows").click();
    await visit.asked({ type: "checkIn", turn: "t-notse", here: true });
  });

  it("undoes the check-in by keyboard", async () => {
    const visit = await Visit.to("live", "posters", { me: "p-notse" });
    await visit.draw(html`<live-needed turn="t-notse"></live-needed>`);
    await sees(text("You are here")).toBeVisible();
    await keys("{Tab}{Tab}{Tab}");
    await hasFocus(button("I am not here after all"));
    await keys("{Enter}");
    await visit.asked({ type: "checkIn", turn: "t-notse", here: false });
  });
});
