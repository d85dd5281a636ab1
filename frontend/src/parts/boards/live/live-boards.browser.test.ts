import { html } from "lit";
import { describe, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ScopeSet, Visit, button, choice, keys, sees, text } from "../../../../tests/harness/visit";
import type { NoteView } from "../../../wire";
import "./live-boards";

/** The board of the session has five pieces under its first heading. */
const lengthen = (set: ScopeSet) => void Object.assign(set["board/session:peer1"] ?? {}, { pieces: [5, 1, 1, 1] });

/** There are five notes under this heading. */
function fill(set: ScopeSet, of: (scope: string) => ScopeSet): void {
  const place = { board: "session:peer1", heading: "needs" };
  for (const id of ["l1", "l2", "l3", "l4", "l5"]) set[`note/${id}`] = { ...(of("room/r1")["note/n1"] as NoteView), ...place, places: [place] };
}

/** These topics of the first heading, and all notes under the others. */
const beside = (...first: readonly string[]) => ["agendas/*", ...first, "time/*", "transfer/*"].map((topic) => `note/session:peer1/${topic}`);

describe("the boards", () => {
  it("show first the one that people write on now, and lead to the others", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("Night shelters full by the third day.")).toBeVisible();
    await visit.hasNoBarrier();
    await userEvent.selectOptions(choice("Choose a board"), "Connecting the dots");
    await sees(text("Night shelters full by the third day.")).not.toBeInTheDocument();
    await sees(page.getByRole("heading", { name: "Which needs, and how met" })).toBeVisible();
  });

  it("are changed by keyboard", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-boards></live-boards>`);
    await keys("{Tab}");
    await sees(choice("Choose a board")).toHaveValue("room:r1");
    await keys("{ArrowDown}");
    await sees(choice("Choose a board")).toHaveValue("session:peer1");
  });

  it("bring the newest notes under each heading, and earlier ones of a heading when asked", async () => {
    const visit = await Visit.to("live", "review", { but: (set, of) => void (lengthen(set), fill(set, of)) });
    await visit.draw(html`<live-boards></live-boards>`);
    await userEvent.selectOptions(choice("Choose a board"), "session:peer1");
    await visit.looksAt("note/session:peer1", ...beside("needs/4"));
    await visit.hasNoBarrier();
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", ...beside("needs/2", "needs/3", "needs/4"));
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", "note/session:peer1/*");
    await sees(button("Show earlier notes")).not.toBeInTheDocument();
  });

  it("bring earlier notes under a heading that has few, without being asked", async () => {
    const visit = await Visit.to("live", "review", { but: lengthen });
    await visit.draw(html`<live-boards></live-boards>`);
    await userEvent.selectOptions(choice("Choose a board"), "session:peer1");
    await visit.looksAt("note/session:peer1", "note/session:peer1/*");
  });

  it("say so where there is none", async () => {
    const visit = await Visit.to("live", "empty");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("No board yet")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
