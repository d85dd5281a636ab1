import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const entries = ["live", "screen", "console", "board", "brief", "programme"].map((page) => `src/pages/${page}/main.ts`).filter(existsSync);

/** The icons of the site. Pages link to them, no script imports them. */
const icons: Plugin = {
  name: "icons",
  buildStart() {
    for (const name of ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable.png"]) {
      const originalFileName = `src/pages/site/${name}`;
      this.emitFile({ type: "asset", name, originalFileName, source: readFileSync(originalFileName) });
    }
  },
};

/** Each live page has its own entry, and all share the base style. The site style is for the pages that the server renders. */
export default defineConfig({
  plugins: [icons],
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
      input: [...entries, "src/pages/opening/opening.css", "src/components/styles/fonts.css", "src/pages/site/site.css", "src/pages/site/own-time.ts", "src/pages/site/people-list.ts"],
    },
  },
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], exclude: ["src/**/*.browser.test.ts"] },
});
