import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("../../engine/here", () => ({ here: () => ({ owner: "lyon/ana" }) }));

const { NoteDraft, leftTexts } = await import("./note-draft");

function storageInMemory() {
  const all: { [key: string]: string } = {};
  const methods = {
    getItem: (key: string) => all[key] ?? null,
    setItem: (key: string, value: string) => void (all[key] = value),
    removeItem: (key: string) => void delete all[key],
  };
  return new Proxy(all, { get: (target, key: string) => methods[key as keyof typeof methods] ?? target[key] });
}

beforeEach(() => vi.stubGlobal("localStorage", storageInMemory()));

describe("the draft of a note", () => {
  it("keeps what was chosen for it, also for the next page", () => {
    const draft = new NoteDraft("note/room:r1/");
    draft.write("Half a thought", "city-unnamed");
    draft.choose({ attribution: "room-only", heading: "needs" });
    const again = new NoteDraft("note/room:r1/");
    expect([again.text, again.choices.attribution, again.choices.heading]).toEqual(["Half a thought", "room-only", "needs"]);
  });

  it("keeps a choice that was made before the first letter", () => {
    new NoteDraft("note/room:r1/").choose({ attribution: "room-only" });
    expect(new NoteDraft("note/room:r1/").choices.attribution).toBe("room-only");
  });

  it("reads a text that an older page has left", () => {
    localStorage.setItem("tertulia.unsent/lyon/ana/note/room:r1/", "5 tables");
    localStorage.setItem("tertulia.unsent/lyon/ana/note/room:r2/", '{"not" json');
    expect(new NoteDraft("note/room:r1/").text).toBe("5 tables");
    expect(new NoteDraft("note/room:r2/").text).toBe('{"not" json');
  });

  it("keeps the narrowest attribution shown while its text is written, until the text is sent", () => {
    const draft = new NoteDraft("note/session:s1/");
    draft.write("Half", "public");
    draft.write("Half a", "city-unnamed");
    draft.write("Half a thought", "public");
    expect(draft.begun).toBe("city-unnamed");
    expect(new NoteDraft("note/session:s1/").begun).toBe("city-unnamed");
    draft.write("", "public");
    expect(draft.begun).toBeUndefined();
  });

  it("becomes wider only when someone chooses so", () => {
    const draft = new NoteDraft("note/session:s1/");
    draft.write("Half a thought", "city-unnamed");
    draft.choose({ attribution: "public" });
    expect(draft.begun).toBe("public");
  });

  it("is no wider than its choice, when a page of before has left it", () => {
    const left = (place: string, draft: object) => localStorage.setItem(`tertulia.unsent/lyon/ana/${place}`, JSON.stringify(draft));
    left("note/room:r1/", { text: "Half", attribution: "room-only" });
    left("note/room:r2/", { text: "Half" });
    left("note/room:r3/", { text: "", heading: "needs" });
    expect(["r1", "r2", "r3"].map((room) => new NoteDraft(`note/room:${room}/`).begun)).toEqual(["room-only", "city-unnamed", undefined]);
  });

  it("finds what waits on other boards", () => {
    new NoteDraft("note/room:r1/").write("Left in the room", "city-unnamed");
    new NoteDraft("note/session:s1/").write("Here", "city-unnamed");
    new NoteDraft("note/session:s2/").choose({ heading: "needs" });
    expect(leftTexts("note", "note/session:s1/")).toEqual([{ place: "note/room:r1/", board: "room:r1", text: "Left in the room", begun: "city-unnamed" }]);
  });
});
