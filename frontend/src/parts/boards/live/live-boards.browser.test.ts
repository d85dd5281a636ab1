import { html } from "lit";
import { describe, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ScopeSet, Visit, button, choice, keys, sees, text } from "../../../../tests/harness/visit";
import type { NoteView } from "../../../wire";
import "./live-boards";

/** The board of the session has so many pieces under its first heading. */
function lengthen(set: ScopeSet, count: number): object {
  return Object.assign(set["board/session:peer1"] ?? {}, { pieces: [count, 1, 1, 1] });
}

/** There are five notes under this heading. */
function fill(set: ScopeSet, of: (scope: string) => ScopeSet): void {
  const place = { board: "session:peer1", heading: "needs" };
  for (const id of ["l1", "l2", "l3", "l4", "l5"]) set[`note/${id}`] = { ...(of("room/r1")["note/n1"] as NoteView), ...place, places: [place] };
}

/** These topics of the first heading, and the first piece under each other one with the one that may come next. */
const beside = (...first: readonly string[]) => [...pieces("agendas", 0, 1), ...first, ...pieces("time", 0, 1), ...pieces("transfer", 0, 1)];

const pieces = (heading: string, ...numbers: readonly number[]) => numbers.map((number) => `note/session:peer1/${heading}/${number}`);

/** The board of the session, whose first heading has these pieces. */
async function board(but: (set: ScopeSet, of: (scope: string) => ScopeSet) => void): Promise<Visit> {
  const visit = await Visit.to("live", "review", { but });
  await visit.draw(html`<live-boards></live-boards>`);
  await userEvent.selectOptions(choice("Choose a board"), "session:peer1");
  return visit;
}

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
    const visit = await board((set, of) => (lengthen(set, 9), fill(set, of)));
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 8, 9)));
    await visit.hasNoBarrier();
    await sees(text("5+")).toBeVisible();
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 6, 7, 8, 9)));
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 4, 5, 6, 7, 8, 9)));
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", ...beside("note/session:peer1/needs/*"));
    await sees(button("Show earlier notes")).not.toBeInTheDocument();
    await sees(text("5")).toBeVisible();
  });

  it("look at the next piece before its first note comes, and let the earliest go", async () => {
    let everyones: ScopeSet = {};
    const visit = await board((set, of) => (lengthen((everyones = set), 5), fill(set, of)));
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 4, 5)));
    visit.hears({ "board/session:peer1": lengthen(everyones, 6) });
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 4, 5, 6)));
    visit.hears({ "board/session:peer1": lengthen(everyones, 40) });
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 37, 38, 39, 40)));
  });

  it("bring some earlier notes under a heading that has few, without being asked", async () => {
    const visit = await board((set) => void lengthen(set, 9));
    await visit.looksAt("note/session:peer1", ...beside(...pieces("needs", 6, 7, 8, 9)));
    await sees(button("Show earlier notes")).toBeVisible();
  });

  it("say that a heading has no notes when all have come", async () => {
    const visit = await board((set) => void Object.assign(set["board/session:peer1"] ?? {}, { pieces: [1, 1, 1, 4] }));
    const others = ["needs", "time", "transfer"].flatMap((heading) => pieces(heading, 0, 1));
    const agendas = page.getByRole("region", { name: "Ties to global agendas" });
    await visit.looksAt("note/session:peer1", ...pieces("agendas", 1, 2, 3, 4), ...others);
    await sees(agendas.getByText("Nothing yet")).not.toBeInTheDocument();
    await button("Show earlier notes").click();
    await visit.looksAt("note/session:peer1", ...pieces("agendas", 0, 1, 2, 3, 4), ...others);
    await sees(agendas.getByText("Nothing yet")).toBeVisible();
  });

  it("say so where there is none", async () => {
    const visit = await Visit.to("live", "empty");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("No board yet")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
