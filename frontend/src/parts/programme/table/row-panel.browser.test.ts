import { html } from "lit";
import { describe, expect, it } from "vitest";
import { planned } from "../../../../tests/harness/planned";
import { Visit, button, choice, field, item, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { AskedEdits } from "./table-events";
import { type ProgrammePlan, planOf } from "./plan";
import "./row-panel";

async function open(id: string, is: "segment" | "session" = "segment") {
  const visit = await Visit.to("programme", "console", { but: planned });
  const asked = visit.listen("plan-edits") as AskedEdits[];
  await visit.draw(html`<row-panel .plan=${planOf(here().store) as ProgrammePlan} .row=${{ id, is }}></row-panel>`);
  return { visit, asked };
}

const only = (asked: readonly AskedEdits[]) => asked.map(({ edits }) => edits.segments[0] ?? edits.sessions[0]);

describe("the panel with every field of a row", () => {
  it("has all languages beside each other, and marks what is not translated", async () => {
    const { visit, asked } = await open("posters");
    await sees(text("· not translated yet").first()).toBeVisible();
    await visit.hasNoBarrier();
    await field(/^Español/).nth(1).fill("Ver lo que hacen las ciudades.");
    await keys("{Tab}");
    expect(only(asked)).toMatchObject([{ id: "posters", before: { objective: { en: expect.anything() } }, after: { objective: { es: "Ver lo que hacen las ciudades." } } }]);
  });

  it("gives a segment a stage, a room and another facilitator", async () => {
    const { asked } = await open("review");
    await choice("Stage").selectOptions("Emergency response");
    await field("Room").fill("Sala 2");
    await keys("{Enter}");
    await button("Remove UCLG").click();
    await button("Add an organisation").click();
    await item("Quilmes").click();
    expect(only(asked).map((edit) => edit?.after)).toMatchObject([{ stage: "emergency" }, { setting: { room: "Sala 2" } }, { facilitators: [] }, { facilitators: ["uclg", "quilmes"] }]);
  });

  it("gives a session a zone of its own, and its board headings", async () => {
    const { asked } = await open("dots", "session");
    await choice("Time zone, if not that of the exchange").fill("Bogota");
    await keys("{Enter}");
    await button("Add a heading").click();
    expect(asked.map(({ edits }) => edits.sessions[0]?.after)).toMatchObject([{ zone: "America/Bogota" }, { headings: [{ title: { en: "New heading" } }] }]);
  });

  it("moves a session to another day with its segments", async () => {
    const { asked } = await open("dots", "session");
    await field("Theme").query();
    const date = document.querySelector("row-panel")?.shadowRoot?.querySelector('panel-text[type="date"]')?.shadowRoot?.querySelector("input") as HTMLInputElement;
    date.focus();
    date.value = "2022-04-13";
    date.dispatchEvent(new Event("input"));
    date.blur();
    expect(asked[0]?.edits.sessions).toHaveLength(1);
    expect(asked[0]?.edits.segments.length).toBeGreaterThan(1);
  });
});
