import { html } from "lit";
import { describe, expect, it } from "vitest";
import { planned } from "../../../../tests/harness/planned";
import { type ScopeSet, Visit, button, choice, field, item, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Segment } from "../../../wire";
import type { AskedEdits } from "../table/table-events";
import { type ProgrammePlan, planOf } from "../table/plan";
import "../table/row-panel";

/** The posters have a room, a step and a moderator, besides what the scene says. */
function furnished(set: ScopeSet): void {
  planned(set);
  const posters = set["plannedSegment/posters"] as Segment;
  set["plannedSegment/posters"] = {
    ...posters,
    rooms: [{ id: "r1", title: { en: "Table of ports" }, facilitators: [], rapporteurs: [], size: 8, headings: [] }],
    protocol: [{ title: { en: "Listen" }, prompt: { en: "What is new?" }, lengthMillis: 300_000 }],
    front: [{ role: "moderator", organisation: "uclg" }],
  };
}

async function open() {
  const visit = await Visit.to("programme", "console", { but: furnished });
  const asked = visit.listen("plan-edits") as AskedEdits[];
  const refused = visit.listen("cell-refused");
  await visit.draw(html`<row-panel .plan=${planOf(here().store) as ProgrammePlan} .row=${{ id: "posters", is: "segment" }}></row-panel>`);
  return { visit, asked, refused };
}

const after = (asked: readonly AskedEdits[]) => asked.map(({ edits }) => edits.segments[0]?.after);

describe("the lists of a segment", () => {
  it("have rooms with a size, a place, organisations and headings of their own", async () => {
    const { visit, asked, refused } = await open();
    await text("Table of ports").click();
    await visit.hasNoBarrier();
    await field("Number of people").fill("1");
    await keys("{Enter}");
    await field("Number of people").fill("12");
    await keys("{Enter}");
    await field("Where it meets").fill("Sala 2");
    await keys("{Enter}");
    await button("Add a heading").first().click();
    expect(refused).toEqual([{ text: "1", why: "size" }]);
    expect(after(asked)).toMatchObject([{ rooms: [{ size: 12 }] }, { rooms: [{ size: 8, place: "Sala 2" }] }, { rooms: [{ headings: [{ title: { en: "New heading" } }] }] }]);
  });

  it("have steps with a title, a prompt and a length", async () => {
    const { asked, refused } = await open();
    await sees(text("The steps need 5 min, and the segment has 30 min.")).toBeVisible();
    await text("Listen · 5 min").click();
    await field("Length, in minutes").fill("soon");
    await keys("{Enter}");
    await field("Length, in minutes").fill("7,5");
    await keys("{Enter}");
    await button("Add a step").click();
    expect(refused).toEqual([{ text: "soon", why: "length" }]);
    expect(after(asked)).toMatchObject([{ protocol: [{ lengthMillis: 450_000 }] }, { protocol: [{ title: { en: "Listen" } }, { title: { en: "New step" }, prompt: {}, lengthMillis: 300_000 }] }]);
  });

  it("name people and organisations at the front, or nobody yet", async () => {
    const { asked } = await open();
    const [person, name] = here().store.all("person").map(([id, { name: called }]) => [id, called ?? ""] as const)[0] ?? ["", ""];
    await text("Moderator: UCLG").click();
    await choice("Role").selectOptions("Chair");
    await button("Person: To be confirmed").click();
    await item(new RegExp(`^${name}`)).click();
    await button("Organisation: UCLG").click();
    await item("To be confirmed").click();
    await button("Remove Moderator: UCLG").click();
    expect(after(asked).map((segment) => segment?.front)).toEqual([[{ role: "chair", organisation: "uclg" }], [{ role: "moderator", organisation: "uclg", person }], [{ role: "moderator" }], undefined]);
  });
});
