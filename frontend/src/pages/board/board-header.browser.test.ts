import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, option, sees } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import { boardChoices } from "../../parts/boards/board-choices";
import { writers } from "../../parts/boards/situation";
import "./board-header";

async function header(mode = "board"): Promise<{ visit: Visit; modes: unknown[]; chosen: unknown[] }> {
  const visit = await Visit.to("board", "board");
  const [modes, chosen] = [visit.listen("mode"), visit.listen("choose")];
  const boards = boardChoices(here().store, say, tell);
  await visit.draw(html`<board-header .boards=${boards} .board=${boards.find(({ id }) => id === "session:peer1")} .writers=${writers(here().store, "session:peer1")} .mode=${mode} stages reports></board-header>`);
  return { visit, modes, chosen };
}

describe("the header of a board", () => {
  it("says which board it is and who writes, and leads to another by keyboard", async () => {
    const { visit, chosen } = await header();
    await sees(page.getByRole("img", { name: "Facilitator of Day 1" })).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button(/^Choose a board: Peer Session 1/));
    await keys("{Enter}");
    await sees(option(/^Peer Session 1/)).toBeChecked();
    await keys("{Escape}");
    await button(/^Choose a board/).click();
    await option(/^Setting the scene/).click();
    expect(chosen).toEqual(["session:setting"]);
  });

  it("has the views of the board, and the way back", async () => {
    const { modes } = await header();
    await button("Stages").click();
    await button("Report").click();
    expect(modes).toEqual(["stages", "report"]);
    const other = await header("report");
    await sees(button("Report")).toHaveAttribute("aria-pressed", "true");
    await button("Report").click();
    expect(other.modes).toEqual(["board"]);
  });
});
