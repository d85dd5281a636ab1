import { describe, it } from "vitest";
import { scenes } from "../../tests/harness/scenes.mjs";
import { Visit } from "../../tests/harness/visit";
import "./board/board-page";
import "./brief/brief-page";
import "./console/console-page";
import "./live/live-page";
import "./screen/screen-page";

const all = Object.keys(scenes);
const isStaffs = (scene: string) => /^(console|board|brief|crowded)/.test(scene);
const everyones = all.filter((scene) => !isStaffs(scene));
const pages = [
  ["live", everyones],
  ["live#board", everyones],
  ["live#floor", everyones],
  ["live#programme", everyones],
  ["screen", everyones],
  ["console", all.filter((scene) => scene.startsWith("console"))],
  ["board", all.filter((scene) => scene.startsWith("board") || scene === "crowded")],
  ["brief", all.filter((scene) => scene.startsWith("brief"))],
] as const;

describe("in every scene, on a screen of 320 pixels, no one has to scroll sideways on the page", () => {
  it.each(pages)("%s", async (name, shown) => {
    const [page, tab = ""] = name.split("#") as ["live", string?];
    for (const scene of shown) {
      const visit = await Visit.whole(page, scene);
      location.hash = tab;
      await visit.fitsNarrowScreen();
    }
  });
});
