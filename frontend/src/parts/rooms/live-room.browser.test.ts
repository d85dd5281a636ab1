import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./live-room";

async function room(): Promise<Visit> {
  const visit = await Visit.to("live", "review");
  await visit.draw(html`<live-room room="r1"></live-room>`);
  return visit;
}

describe("my room", () => {
  it("shows its subject, its people and the running step", async () => {
    const visit = await room();
    await sees(text("Fuenlabrada: One door for newcomers")).toBeVisible();
    await sees(text("with Fuenlabrada, Dédougou, Gaziantep")).toBeVisible();
    await sees(text("Step 2 of 5 · Peers ask")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("shows what the programme says of a round table", async () => {
    const visit = await room();
    const table = { title: { en: "Inclusion of migrants" }, theme: { en: "Actions and priority areas" }, place: "Sala 2", facilitators: ["uclg"], rapporteurs: ["mc2cm"] };
    visit.hears({ "room/r1": { ...here().store.one("room", "r1"), subject: undefined, ...table } }, { scope: "room/r1" });
    await sees(text("Inclusion of migrants")).toBeVisible();
    await sees(text("Actions and priority areas")).toBeVisible();
    await sees(text("Place: Sala 2")).toBeVisible();
    await sees(text(/^Facilitated by/)).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("asks for help with a press", async () => {
    const visit = await room();
    await sees(button("Ask for help")).toHaveAttribute("aria-pressed", "false");
    await button("Ask for help").click();
    await visit.asked({ type: "askForHelp", room: "r1", needed: true });
  });

  it("says ready, and not ready, by keyboard", async () => {
    const visit = await room();
    await keys("{Tab}{Tab}{Tab}");
    await hasFocus(button("I am ready (0 of 5)"));
    await keys("{Enter}");
    await visit.leased("+ready/r1");
  });

  it("says ready again after the server has released it", async () => {
    const visit = await room();
    await button("I am ready (0 of 5)").click();
    visit.holds("ready/r1", "p-quilmes");
    await sees(button("I am ready (1 of 5)")).toHaveAttribute("aria-pressed", "true");
    visit.holds("ready/r1");
    await button("I am ready (0 of 5)").click();
    await visit.leased("+ready/r1", "-ready/r1", "+ready/r1");
  });

  it("is not ready for the next step because it was for the one before", async () => {
    const visit = await room();
    await button("I am ready (0 of 5)").click();
    visit.hears({ "room/r1": { ...here().store.one("room", "r1"), step: 2 } }, { scope: "room/r1" });
    await sees(text("Step 3 of 5 · Peers discuss")).toBeVisible();
    await visit.leased("+ready/r1", "-ready/r1");
  });

  it("says where the person is once they have joined its call", async () => {
    const visit = await room();
    await sees(link("Join your room’s call")).toHaveAttribute("href", "https://meet.example.org/room-3");
    await link("Join your room’s call").click();
    await visit.leased("+place/room:r1");
  });
});
