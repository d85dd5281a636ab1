import { describe, expect, it } from "vitest";
import { cachesInMemory } from "../../tests/harness/caches";
import { KeptAssets, MOST_ASSETS } from "./kept-assets";
import { KeptPages } from "./kept-pages";
import { askForPage } from "./pages-first";

const PATH = "/x/lyon/live";
const pageOf = (text: string) => new Response(`<body data-page="live">${text}</body>`, { headers: { "Tertulia-Reader": "ana" } });
const never = () => new Promise<void>(() => {});
const dead = () => Promise.reject(new TypeError("no connection"));

async function seen(text: string): Promise<KeptPages> {
  const pages = new KeptPages(cachesInMemory(), async () => {}, () => 0);
  await pages.learning("lyon", PATH)(pageOf(text));
  return pages;
}

describe("a page", () => {
  it("comes from the server, and is kept", async () => {
    const pages = await seen("old");
    const { answer, learned } = askForPage("lyon", PATH, { pages, fetch: async () => pageOf("new"), patience: never });
    expect(await (await answer).text()).toContain("new");
    await learned;
    expect(await (await pages.find("lyon", PATH))?.text()).toContain("new");
  });

  it("is the one seen last when there is no connection, or a proxy does not reach the server", async () => {
    const pages = await seen("old");
    for (const fetch of [dead, async () => new Response("", { status: 502 })]) {
      const { answer } = askForPage("lyon", PATH, { pages, fetch, patience: never });
      expect(await (await answer).text()).toContain("old");
    }
  });

  it("is the one seen last when the server takes long; its late answer is kept for the next time", async () => {
    const pages = await seen("old");
    let arrive = (_: Response) => {};
    const fetch = () => new Promise<Response>((resolve) => (arrive = resolve));
    const { answer, learned } = askForPage("lyon", PATH, { pages, fetch, patience: async () => {} });
    expect(await (await answer).text()).toContain("old");
    arrive(pageOf("new"));
    await learned;
    expect(await (await pages.find("lyon", PATH))?.text()).toContain("new");
  });

  it("waits for the server when this device has none", async () => {
    const pages = new KeptPages(cachesInMemory(), async () => {});
    const slow = askForPage("lyon", PATH, { pages, fetch: async () => pageOf("new"), patience: async () => {} });
    expect(await (await slow.answer).text()).toContain("new");
    const none = askForPage("berne", "/x/berne/live", { pages, fetch: dead, patience: never });
    await expect(none.answer).rejects.toThrow("no connection");
  });

  it("that is refused is shown as refused", async () => {
    const pages = await seen("old");
    const { answer, learned } = askForPage("lyon", PATH, { pages, fetch: async () => new Response("signed out", { status: 401 }), patience: never });
    expect((await answer).status).toBe(401);
    await learned;
    expect(await pages.find("lyon", PATH)).toBeUndefined();
  });
});

describe("an asset", () => {
  it("is asked for once", async () => {
    let asked = 0;
    const assets = new KeptAssets(cachesInMemory(), async () => new Response(`asked ${(asked += 1)}`));
    expect(await (await assets.answer("/assets/a.js")).text()).toBe("asked 1");
    expect(await (await assets.answer("/assets/a.js")).text()).toBe("asked 1");
  });

  it("gives way to newer ones when there are many, and is not kept when it is missing", async () => {
    const caches = cachesInMemory();
    const assets = new KeptAssets(caches, async (url) => new Response("", { status: url === "/assets/gone.js" ? 404 : 200 }));
    await assets.answer("/assets/gone.js");
    for (let n = 0; n <= MOST_ASSETS; n += 1) await assets.answer(`/assets/${n}.js`);
    const kept = (await (await caches.open("tertulia-assets")).keys()).map(({ url }) => url);
    expect(kept).toHaveLength(MOST_ASSETS);
    expect(kept).not.toContain("/assets/0.js");
  });
});
