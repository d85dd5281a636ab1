import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, dialog, hasFocus, keys, sees } from "../../../tests/harness/visit";
import "./live-poster-large";
import type { LivePosterLarge } from "./live-poster-large";

async function large(): Promise<Visit> {
  const visit = await Visit.to("live", "posters");
  const drawn = await visit.draw<LivePosterLarge>(html`<live-poster-large src="/x/barcelona-2022/posters/poster-gaziantep/1/screen.jpg" alt="Poster of Gaziantep"></live-poster-large>`);
  await drawn.show();
  return visit;
}

describe("an enlarged poster page", () => {
  it("can be zoomed in and out", async () => {
    const visit = await large();
    await sees(dialog("Poster of Gaziantep")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Larger").click();
    await sees(button("Larger")).toBeDisabled();
    await button("Smaller").click();
    await button("Smaller").click();
    await sees(button("Smaller")).toBeDisabled();
  });

  it("closes with its button, or with Escape", async () => {
    await large();
    await hasFocus(button("Smaller"));
    await button("Close").click();
    await sees(dialog("Poster of Gaziantep")).not.toBeInTheDocument();
    await large();
    await keys("{Escape}");
    await sees(dialog("Poster of Gaziantep")).not.toBeInTheDocument();
  });
});
