import { html } from "lit";
import { describe, it } from "vitest";
import { type Otherwise, Visit, button, field, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import "./live-note";

async function note(id: string, otherwise: Otherwise = {}): Promise<Visit> {
  const visit = await Visit.to("live", "review", otherwise);
  await draw(visit, id);
  return visit;
}

const draw = (visit: Visit, id: string) => visit.draw(html`<live-note note=${id} board="room:r1"></live-note>`);

describe("a note", () => {
  it("is edited by its author, based on its last edit", async () => {
    const visit = await note("n1");
    await sees(text("Delegate of Quilmes")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Edit").click();
    await visit.hasNoBarrier();
    await field("Your note").fill("Paid interpreters made the first week work.");
    await button("Save").click();
    await visit.asked({ type: "editNote", note: "n1", wording: { text: "Paid interpreters made the first week work.", language: "en" } });
    await sees(text("Paid interpreters made the first week work.")).toBeVisible();
  });

  it("keeps its text, or is removed, by keyboard", async () => {
    const visit = await note("n1");
    await keys("{Tab}{Enter}");
    await sees(field("Your note")).toBeVisible();
    await button("Cancel").click();
    await sees(field("Your note")).not.toBeInTheDocument();
    await visit.askedNothing();
    await button("Remove").click();
    await sees(text("Remove your note?")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Cancel").click();
    await button("Remove").click();
    await button("Yes, remove it").click();
    await visit.asked({ type: "removeNote", note: "n1" });
    await sees(text("Note removed")).toBeVisible();
  });

  it("keeps a half-finished edit over a reload", async () => {
    const visit = await note("n1");
    await button("Edit").click();
    await hasFocus(field("Your note"));
    await keys(" Half a th");
    await visit.reloads();
    await draw(visit, "n1");
    await sees(field("Your note")).toHaveValue("Interpreters from the community, paid by the hour, made the first week work. Half a th");
    await button("Cancel").click();
    await visit.reloads();
    await draw(visit, "n1");
    await sees(button("Edit")).toBeVisible();
  });

  it("is endorsed by others, which shows at once", async () => {
    const visit = await note("n4");
    await keys("{Tab}");
    await hasFocus(button("Endorse. No endorsements yet"));
    await keys("{Enter}");
    await visit.asked({ type: "endorseNote", note: "n4", endorsed: true });
    await sees(button("Endorse. 1 endorsement")).toHaveAttribute("aria-pressed", "true");
    await visit.hasNoBarrier();
  });

  it("may be edited by the writer of its room", async () => {
    await note("n4", { me: "p-rapporteur" });
    await sees(button("Edit")).toBeVisible();
    await button("Remove").click();
    await sees(text("Remove the note of Delegate of Gaziantep?")).toBeVisible();
  });

  it("shows both texts of a conflict", async () => {
    const visit = await note("n1", { conflict: true });
    await button("Edit").click();
    await field("Your note").fill("Mine");
    await button("Save").click();
    await button("Keep the current text").click();
    await sees(text(/^Someone else changed/)).not.toBeInTheDocument();
    await visit.asked({ type: "editNote" });
  });
});
