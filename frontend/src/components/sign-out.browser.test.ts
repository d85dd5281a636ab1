import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, dialog, sees, text } from "../../tests/harness/visit";
import { here } from "../engine/here";
import { UNSENT } from "../engine/storage-names";
import { Unsent } from "../engine/unsent";
import { asFile, forgetEverything, unsentTexts } from "../engine/sign-out";
import "./sign-out";

describe("signing out", () => {
  it("says first what will be deleted", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-sign-out></t-sign-out>`);
    await button("Sign out").click();
    await sees(dialog("Sign out on this device?")).toBeVisible();
    await sees(button("Discard and sign out")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });

  it("asks what to do with a text that is not sent", async () => {
    const visit = await Visit.to("live", "review");
    new Unsent("note").text = "Half a thought";
    await visit.draw(html`<t-sign-out></t-sign-out>`);
    await button("Sign out").click();
    await sees(text("1 text has not been sent yet.")).toBeVisible();
    await sees(button("Save as a file and sign out")).toBeVisible();
    await sees(button("Send, then sign out")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });

  it("puts into the file what waits and what someone is writing, but not an edit without a change", async () => {
    await Visit.to("live", "review", { offline: true });
    new Unsent("note").text = "Half a thought";
    new Unsent("edit/note/n1").text = JSON.stringify({ from: { text: "Same" }, text: "Same" });
    await here().outbox.keep({ type: "writeNote", wording: { text: "Not sent yet" } } as never);
    const file = await asFile(await unsentTexts(here().owner)).text();
    expect(file).toMatch(/Not sent yet\n\nHalf a thought\n$/);
  });

  it("neither shows nor deletes what someone else on this device has not sent", async () => {
    await Visit.to("live", "review", { offline: true });
    const earlier = here().owner;
    await Visit.to("live", "review", { offline: true });
    localStorage.setItem(`${UNSENT}${earlier}/note`, "Half a thought");
    const owner = here().owner;
    new Unsent("note").text = "My own";
    expect((await unsentTexts(owner)).map(({ text: each }) => each)).toEqual(["My own"]);
    await forgetEverything(owner);
    expect(await unsentTexts(owner)).toEqual([]);
    expect((await unsentTexts(earlier)).map(({ text: each }) => each)).toEqual(["Half a thought"]);
  });
});
