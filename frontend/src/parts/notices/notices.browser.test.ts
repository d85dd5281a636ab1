import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./notices";

const told = (words: string, ago: number) => ({ audience: { kind: "everyone", id: "" }, text: words, language: "en", by: "p-facilitator", at: here().time.now() - ago * 60_000 });

async function notices(): Promise<Visit> {
  const visit = await Visit.to("live", "posters");
  await visit.draw(html`<t-notices></t-notices>`);
  return visit;
}

describe("the notices", () => {
  it("are a log with the sender, and are dismissed by keyboard", async () => {
    const visit = await notices();
    await sees(page.getByRole("log", { name: "Notices" })).toHaveTextContent(/Interpretation in French is open.*Facilitator of Day 1/s);
    await visit.hasNoBarrier();
    await keys("{Tab}{Enter}");
    await sees(text(/^Interpretation in French/)).not.toBeInTheDocument();
  });

  it("show the two newest first, and the earlier ones on request", async () => {
    const visit = await notices();
    visit.hears({ "notice/w8": told("Coffee is ready", 1), "notice/w9": told("Back in five minutes", 0) });
    await sees(text("Back in five minutes")).toBeVisible();
    await sees(text(/^Interpretation in French/)).not.toBeInTheDocument();
    await visit.hasNoBarrier();
    await button("1 earlier notice").click();
    await sees(text(/^Interpretation in French/)).toBeVisible();
  });
});
