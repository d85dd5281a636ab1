import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { type ScopeSet, Visit, button, dialog, field, hasFocus, item, keys, sees, text } from "../../../tests/harness/visit";
import "./console-page";

describe("the console", () => {
  it("has a key for a button's act, and undoes it", async () => {
    const visit = await Visit.whole("console", "console");
    await visit.hasNoBarrier();
    await keys("n");
    await sees(text("Turn of Gaziantep ended")).toBeVisible();
    await keys("z");
    await sees(text(/^Undone: Turn ended/)).toBeVisible();
    await button("Redo").click();
    await visit.asked({ type: "endTurn", turn: "t-gaziantep" }, { type: "undo" }, { type: "undo" });
    await sees(text("Turn ended")).toBeVisible();
  });

  it("offers to undo what another facilitator did", async () => {
    const visit = await Visit.whole("console", "consoleUndo");
    await sees(button("Undo: Turn ended (Rapporteur of Peer Session 1)")).toBeVisible();
    await keys("z");
    await visit.asked({ type: "undo", act: "a1" });
    await sees(text(/^Undone/)).toBeVisible();
  });

  it("goes one act further back after each undo, and never offers an undo", async () => {
    const visit = await Visit.whole("console", "consoleUndo");
    await keys("z");
    await sees(button("Undo: −1 min: Posters")).toBeVisible();
    await keys("z");
    await visit.asked({ type: "undo", act: "a1" }, { type: "undo", act: "a0" });
    await keys("z");
    await sees(text("There is nothing to undo")).toBeVisible();
  });

  it("says at the undo why an act stays, and goes on to the next older one", async () => {
    const visit = await Visit.whole("console", "consoleUndo", { refuses: "undo.later" });
    await button("1 min more").click();
    await keys("z");
    await sees(text(/^This cannot be undone any more/).last()).toBeVisible();
    await sees(page.getByRole("alert")).not.toBeInTheDocument();
    await keys("z");
    await visit.asked({ type: "adjustClock" }, { type: "undo", act: "a1" }, { type: "undo", act: "a0" });
  });

  it("does not go past an act that cannot be undone", async () => {
    const visit = await Visit.whole("console", "consoleUndo", {
      but: (set) => (set["act/a3"] = { what: "turnStarted", part: "lineups", details: {}, by: "p-facilitator", at: Number.MAX_SAFE_INTEGER, undoable: false, undo: false }),
    });
    await sees(button("Turn started: cannot be undone")).toBeDisabled();
    await keys("z");
    await visit.askedNothing();
    await button("Latest actions").click();
    await item(/^Turn ended/).click();
    await visit.asked({ type: "undo", act: "a1" });
  });

  it("says before an act that it cannot be undone, and offers no undo afterwards", async () => {
    const visit = await Visit.whole("console", "consolePlanned");
    await sees(button("Open 3 rooms")).toHaveAccessibleDescription("This cannot be undone");
    await button("Open 3 rooms").click();
    await visit.asked({ type: "openRooms" });
    await sees(text("The rooms are open")).toBeVisible();
    await sees(button("Undo").nth(1)).not.toBeInTheDocument();
  });

  it("releases the focus after a press, so that Space pauses", async () => {
    const visit = await Visit.whole("console", "console");
    await button("1 min more").click();
    await keys(" ");
    await visit.asked({ type: "adjustClock" }, { type: "pauseSegment", segment: "posters" });
  });

  it("asks before a segment ends while turns still wait", async () => {
    const visit = await Visit.whole("console", "console");
    await button(/^End segment/).click();
    await sees(dialog("End Posters now?")).toBeVisible();
    await visit.hasNoBarrier();
    await visit.askedNothing();
    await keys("{Enter}");
    await visit.asked({ type: "endSegment", segment: "posters" });
  });

  it("has keys that give the floor and send a notice", async () => {
    const visit = await Visit.whole("console", "console");
    await keys("g");
    await sees(text("Delegate of Harare has the floor")).toBeVisible();
    await keys("m");
    await hasFocus(field("Message"));
    await keys("Coffee{Enter}");
    await visit.asked({ type: "giveFloor", hand: "h1" }, { type: "sendNotice", text: "Coffee" });
  });

  it("says who holds the controls, and does not act", async () => {
    const visit = await Visit.whole("console", "consoleTight");
    await keys("n");
    await sees(text("Rapporteur of Peer Session 1 holds the controls").first()).toBeVisible();
    await visit.askedNothing();
    await keys("z");
    await visit.askedNothing();
    await keys("t");
    await visit.asked({ type: "takeControls", segment: "posters" });
  });

  it("opens with a segment that its facilitator may run, and shows the others without acts", async () => {
    const elsewhere = (set: ScopeSet) => void Object.assign(set["person/p-facilitator"] ?? {}, { assignments: [{ role: "facilitator", to: "session/dots" }] });
    const visit = await Visit.whole("console", "console", { but: elsewhere });
    await sees(button(/Stage 1: the emergency/)).toHaveAttribute("aria-pressed", "true");
    await button(/Posters/).first().click();
    await sees(text("You facilitate another part of the programme. Here you can only look.")).toBeVisible();
    await sees(button(/^End turn/)).toBeDisabled();
    await sees(button("Call link")).not.toBeInTheDocument();
    await sees(button(/^Actions for/).first()).not.toBeInTheDocument();
    await sees(button("Please wrap up")).not.toBeInTheDocument();
    await keys("3g");
    await sees(button(/^Give floor/).first()).not.toBeInTheDocument();
    await visit.hasNoBarrier();
    await visit.askedNothing();
  });

  it("says next to a button why nothing happened, and nowhere else", async () => {
    await Visit.whole("console", "console", { refuses: "turn.not-running" });
    await button("1 min more").click();
    await sees(page.getByRole("alert")).toHaveTextContent("This turn is not running");
    await sees(text("This turn is not running")).toBeVisible();
  });

  it("shows a segment that was chosen, and sets its call", async () => {
    const visit = await Visit.whole("console", "console");
    await button(/^15:20 Reporting/).click();
    await sees(button(/^15:20 Reporting/)).toHaveAttribute("aria-pressed", "true");
    await button("Call link").click();
    await field("Link").fill("https://meet.example.org/report");
    await keys("{Enter}");
    await visit.asked({ type: "setSegmentCall", segment: "report", call: { link: "https://meet.example.org/report" } });
  });
});
