import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./screen-tab";

async function screen(turn: string | undefined): Promise<{ visit: Visit; told: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const told = visit.listen("notice-to");
  await visit.draw(html`<screen-tab .screen=${{ clock: "turn:t-gaziantep", turn, name: "Gaziantep", next: "Notsé", notice: "", segment: "posters", session: "peer1", mine: true }}></screen-tab>`);
  return { visit, told };
}

describe("the presenter's screen on the console", () => {
  it("has short notices to the presenter, one press away", async () => {
    const { visit } = await screen("t-gaziantep");
    await sees(text(/Notsé/)).toBeVisible();
    await visit.hasNoBarrier();
    await button("Please wrap up").click();
    await visit.asked({ type: "sendNotice", audience: { kind: "presenter", id: "t-gaziantep" }, text: "Please wrap up" });
  });

  it("leads to another text by keyboard", async () => {
    const { told } = await screen("t-gaziantep");
    await keys("{Tab}{Tab}{Tab}{Tab}{Enter}");
    expect(told).toEqual([{ kind: "presenter", id: "t-gaziantep" }]);
  });

  it("has no notices while no one presents", async () => {
    const { visit } = await screen(undefined);
    await sees(text(/^No one is presenting/)).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("opens a screen for everything, for the session or for the segment", async () => {
    await screen(undefined);
    const { exchange } = here().place;
    await sees(link("Everything that runs")).toHaveAttribute("href", `/x/${exchange}/screen`);
    await sees(link("Only this session")).toHaveAttribute("href", `/x/${exchange}/screen?session=peer1`);
    await sees(link("Only this segment")).toHaveAttribute("href", `/x/${exchange}/screen?segment=posters`);
  });
});
