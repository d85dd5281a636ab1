import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, dialog, hasFocus, keys, sees, text } from "../../tests/harness/visit";
import { here } from "../engine/here";
import { editNote, writeNote } from "../parts/boards/commands";
import "./save-state";

const write = () => here().do(writeNote({ board: "room:r1", heading: "needs", text: "Host families came first", sources: {}, attribution: "public" }));
const wrote = { type: "writeNote", wording: { text: "Host families came first" } };

describe("the save state", () => {
  it("says while connected that everything is saved", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-save-state></t-save-state>`);
    await sees(text("Saved")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("says nothing of what is saved while it is not connected", async () => {
    const visit = await Visit.to("live", "review", { offline: true });
    await visit.draw(html`<t-save-state></t-save-state>`);
    await sees(text("Saved")).not.toBeInTheDocument();
  });

  it("speaks the language that the person changes to", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-save-state></t-save-state>`);
    await here().words.speak("es");
    await sees(text("Guardado")).toBeVisible();
  });

  it("says while offline that the text is on this device", async () => {
    const visit = await Visit.to("live", "review", { offline: true });
    await visit.draw(html`<t-save-state></t-save-state>`);
    void write();
    await sees(text("Saved on this device")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("shows what was refused, and lets its author try again", async () => {
    const visit = await Visit.to("live", "review", { refuses: "board.not-open" });
    await visit.draw(html`<t-save-state></t-save-state>`);
    void write();
    await button("1 text not sent").click();
    await sees(dialog("Could not be sent")).toBeVisible();
    await sees(text("Host families came first")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Try again").click();
    await visit.asked(wrote, wrote);
  });

  it("lets its author discard by keyboard what was refused, and closes the dialog", async () => {
    const visit = await Visit.to("live", "review", { refuses: "board.not-open" });
    await visit.draw(html`<t-save-state></t-save-state>`);
    void write();
    await sees(button("1 text not sent")).toBeVisible();
    await keys("{Tab}{Enter}");
    await hasFocus(button("Close"));
    await keys("{Tab}{Tab}{Tab}");
    await hasFocus(button("Discard"));
    await keys("{Enter}");
    await sees(dialog("Could not be sent")).not.toBeInTheDocument();
    await sees(text("Saved")).toBeVisible();
  });

  it("shows both texts of a conflict", async () => {
    const visit = await Visit.to("live", "review", { conflict: true });
    await visit.draw(html`<t-save-state></t-save-state>`);
    void here().do(editNote("n1", "Interpreters, paid", "e1"));
    await button("1 text not sent").click();
    await button("Use my text").click();
    await visit.asked({ type: "editNote", base: "e1" }, { type: "editNote", base: "e0", wording: { text: "Interpreters, paid" } });
  });
});
