import { html } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Visit, button, field, sees, text } from "../../tests/harness/visit";
import "./new-version";

const LINE = "A new version is ready. Reload when it suits you.";
const serverHas = (version: string) => vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(version));

describe("the line about a new version", () => {
  beforeEach(() => {
    document.body.dataset["version"] = "1";
  });
  afterEach(() => {
    vi.restoreAllMocks();
    delete document.body.dataset["version"];
  });

  it("offers to reload when the server has another version, and does nothing else", async () => {
    serverHas("2");
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-new-version></t-new-version>`);
    await sees(text(LINE)).toBeVisible();
    await sees(button("Reload")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("waits while the person types", async () => {
    let say = (_: Response) => {};
    const asked = vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise((resolve) => (say = resolve)));
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-new-version></t-new-version><input aria-label="Your note" />`);
    await field("Your note").click();
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    say(new Response("2"));
    for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
    await sees(text(LINE)).not.toBeInTheDocument();
    (document.activeElement as HTMLElement).blur();
    await sees(text(LINE)).toBeVisible();
  });

  it("is not there when the page is the newest, or when the server cannot be asked", async () => {
    const asked = serverHas("1");
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-new-version></t-new-version>`);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    await sees(text(LINE)).not.toBeInTheDocument();
  });
});
