import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./screen-page";

describe("the screen", () => {
  it("says who presents", async () => {
    const visit = await Visit.whole("screen", "posters");
    await sees(page.getByRole("heading", { name: "Gaziantep" })).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("says what may leave the room, also while somebody presents", async () => {
    await Visit.whole("screen", "posters", {
      but: (set) => Object.assign(set["segment/posters"] ?? {}, { setting: { rule: "chatham-house", recorded: false } }),
    });
    await sees(text(/Chatham House Rule: .* · not recorded$/)).toBeVisible();
  });

  it("enters and leaves full screen with a press", async () => {
    await Visit.whole("screen", "posters");
    await button("Full screen").click();
    await expect.poll(() => document.fullscreenElement).not.toBeNull();
    await button("Full screen").click();
    await expect.poll(() => document.fullscreenElement).toBeNull();
  });

  it("enters full screen with a key", async () => {
    await Visit.whole("screen", "posters");
    await keys("{Tab}");
    await hasFocus(button("Full screen"));
    await keys("f");
    await expect.poll(() => document.fullscreenElement).not.toBeNull();
    await document.exitFullscreen();
  });
});
