import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, dialog, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./live-poster";

async function poster(scene: string, practice = "gaziantep"): Promise<Visit> {
  const visit = await Visit.to("live", scene);
  await visit.draw(html`<live-poster practice=${practice}></live-poster>`);
  return visit;
}

const picture = (number: number) => page.getByRole("img", { name: `Poster of Gaziantep, page ${number} of 3. The same text is below.` });

describe("a poster", () => {
  it("follows the presenter, lets the reader look at other pages, and has a way back", async () => {
    const visit = await poster("posters");
    await sees(picture(2)).toBeVisible();
    await visit.hasNoBarrier();
    await button("Next page").click();
    await sees(picture(3)).toBeVisible();
    await sees(button("Next page")).toBeDisabled();
    visit.hears({ "practice/gaziantep": { ...here().store.one("practice", "gaziantep"), shownPage: 0 } });
    await button("Back to the presenter").click();
    await sees(picture(1)).toBeVisible();
    await visit.askedNothing();
  });

  it("is turned for everyone by the presenter, by keyboard", async () => {
    const visit = await poster("presenting");
    await keys("{Tab}{Tab}{Tab}");
    await hasFocus(button("Next page"));
    await keys("{Enter}");
    await visit.asked({ type: "showPage", practice: "gaziantep", page: 2 });
  });

  it("is enlarged with a press", async () => {
    await poster("posters");
    await button("Enlarge").click();
    await sees(dialog(/^Poster of Gaziantep, page 2/)).toBeVisible();
  });

  it("has its content as text, also when there is no file", async () => {
    const visit = await poster("posters", "notse");
    await sees(text(/^Traders crossing the border/)).toBeVisible();
    await visit.hasNoBarrier();
  });
});
