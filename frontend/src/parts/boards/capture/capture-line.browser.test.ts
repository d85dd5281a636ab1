import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, field, hasFocus, item, keys, option, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { type SourceKind, sourceChips, sourceChoices } from "../sources";
import "./capture-line";

const headings = [
  { id: "needs", name: "Which needs, and how met" },
  { id: "time", name: "How it changes over time" },
];

async function line(visited?: Visit, board = "session:peer1"): Promise<Visit> {
  const visit = visited ?? (await Visit.to("board", "board"));
  const sources = { organisation: "harare" };
  await visit.draw(html`<capture-line
    .board=${board}
    .headings=${headings}
    heading="needs"
    .sources=${sources}
    .chips=${sourceChips(here().store, sources, say, tell)}
    .choices=${(kind: SourceKind) => sourceChoices(here().store, kind, say, tell)}
    speaking="Harare"
  ></capture-line>`);
  return visit;
}

const written = () => field("Write a note");

describe("the capture line", () => {
  it("saves a text with Enter, and is ready for the next", async () => {
    const visit = await line();
    const [captured, writing] = [visit.listen("captured"), visit.listen("writing")];
    await sees(written()).toHaveAttribute("placeholder", "Harare is speaking. Write a note, then press Enter");
    await visit.hasNoBarrier();
    await written().fill("Host families came first");
    await keys("{Enter}");
    expect(captured).toEqual([{ text: "Host families came first", heading: "needs", as: undefined, attribution: "city-unnamed", sources: { organisation: "harare" } }]);
    expect(writing).toEqual([true, false]);
    await sees(written()).toHaveValue("");
    await hasFocus(written());
  });

  it("sets type and column by letters with Alt, and by marks at the start of the text", async () => {
    const visit = await line();
    const [captured, chosen] = [visit.listen("captured"), visit.listen("choose-heading")];
    await written().fill("Host families came first");
    await keys("{Alt>}t2{/Alt}");
    await sees(button("Trend ✕")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Enter}");
    await written().fill("/2 /q We asked what street they live in");
    await keys("{Enter}");
    expect(chosen).toEqual(["time"]);
    expect(captured).toMatchObject([{ as: "trend" }, { as: "quote", heading: "time", text: "We asked what street they live in" }]);
  });

  it("types the note just written while the line is empty", async () => {
    const visit = await line();
    const last = visit.listen("type-last");
    await button("Alt D difference").click();
    expect(last).toEqual(["difference"]);
  });

  it("shows the sources of the note, and lets them be changed", async () => {
    const visit = await line();
    const [sources, followed, captured] = [visit.listen("choose-source"), visit.listen("follow-source"), visit.listen("captured")];
    await button("City or organisation: Harare").click();
    await item("Quilmes").or(option("Quilmes")).click();
    await button("City or organisation: Harare").click();
    await item("Follow what is running now").click();
    await button("Who may see the city’s name: City not named").click();
    await option(/^City named/).click();
    await written().fill("Named");
    await keys("{Enter}");
    expect([sources, followed]).toEqual([[{ kind: "organisation", id: "quilmes" }], ["organisation"]]);
    expect(captured).toMatchObject([{ attribution: "public" }]);
  });

  it("looks at all organisations when their menu is opened, and not before", async () => {
    const visit = await line(await Visit.to("board", "board", { topics: ["all"] }));
    await written().fill("Named");
    await visit.looksAt("organisation");
    await button("City or organisation: Harare").click();
    await visit.looksAt("organisation", "organisation");
    await visit.looksAt("person");
  });

  it("keeps an unsent text for its board only", async () => {
    const visit = await line();
    await written().fill("Half a th");
    await line(visit, "exchange");
    await sees(written()).toHaveValue("");
    await line(visit);
    await sees(written()).toHaveValue("Half a th");
  });

  it("keeps who may see the city's name for its board only, and takes a text that waits on another one", async () => {
    const visit = await line();
    await button("Who may see the city’s name: City not named").click();
    await option(/^City named/).click();
    await written().fill("Half a th");
    await line(visit, "exchange");
    await sees(button("Who may see the city’s name: City not named")).toBeVisible();
    await button("Write it here").click();
    await sees(written()).toHaveValue("Half a th");
    await line(visit);
    await sees(written()).toHaveValue("");
  });

  it("says by how much a text is too long, and does not send it", async () => {
    const visit = await line();
    const captured = visit.listen("captured");
    await written().fill("a".repeat(4_002));
    await sees(text(/^2 characters too long/)).toBeVisible();
    await keys("{Enter}");
    expect(captured).toEqual([]);
  });
});
