import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, keys, link, sees, text } from "../../../tests/harness/visit";
import "./console-header";

async function header(mine: boolean, millis = 240_000): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  await visit.draw(html`<console-header exchange="Barcelona 2022" place="Day 1 · Peer Session 1" .lateness=${{ millis, oursMillis: 0 }} .here=${8} segment="posters" holder=${mine ? "" : "Rapporteur of Peer Session 1"} ?mine=${mine}></console-header>`);
  return visit;
}

describe("the header of the console", () => {
  it("says how late it is and who is here, and takes the controls", async () => {
    const visit = await header(false);
    await sees(text("4 min late")).toBeVisible();
    await sees(text("8 online")).toBeVisible();
    await sees(text("Rapporteur of Peer Session 1 holds the controls")).toBeVisible();
    await visit.hasNoBarrier();
    await button(/^Take the controls/).click();
    await visit.asked({ type: "takeControls", segment: "posters" });
  });

  it("says that the reader holds them", async () => {
    const visit = await header(true, 0);
    await sees(text("You hold the controls")).toBeVisible();
    await sees(text("On time")).toBeVisible();
    await sees(button(/^Take the controls/)).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });

  it("leads to the other pages, and for organisers to the people", async () => {
    await header(true);
    await sees(link("Console")).toHaveAttribute("aria-current", "page");
    await sees(link("People")).toBeVisible();
    await keys("{Tab}{Tab}");
    await sees(link("Board")).toBeVisible();
  });
});
