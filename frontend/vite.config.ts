import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

const entries = ["live", "screen", "console", "board", "brief"].map((page) => `src/${page}/main.ts`).filter(existsSync);

/** Each page has an entry of its own; the site's style is for the pages that the server writes by itself. */
export default defineConfig({
  base: "/",
  publicDir: false,
  build: {
    outDir: "target/site/site",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [...entries, "src/site/site.css", "src/site/own-time.ts"],
    },
  },
  test: { include: ["tests/**/*.test.ts", "src/**/*.test.ts"] },
});
