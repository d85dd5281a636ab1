import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, item, keys, sees } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import "./line-up";
import { turnRows } from "./turns";

function rows() {
  const segment = here().store.one("segment", "posters");
  return segment ? turnRows(here().store, segment, say, tell) : [];
}

async function lineUp(held = false): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  await visit.drawAlways(() => html`<line-up .rows=${rows()} running ?held=${held}></line-up>`);
  return visit;
}

const turn = (name: string) => page.getByRole("listitem", { name });

describe("the line-up", () => {
  it("shows the state of each turn", async () => {
    const visit = await lineUp();
    await sees(turn("1. Fuenlabrada")).toHaveTextContent(/3:58.*done/s);
    await sees(turn("4. Notsé")).toHaveTextContent(/Next: ready/);
    await sees(turn("5. Cauayan")).toHaveTextContent(/Not here yet/);
    await visit.hasNoBarrier();
  });

  it("has menus that start a turn, check in its presenter, and open it again", async () => {
    const visit = await lineUp();
    await button("Actions for Notsé").click();
    await item("Start now").click();
    await button("Actions for Cauayan").click();
    await item("Mark as here").click();
    await button("Actions for Fuenlabrada").click();
    await item(/^Reopen/).click();
    await visit.asked({ type: "startTurn", turn: "t-notse" }, { type: "checkIn", turn: "t-cauayan", here: true }, { type: "reopenTurn", turn: "t-fuenlabrada" });
  });

  it("has arrow keys, and letters that move and skip the focused turn", async () => {
    const visit = await lineUp();
    await keys("{Tab}{ArrowDown}{ArrowDown}{ArrowDown}");
    await hasFocus(turn("4. Notsé"));
    await keys("]");
    await keys("d");
    await keys("{ArrowDown}s");
    await visit.asked({ type: "moveTurn", turn: "t-notse", position: 4 }, { type: "deferTurn", turn: "t-notse" }, { type: "skipTurn", turn: "t-cauayan" });
  });

  it("keeps the focus on a turn that moves", async () => {
    const visit = await lineUp();
    await keys("{Tab}{ArrowDown}{ArrowDown}{ArrowDown}");
    const segment = here().store.one("segment", "posters");
    visit.hears({ "segment/posters": { ...segment, turns: ["t-fuenlabrada", "t-dedougou", "t-gaziantep", "t-cauayan", "t-notse", "t-quilmes"] } });
    await sees(turn("5. Notsé")).toBeVisible();
    await hasFocus(turn("5. Notsé"));
  });

  it("says whether a presenter is now marked as here or as not here", async () => {
    await lineUp();
    const said: unknown[] = [];
    document.body.addEventListener("act", ({ detail }) => said.push(detail.said));
    await button("Actions for Cauayan").click();
    await item("Mark as here").click();
    await button("Actions for Notsé").click();
    await item("Mark as not here").click();
    expect(said).toEqual(["Cauayan is marked as here", "Notsé is marked as not here"]);
  });

  it("allows only the check-in while someone else holds the controls", async () => {
    const visit = await lineUp(true);
    await button("Actions for Notsé").click();
    await sees(item("Start now")).toBeDisabled();
    await sees(item("Mark as not here")).toBeEnabled();
    await visit.hasNoBarrier();
    await keys("{Escape}");
    await keys("s");
    await visit.askedNothing();
  });
});
