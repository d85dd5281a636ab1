import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, sees } from "../../tests/harness/visit";
import { here } from "../engine/here";
import { endTurn } from "../parts/lineups/commands";
import "./toast";
import { toast } from "./toast";

const offer = (act: () => void) => ({ label: "undo", isPossible: () => here().store.one("turn", "t-gaziantep")?.phase === "running", act }) as const;

const status = () => page.getByRole("status");

describe("a toast", () => {
  it("says what was done, and undoes it with a press", async () => {
    const visit = await Visit.to("console", "console");
    await visit.draw(html`<p></p>`);
    const undo = vi.fn<() => void>();
    toast("Turn of Gaziantep ended", offer(undo));
    await sees(status()).toHaveTextContent("Turn of Gaziantep ended");
    await visit.hasNoBarrier();
    await button("Undo").click();
    expect(undo).toHaveBeenCalledOnce();
    await sees(status()).toHaveTextContent("");
  });

  it("has no undo where there is none; the next toast replaces it and is undone by keyboard", async () => {
    const visit = await Visit.to("console", "console");
    await visit.draw(html`<p></p>`);
    const undo = vi.fn<() => void>();
    toast("Copied");
    await sees(status()).toHaveTextContent("Copied");
    await sees(button("Undo")).not.toBeInTheDocument();
    toast("Sent", offer(undo));
    await sees(status()).toHaveTextContent(/^SentUndo$/);
    await keys("{Tab}");
    await hasFocus(button("Undo"));
    await keys("{Enter}");
    expect(undo).toHaveBeenCalledOnce();
  });

  it("has no undo once nothing is left to undo", async () => {
    const visit = await Visit.to("console", "console");
    await visit.draw(html`<p></p>`);
    toast("Sent", { label: "undo", isPossible: () => here().store.one("act", "a1") !== undefined, act: () => {} });
    await sees(button("Undo")).not.toBeInTheDocument();
    visit.hears({ "act/a1": { what: "noticeSent", part: "notices", details: {}, by: "p-facilitator", at: 1, undoable: true, undo: false } });
    await sees(button("Undo")).toBeVisible();
    visit.hears({}, { drop: ["act/a1"] });
    await sees(button("Undo")).not.toBeInTheDocument();
  });

  it("says why the server refused an act", async () => {
    const visit = await Visit.to("console", "console", { refuses: "turn.not-running" });
    await visit.draw(html`<p></p>`);
    void here().do(endTurn("t-notse"));
    await visit.asked({ type: "endTurn" });
    await sees(status()).toHaveTextContent("This turn is not running");
  });
});
