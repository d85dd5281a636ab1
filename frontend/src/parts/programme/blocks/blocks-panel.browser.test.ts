import { beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { planned } from "../../../../tests/harness/planned";
import { Visit, button, dialog, keys, search, sees, text } from "../../../../tests/harness/visit";
import "../../../pages/programme/programme-page";
import "./blocks-panel";
import { builtIn } from "./built-in.golden";
import type { LibraryBlock } from "./library";

const cell = (name: string) => page.getByRole("gridcell", { name, exact: true });
const own: LibraryBlock = { id: "5c0ffee0-0000-4000-8000-000000000001", block: { kind: "session", title: { en: "A morning" }, segments: builtIn.slice(0, 2).flatMap(({ block: { segments } }, place) => segments.map((each) => ({ ...each, plannedStart: place * 900_000 }))) }, kept: true, removable: true };
const posted = vi.fn<(path: string, form: string) => void>();

/** The server's library. It answers each request with these blocks, or refuses with a sentence. */
function library(blocks: readonly LibraryBlock[], refusal?: string): void {
  vi.spyOn(window, "fetch").mockImplementation((input, init) => {
    if (init?.method === "POST") posted(String(input).replace(/^\/x\/[^/]+/, ""), String(init.body as URLSearchParams));
    return Promise.resolve(refusal && init?.method === "POST" ? new Response(refusal, { status: 409 }) : Response.json({ blocks }));
  });
}

async function opened(blocks: readonly LibraryBlock[] = builtIn): Promise<Visit> {
  library(blocks);
  const visit = await Visit.whole("programme", "console", { but: planned });
  await cell("City-to-city peer review").click();
  await button("Blocks").click();
  await sees(text("Fishbowl")).toBeVisible();
  return visit;
}

describe("the library of blocks beside the programme", () => {
  beforeEach(() => {
    posted.mockClear();
    return () => vi.restoreAllMocks();
  });

  it("puts a block after the row of the cursor by keyboard, which can be taken back", async () => {
    const visit = await opened();
    await visit.hasNoBarrier();
    await search("Search blocks").fill("fish");
    await sees(text("Warm-up in pairs")).not.toBeInTheDocument();
    (button("Insert “Fishbowl”").element() as HTMLElement).focus();
    await keys("{Enter}");
    await sees(cell("Fishbowl")).toBeVisible();
    await sees(text("Insert puts a block after “Fishbowl”.")).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toBe("Insert");
    await keys("{Control>}z{/Control}");
    await visit.asked({ type: "editProgramme", segments: [{ id: "report" }, { after: { kind: "panel", title: { en: "Fishbowl", es: "Pecera" }, lengthMillis: 2_700_000 } }] }, { type: "undo" });
  });

  it("puts a block before the row on which it is dropped", async () => {
    const visit = await opened();
    const block = page.getByRole("listitem").filter({ hasText: "Recap of the day" });
    await block.dropTo(cell("Reporting and open discussion"));
    await sees(cell("Recap of the day")).toBeVisible();
    const titles = [...document.querySelectorAll("table-row .cell.title")].map((each) => each.textContent?.trim());
    const at = titles.indexOf("Recap of the day");
    expect(titles.slice(at, at + 3)).toContain("Reporting and open discussion");
    await visit.asked({ type: "editProgramme", segments: [{ id: "report" }, { after: { kind: "reporting", headings: [{}, {}, {}] } }] });
  });

  it("keeps the chosen segment as a block after saying who can read it", async () => {
    await opened();
    await button("Keep “City-to-city peer review” as a block").click();
    await sees(text(/Organisers of all exchanges on this Tertulia can read and use the block/)).toBeVisible();
    expect(posted).not.toHaveBeenCalled();
    library([...builtIn, own]);
    await button("Keep").click();
    await sees(text("A morning")).toBeVisible();
    expect(posted.mock.calls).toEqual([["/studio/blocks", "segment=review"]]);
    await sees(text("Session with 2 segments · 35 min")).toBeVisible();
  });

  it("removes a kept block after a question, and says why if it cannot", async () => {
    await opened([...builtIn, own]);
    expect(button(/^Remove the block/).all().length).toBe(1);
    await button("Remove the block “A morning”").click();
    await sees(dialog("Remove the block “A morning”")).toBeVisible();
    library([...builtIn, own], "It has been removed, or it belongs to another exchange.");
    await button("Remove").last().click();
    await sees(text("It has been removed, or it belongs to another exchange.")).toBeVisible();
    library(builtIn);
    await button("Remove the block “A morning”").click();
    await button("Remove").last().click();
    await sees(text("A morning")).not.toBeInTheDocument();
    expect(posted.mock.calls.at(-1)).toEqual([`/studio/blocks/${own.id}/delete`, ""]);
  });

  it("says that the server cannot be reached, and tries again", async () => {
    vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("no line"));
    await Visit.whole("programme", "console", { but: planned });
    await button("Blocks").click();
    await sees(text(/The server cannot be reached/)).toBeVisible();
    library(builtIn);
    await button("Try again").click();
    await sees(text("Fishbowl")).toBeVisible();
  });

  it("shows the new row on a narrow screen, where the list would hide it", async () => {
    const visit = await opened();
    await visit.fitsNarrowScreen();
    await button("Insert “Fishbowl”").click();
    await sees(cell("Fishbowl")).toBeInViewport();
    await sees(search("Search blocks")).not.toBeInTheDocument();
  });
});
