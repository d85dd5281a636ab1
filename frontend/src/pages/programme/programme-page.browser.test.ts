import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { planned, unplanned } from "../../../tests/harness/planned";
import { Visit, box, button, choice, dialog, field, item, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./programme-page";

const cell = (name: string | RegExp) => page.getByRole("gridcell", { name, exact: typeof name === "string" });

describe("the programme page", () => {
  it("adds a segment where the cursor is, and asks for its title", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await visit.hasNoBarrier();
    await cell("City-to-city peer review").click();
    await button("Add a segment").click();
    await sees(field("Title in English")).toHaveValue("New segment");
    await keys("Questions{Enter}");
    await visit.asked({ type: "editProgramme", segments: [{ id: "report" }, { id: expect.anything() }] }, { type: "editProgramme", segments: [{ after: { title: { en: "Questions" } } }] });
  });

  it("shows what is typed at once without a connection, and keeps it", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned, offline: true });
    await cell("Posters").first().click();
    await keys("Ten posters{Enter}");
    await sees(cell("Ten posters")).toBeVisible();
    await visit.reloads();
    await sees(cell("Ten posters")).toBeVisible();
  });

  it("changes only one segment if asked to", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await box("Later segments move along").click();
    await cell("City-to-city peer review").click();
    await keys("{Home}{ArrowRight}50{Enter}");
    await visit.asked({ type: "editProgramme", segments: [{ id: "review" }] });
    await sees(text(/Overlaps “City-to-city peer review” by 10 min/)).toBeVisible();
  });

  it("moves a segment by a menu", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await cell("Reporting and open discussion").click();
    await button("Move to…").click();
    await item("First in “Connecting the dots”").click();
    await visit.asked({ type: "editProgramme", segments: expect.arrayContaining([expect.objectContaining({ id: "report", after: expect.objectContaining({ session: "dots" }) })]) });
  });

  it("removes a row, and takes it back with a key", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await cell("Reporting and open discussion").click();
    await button("Remove").click();
    await sees(cell("Reporting and open discussion")).not.toBeInTheDocument();
    await keys("{Control>}z{/Control}");
    await visit.asked({ type: "editProgramme", segments: [{ id: "report" }] }, { type: "undo" });
  });

  it("begins with a session where there is nothing", async () => {
    const visit = await Visit.whole("programme", "console", { but: unplanned });
    await sees(text(/no sessions yet/)).toBeVisible();
    await visit.hasNoBarrier();
    await button("Add a session").click();
    await sees(field("Title in English")).toBeVisible();
  });

  it("waits for the server's time before it makes the first session", async () => {
    const visit = await Visit.whole("programme", "console", { but: unplanned });
    const { time } = here();
    Object.defineProperty(time, "known", { value: false, configurable: true });
    await sees(button("Add a session")).toBeDisabled();
    await visit.askedNothing();
    Reflect.deleteProperty(time, "known");
    await sees(button("Add a session")).toBeEnabled();
  });

  it("changes what belongs to no session in a form, takes it back with a key, and gives the focus back", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await button("Exchange details").click();
    await visit.hasNoBarrier();
    await field("English").first().fill("Harbour cities");
    await keys("{Enter}");
    await sees(field("English").first()).toHaveValue("Harbour cities");
    await keys("{Control>}z{/Control}");
    await visit.asked({ type: "editProgramme", segments: [], sessions: [], fields: { after: { title: { en: "Harbour cities" } } } }, { type: "undo" });
    await button("Close").click();
    await expect.poll(() => document.activeElement?.textContent).toBe("Exchange details");
  });

  it("says over a form on a narrow screen what cannot be read", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await visit.fitsNarrowScreen();
    await button("Exchange details").click();
    await visit.fitsNarrowScreen();
    await choice("Time zone").fill("Nowhere");
    await keys("{Enter}");
    const said = document.querySelector(".said") as Element;
    await expect.poll(() => said.contains(document.elementFromPoint(20, said.getBoundingClientRect().top + 5))).toBe(true);
    await sees(text(/“Nowhere” is no time zone/)).toBeInViewport();
  });

  it("lists its keys", async () => {
    await Visit.whole("programme", "console", { but: planned });
    await button("Keyboard shortcuts").click();
    await sees(dialog("Keyboard shortcuts")).toBeVisible();
  });

  it("fits a narrow screen, where a time and a title can be changed", async () => {
    const visit = await Visit.whole("programme", "console", { but: planned });
    await visit.fitsNarrowScreen();
    await expect.poll(() => document.querySelectorAll("[role=columnheader]").length).toBe(4);
    await cell("Posters").first().click();
    await keys("Ten posters{Enter}");
    await visit.asked({ type: "editProgramme", segments: [{ id: "posters" }] });
  });
});
