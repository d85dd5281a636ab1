import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { type ScopeSet, Visit, box, button, hasFocus, item, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import { inHand, roomsInHand } from "../../pages/console/console-view";
import { ExpectedTimes } from "../run/expected-times";
import "./rooms-panel";

function inView() {
  const { store, time } = here();
  const hand = inHand(store, "review", ExpectedTimes.of(store, time.now()), time.now(), say, tell);
  return hand && roomsInHand(store, hand, say, tell);
}

async function rooms(scene: string, but?: (set: ScopeSet) => void): Promise<Visit> {
  const visit = await Visit.to("console", scene, but && { but });
  await visit.drawAlways(() => html`<rooms-panel .rooms=${inView()}></rooms-panel>`);
  return visit;
}

const size = () => page.getByRole("spinbutton", { name: "People per room" });

describe("the rooms on the console", () => {
  it("are planned with the size that was typed, and without practices on request", async () => {
    const visit = await rooms("consoleRooms");
    await visit.hasNoBarrier();
    await sees(size()).toHaveValue(6);
    await size().fill("4");
    await box(/^one room for each of 6 practices/).click();
    await button(/^Assign the \d people present to rooms$/).click();
    await visit.asked({ type: "planRooms", segment: "review", size: 4, subjects: [] });
  });

  it("hold neither fewer nor more people than the server allows", async () => {
    const visit = await rooms("consoleRooms");
    await size().fill("40");
    await keys("{Enter}");
    await button(/^Assign the \d people present to rooms$/).click();
    await visit.asked({ type: "planRooms", size: 12 });
  });

  it("open with a button that says that it cannot be undone", async () => {
    const visit = await rooms("consolePlanned");
    await sees(button("Open 3 rooms")).toHaveAccessibleDescription("This cannot be undone");
    await visit.hasNoBarrier();
    await button("Open 3 rooms").click();
    await visit.asked({ type: "openRooms", segment: "review" });
  });

  it("cannot open before the segment runs, and say so", async () => {
    const visit = await rooms("consolePlanned", (set) => Object.assign(set["segment/review"] ?? {}, { phase: "planned" }));
    await sees(button("Open 3 rooms")).toBeDisabled();
    await sees(text("The rooms can open once the segment runs.")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("are only looked at by the facilitator of another session", async () => {
    const elsewhere = (set: ScopeSet) => void Object.assign(set["person/p-facilitator"] ?? {}, { assignments: [{ role: "facilitator", to: "session/dots" }] });
    const visit = await rooms("consoleOpen", elsewhere);
    await sees(text("3 rooms are open.")).toBeVisible();
    await sees(button(/./).first()).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });

  it("take in people without a seat", async () => {
    const visit = await rooms("consolePlanned");
    const without = page.getByRole("region", { name: "Present without a room" });
    await without.getByRole("button", { name: "Room 3" }).first().click();
    await visit.asked({ type: "moveSeat", room: "r3" });
  });

  it("get one more minute together, or a notice", async () => {
    const visit = await rooms("consoleOpen");
    const told = visit.listen("notice-to");
    await visit.hasNoBarrier();
    await button("+1 min for all").click();
    await visit.asked({ type: "extendRooms", segment: "review", byMillis: 60_000 });
    await button("Message all rooms").click();
    expect(told).toEqual([{ kind: "rooms", id: "review" }]);
  });

  it("are recalled, and closed once enough people are back", async () => {
    const open = await rooms("consoleOpen");
    await button("Recall everyone").click();
    await open.asked({ type: "recallRooms", segment: "review" });
    const recalled = await rooms("consoleRecall");
    await sees(text(/are back$/)).toBeVisible();
    await recalled.hasNoBarrier();
    await button("Close now").click();
    await recalled.asked({ type: "closeRooms", segment: "review" });
  });

  it("give a person another seat by their menu, by keyboard", async () => {
    const visit = await rooms("consolePlanned");
    await button("Move Rapporteur of Peer Session 1").click();
    await hasFocus(item(/^Move to room 2/));
    await keys("{ArrowDown}{Enter}");
    await visit.asked({ type: "moveSeat", person: "p-rapporteur", room: "r3" });
  });

  it("say who attends online, where it is known", async () => {
    await rooms("consolePlanned", (set) => Object.assign(set["person/p-harare"] ?? {}, { attends: "online" }));
    await sees(text(/^Harare · online/)).toBeVisible();
    await sees(text(/^Quilmes · online/)).not.toBeInTheDocument();
  });

  it("are called in menus by their subject too, where they have one", async () => {
    const visit = await rooms("consolePlanned");
    const { subject: _, ...room } = here().store.one("room", "r2") ?? {};
    visit.hears({ "room/r2": room });
    await button("Move Rapporteur of Peer Session 1").click();
    await sees(item(/^Move to room 2$/)).toBeVisible();
    await sees(item(/^Move to room 3: /)).toBeVisible();
  });

  it("refuse a seat without a common language, and say so", async () => {
    await rooms("consolePlanned");
    await button("Move Delegate of Quilmes").click();
    await sees(item(/^Move to room 3.*No language in common with Delegate of Harare/)).toBeDisabled();
  });
});
