import { html } from "lit";
import { describe, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ScopeSet, Visit, button, choice, keys, sees, text } from "../../../../tests/harness/visit";
import "./live-boards";

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

  it("bring the newest notes of a long board, and earlier ones when asked", async () => {
    const long = (set: ScopeSet) => Object.assign(set["board/session:peer1"] ?? {}, { pieces: 5 });
    const visit = await Visit.to("live", "review", { but: long });
    await visit.draw(html`<live-boards></live-boards>`);
    await userEvent.selectOptions(choice("Choose a board"), "session:peer1");
    await visit.looksAt("note/session:peer1", "note/session:peer1/3", "note/session:peer1/4");
    await visit.hasNoBarrier();
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", "note/session:peer1/1", "note/session:peer1/2", "note/session:peer1/3", "note/session:peer1/4");
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", "note/session:peer1/*");
    await sees(button("Show earlier notes")).not.toBeInTheDocument();
  });

  it("say so where there is none", async () => {
    const visit = await Visit.to("live", "empty");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("No board yet")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
