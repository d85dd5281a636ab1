import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, item, keys, sees, text } from "../../../../tests/harness/visit";
import type { MenuItem } from "../../../components/menu";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { turnRows } from "../../lineups/turns";
import { type LastAct, clockUnderHand, endAct, mainAct, pauseAct } from "./acts";
import "./acts-bar";

async function bar({ id = "posters", barred, last, latest = [] }: { id?: string; barred?: string; last?: LastAct; latest?: readonly MenuItem[] } = {}): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  const { store } = here();
  const segment = store.one("segment", id);
  if (!segment) throw new Error(`There is no segment ${id}`);
  const acting = { id, segment, title: say(segment.title), rows: turnRows(store, segment, say, tell) };
  await visit.draw(html`<acts-bar .main=${mainAct(acting)} .pause=${pauseAct(acting)} .finish=${endAct(acting)} .clock=${clockUnderHand(acting)} .barred=${barred} .last=${last} .latest=${() => latest}></acts-bar>`);
  return visit;
}

describe("the main acts", () => {
  it("end the running turn once, since a second press would be for the next turn", async () => {
    const visit = await bar();
    await sees(page.getByRole("toolbar", { name: "Main actions" })).toBeVisible();
    await visit.hasNoBarrier();
    await button(/^End turn/).dblClick();
    await visit.asked({ type: "endTurn", turn: "t-gaziantep" });
    await sees(text("Turn of Gaziantep ended")).toBeVisible();
  });

  it("pause, add and take a minute, and end the segment", async () => {
    const visit = await bar();
    await button(/^Pause/).click();
    await button("1 min more").click();
    await button("1 min less").click();
    await button(/^End segment/).click();
    await visit.asked({ type: "pauseSegment", segment: "posters" }, { clock: "turn:t-gaziantep", byMillis: 60_000 }, { byMillis: -60_000 }, { type: "endSegment", segment: "posters" });
  });

  it("start what is planned, by keyboard", async () => {
    const visit = await bar({ id: "review" });
    await keys("{Tab}");
    await hasFocus(button(/^Start/));
    await sees(button(/^Pause/)).toBeDisabled();
    await keys("{Enter}");
    await visit.asked({ type: "startSegment", segment: "review" });
  });

  it("are disabled while someone else holds the controls, except the notice and the help", async () => {
    const visit = await bar({ barred: "Rapporteur of Peer Session 1 holds the controls" });
    const [notice, help] = [visit.listen("notice"), visit.listen("keys")];
    await sees(button(/^End turn/)).toBeDisabled();
    await sees(text("Rapporteur of Peer Session 1 holds the controls")).toBeVisible();
    await visit.hasNoBarrier();
    await button(/^Notice/).click();
    await button("Keyboard shortcuts").click();
    expect([notice.length, help.length]).toEqual([1, 1]);
  });

  it("say what undo will undo", async () => {
    const visit = await bar({ last: { what: "Turn ended", undoable: true } });
    const undo = visit.listen("undo");
    await button("Undo: Turn ended").click();
    expect(undo).toHaveLength(1);
    await bar();
    await sees(button(/^Undo/)).toBeDisabled();
  });

  it("say in words that the last act cannot be undone, and go past it only on purpose", async () => {
    const old = vi.fn<() => void>();
    const visit = await bar({
      last: { what: "Rooms opened", undoable: false },
      latest: [
        { label: "Rooms opened", disabled: true, detail: "This cannot be undone", act: () => {} },
        { label: "Segment paused", act: old },
      ],
    });
    await sees(button("Rooms opened: cannot be undone")).toBeDisabled();
    await sees(text("Rooms opened: cannot be undone")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Latest actions").click();
    await item("Segment paused").click();
    expect(old).toHaveBeenCalledOnce();
  });

  it("do not undo while someone else holds the controls", async () => {
    await bar({ barred: "Rapporteur of Peer Session 1 has the controls.", last: { what: "Turn ended", undoable: true } });
    await sees(button("Undo: Turn ended")).toBeDisabled();
    await sees(button("Undo: Turn ended")).toHaveAttribute("title", "Rapporteur of Peer Session 1 has the controls.");
  });
});
