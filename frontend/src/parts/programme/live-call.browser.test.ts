import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./live-call";

async function call(): Promise<{ visit: Visit; joined: unknown[] }> {
  const visit = await Visit.to("live", "posters");
  const joined = visit.listen("joined");
  await visit.draw(html`<live-call label="Join the call" .calls=${here().store.one("segment", "posters")?.calls ?? {}}></live-call>`);
  return { visit, joined };
}

describe("the link to the call", () => {
  it("is one press away in the reader's language, and reports that it was opened", async () => {
    const { visit, joined } = await call();
    await sees(link("Join the call")).toHaveAttribute("href", "https://meet.example.org/plenary-en");
    await visit.hasNoBarrier();
    await link("Join the call").click();
    expect(joined).toHaveLength(1);
  });

  it("has the other channels below it, opened by keyboard", async () => {
    const { visit } = await call();
    await keys("{Tab}{Tab}{Enter}");
    await sees(link("Español")).toHaveAttribute("href", "https://meet.example.org/plenary-es");
    await sees(link("+34 900 000 000")).toHaveAttribute("href", "tel:+34900000000");
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(link("Español"));
  });

  it("opens only https addresses", async () => {
    const visit = await Visit.to("live", "posters");
    await visit.draw(html`<live-call label="Join the call" .calls=${{ en: { link: "javascript:alert(1)" } }}></live-call>`);
    await sees(link("Join the call")).toHaveAttribute("href", "#");
    await sees(text("More ways to join")).not.toBeInTheDocument();
  });
});
