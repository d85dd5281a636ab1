import { describe, expect, it } from "vitest";
import { boardOf, clockOf, isMine, next, nextTurn, notesOn, running } from "./selectors";
import { Store } from "../../engine/store";
import { chooseLanguage } from "../programme/live-call";
import type { View } from "../../wire";

const segment = (more: object) => ({ session: "s1", turns: [], rooms: "none", phase: "planned", plannedStart: 0, calls: {}, ...more });

function storeOf(views: { [key: string]: object }): Store {
  const store = new Store();
  const set = views as { [key: string]: View };
  store.apply({ type: "changes", from: 0, to: 1, left: [], scopes: { everyone: { whole: true, set, drop: [] } }, more: false });
  return store;
}

describe("what runs", () => {
  const store = storeOf({
    "segment/a": segment({ phase: "ended", plannedStart: 1 }),
    "segment/skipped": segment({ plannedStart: 2 }),
    "segment/c": segment({ phase: "paused", plannedStart: 4 }),
    "segment/b": segment({ phase: "running", plannedStart: 3 }),
    "segment/d": segment({ plannedStart: 5 }),
  });

  it("may be several things, in the order of the plan", () => {
    expect(running(store).map(([id]) => id)).toEqual(["b", "c"]);
  });

  it("is followed by the first that waits behind all that has begun", () => {
    expect(next(store)?.[0]).toBe("d");
  });
});

describe("a poster round", () => {
  const round = segment({ phase: "running", turns: ["t1", "t2", "t3"] });
  const turn = (phase: string, subject: string) => ({ segment: "g", phase, subject });
  const views = {
    "segment/g": round,
    "turn/t1": turn("running", "practice/p1"),
    "turn/t2": turn("skipped", "practice/p2"),
    "turn/t3": turn("waiting", "practice/p3"),
    "practice/p1": { organisation: "gaziantep" },
    "person/me": { organisation: "gaziantep", assignments: [] },
  };
  const store = storeOf(views);
  const view = store.one("segment", "g")!;

  it("counts by the clock of its turn", () => expect(clockOf(store, "g", view)).toBe("turn:t1"));

  it("counts by the change-over between two turns", () => {
    const between = storeOf({
      ...views,
      "turn/t1": turn("ended", "practice/p1"),
      "clock/changeover:g": { id: "changeover:g", phase: "running" },
    });
    expect(clockOf(between, "g", view)).toBe("changeover:g");
  });

  it("goes on with the turn that waits, not with one that was skipped", () => {
    expect(nextTurn(store, view)?.[0]).toBe("t3");
  });

  it("needs the people of the city whose practice it is", () => {
    expect(isMine(store, "me", store.one("turn", "t1")!)).toBe(true);
    expect(isMine(store, "me", store.one("turn", "t3")!)).toBe(false);
  });
});

describe("the board one writes on", () => {
  const seats = [{ person: "me", role: "peer", unmet: [] }];
  const open = segment({ phase: "running", rooms: "open" });

  it("is that of one's open room", () => {
    const store = storeOf({ "segment/g": open, "room/r1": { segment: "g", number: 1, seats } });
    expect(boardOf(store, "g", store.one("segment", "g")!, "me")).toBe("room:r1");
    expect(boardOf(store, "g", store.one("segment", "g")!, "late")).toBe("session:s1");
  });

  it("is the segment's own where it has one", () => {
    const store = storeOf({ "segment/g": segment({}), "board/segment:g": { headings: [] } });
    expect(boardOf(store, "g", store.one("segment", "g")!, "me")).toBe("segment:g");
  });

  it("shows notes that roll up to it, but not those that lie under another", () => {
    const places = [{ board: "room:r1", heading: "needs" }, { board: "session:s1", heading: "needs" }];
    const store = storeOf({ "note/a": { places }, "note/b": { places, stack: "a" }, "note/c": { places, stack: "gone" } });
    expect(notesOn(store, "session:s1", "needs").map(([id]) => id)).toEqual(["a", "c"]);
    expect(notesOn(store, "session:s1", "time")).toEqual([]);
  });
});

describe("the call", () => {
  const calls = { fr: { link: "https://a.example" }, es: { link: "https://b.example" } };

  it("is that of the page's language, else of one the person speaks, else of any", () => {
    expect(chooseLanguage(calls, ["es", "fr"])).toBe("es");
    expect(chooseLanguage(calls, ["en", "es"])).toBe("es");
    expect(chooseLanguage(calls, ["en"])).toBe("fr");
    expect(chooseLanguage({}, ["en"])).toBeUndefined();
  });
});
