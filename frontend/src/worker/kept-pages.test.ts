import { describe, expect, it } from "vitest";
import { cachesInMemory } from "../../tests/harness/caches";
import { KeptPages, LONGEST_MILLIS } from "./kept-pages";

const NOON = Date.UTC(2026, 10, 29, 12);
const HTML = '<html><body data-page="live">What runs</body></html>';

const pageOf = (person: string, text = HTML) => new Response(text, { headers: { "Tertulia-Reader": person, "Content-Encoding": "gzip" } });

function device() {
  const caches = cachesInMemory();
  const clock = { now: NOON };
  const ended: string[] = [];
  const pages = new KeptPages(caches, async (exchange) => void ended.push(exchange), () => clock.now);
  const sees = (person: string, path = "/x/lyon/live") => pages.learning("lyon", path)(pageOf(person));
  const shown = async (path = "/x/lyon/live") => (await pages.find("lyon", path))?.text();
  return { caches, clock, ended, pages, sees, shown };
}

describe("a kept page", () => {
  it("says when it was stored", async () => {
    const { sees, shown } = device();
    await sees("ana");
    expect(await shown()).toBe(`<html><body data-stored="${NOON}" data-page="live">What runs</body></html>`);
    expect(await shown("/x/lyon/board")).toBeUndefined();
  });

  it("is not older than a day", async () => {
    const { clock, sees, shown } = device();
    await sees("ana");
    clock.now += LONGEST_MILLIS;
    expect(await shown()).toBeUndefined();
  });

  it("is never shown to another person: it goes as soon as a page is for somebody else", async () => {
    const { caches, sees, shown } = device();
    await sees("ana", "/x/lyon/board");
    await sees("ben", "/x/lyon/live");
    expect(await shown("/x/lyon/board")).toBeUndefined();
    expect(await caches.keys()).toEqual(["tertulia-pages/lyon/ben"]);
  });

  it("goes when its person leaves, and an answer from before does not bring it back", async () => {
    const { pages, sees, shown } = device();
    await sees("ana");
    const late = pages.learning("lyon", "/x/lyon/live");
    await pages.forget("lyon");
    await late(pageOf("ana"));
    expect(await shown()).toBeUndefined();
  });

  it("goes when the server says that the person is signed out; one page goes when it is not theirs any more", async () => {
    const { ended, pages, sees, shown } = device();
    await sees("ana");
    await sees("ana", "/x/lyon/console");
    await pages.learning("lyon", "/x/lyon/console")(new Response("", { status: 403 }));
    expect(await shown("/x/lyon/console")).toBeUndefined();
    expect(await shown()).toContain("What runs");
    expect(ended).toEqual([]);
    await pages.learning("lyon", "/x/lyon/live")(new Response("", { status: 401 }));
    expect(await shown()).toBeUndefined();
    expect(ended).toEqual(["lyon"]);
  });

  it("of another exchange stays", async () => {
    const { pages, shown } = device();
    await pages.learning("lyon", "/x/lyon/live")(pageOf("ana"));
    await pages.forget("lyon-2");
    expect(await shown()).toContain("What runs");
  });

  it("is kept again after its cache has gone", async () => {
    const { caches, sees, shown } = device();
    await sees("ana");
    for (const name of await caches.keys()) await caches.delete(name);
    expect(await shown()).toBeUndefined();
    await sees("ana");
    expect(await shown()).toContain("What runs");
  });
});
