import { html } from "lit";
import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, button, choice, field, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { running } from "../../programme/selectors";
import { NoteDraft } from "../note-draft";
import "./live-write";

async function writing(visited?: Visit, board = "room:r1"): Promise<Visit> {
  const visit = visited ?? (await Visit.to("live", "review"));
  await visit.draw(html`<live-write board=${board}></live-write>`);
  return visit;
}

/** What runs is on the record from now on. */
function onTheRecord(visit: Visit): void {
  visit.hears(Object.fromEntries(running(here().store).map(([id, segment]) => [`segment/${id}`, { ...segment, setting: { rule: "on-the-record" } }])));
}

const attribution = () => choice("Who may see the city’s name");
const note = () => field("Your note");

describe("a line to write on", () => {
  it("saves a note and its sources with Enter, and is ready for the next", async () => {
    const visit = await writing();
    await visit.hasNoBarrier();
    await note().fill("Host families came first");
    await keys("{Enter}");
    await visit.asked({
      type: "writeNote",
      board: "room:r1",
      heading: "needs",
      wording: { text: "Host families came first", language: "en" },
      attribution: "city-unnamed",
      sources: { organisation: "fuenlabrada", practice: "fuenlabrada", room: "r1" },
    });
    await sees(note()).toHaveValue("");
    await hasFocus(note());
  });

  it("saves it under the chosen heading and attribution", async () => {
    const visit = await writing();
    await userEvent.selectOptions(choice("Heading"), "What others can learn");
    await userEvent.selectOptions(choice("Who may see the city’s name"), "This room only");
    await note().fill("One desk");
    await button("Save the note").click();
    await visit.asked({ type: "writeNote", heading: "transfer", attribution: "room-only" });
  });

  it("breaks the line with Shift+Enter, and saves no empty note", async () => {
    const visit = await writing();
    await button("Save the note").click();
    await hasFocus(note());
    await keys("One{Shift>}{Enter}{/Shift}Two");
    await sees(note()).toHaveValue("One\nTwo");
    await visit.askedNothing();
  });

  it("tells others that the person is writing, until the note is saved", async () => {
    const visit = await writing();
    await note().fill("One desk");
    await keys("{Enter}");
    await visit.leased("+writing/room:r1", "-writing/room:r1");
  });

  it("names the others who are writing, but nobody whose name has not come", async () => {
    const visit = await writing();
    visit.holds("writing/room:r1", "p-nobody");
    visit.holds("writing/room:r1", "p-nobody", "p-harare");
    await sees(text("Delegate of Harare is writing")).toBeVisible();
  });

  it("keeps an unsent text for its board only, and says on another board that it waits", async () => {
    const visit = await writing();
    await note().fill("Half a th");
    await writing(visit, "session:peer1");
    await sees(note()).toHaveValue("");
    await sees(text("Half a th")).toBeVisible();
    await writing(visit);
    await sees(note()).toHaveValue("Half a th");
  });

  it("keeps who may see it and its heading with an unsent text", async () => {
    const visit = await writing();
    await userEvent.selectOptions(choice("Who may see the city’s name"), "This room only");
    await userEvent.selectOptions(choice("Heading"), "What others can learn");
    await note().fill("One desk");
    await writing(visit, "session:peer1");
    await sees(choice("Who may see the city’s name")).toHaveValue("city-unnamed");
    await writing(visit);
    await keys("{Enter}");
    await visit.asked({ type: "writeNote", heading: "transfer", attribution: "room-only", wording: { text: "One desk" } });
  });

  it("never names the city in a text that was begun when it was not named", async () => {
    const visit = await writing(undefined, "session:peer1");
    await note().fill("Half a th");
    onTheRecord(visit);
    await sees(attribution()).toHaveTextContent(/^\s*City named/);
    await sees(attribution()).toHaveValue("city-unnamed");
    await note().fill("Half a thought");
    await keys("{Enter}");
    await visit.asked({ type: "writeNote", attribution: "city-unnamed" });
    await sees(attribution()).toHaveValue("public");
  });

  it("leaves the city unnamed in a text that comes from another board", async () => {
    const visit = await writing();
    await note().fill("Half a th");
    onTheRecord(visit);
    await writing(visit, "session:peer1");
    await sees(attribution()).toHaveValue("public");
    await button("Write it here").click();
    await sees(attribution()).toHaveValue("city-unnamed");
  });

  it("takes a text that waits on another board", async () => {
    const visit = await writing();
    await note().fill("Half a th");
    await writing(visit, "session:peer1");
    await note().fill("And more");
    await button("Write it here").click();
    await sees(note()).toHaveValue("And more\nHalf a th");
    await sees(button("Write it here")).not.toBeInTheDocument();
  });

  it("keeps what was written for one room only in a room only", async () => {
    const visit = await Visit.to("live", "review");
    new NoteDraft("note/room:r2/").write("Half a thought", "room-only");
    await writing(visit);
    await button("Write it here").click();
    await sees(attribution()).toHaveValue("room-only");
    await keys("{Enter}");
    await visit.asked({ type: "writeNote", board: "room:r1", attribution: "room-only" });
  });

  it("follows another tab in which the same person writes", async () => {
    await writing();
    await note().fill("Half a thought");
    const key = Object.keys(localStorage).find((each) => localStorage.getItem(each)?.includes("Half a thought")) ?? "";
    localStorage.removeItem(key);
    window.dispatchEvent(new StorageEvent("storage", { key }));
    await sees(note()).toHaveValue("");
  });

  it("says by how much a text is too long, and neither cuts nor sends it", async () => {
    const visit = await writing();
    await note().fill("a".repeat(4_002));
    await sees(text(/^2 characters too long/)).toBeVisible();
    await keys("{Enter}");
    await visit.askedNothing();
    await sees(note()).toHaveValue("a".repeat(4_002));
  });
});
