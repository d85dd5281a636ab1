import { readFileSync, readdirSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { QUIET, findOrInstallBrowser } from "./journeys/browser.mjs";
import { poster } from "./tests/harness/serve.mjs";

const executablePath = findOrInstallBrowser();
if (!executablePath) throw new Error("The components' tests need Chromium: none was found and none could be installed. Install it, or set CHROMIUM to its path.");

const sources = ["src", "tests"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`)).filter((name) => name.endsWith(".ts") && !name.endsWith("golden.ts"));
const imported = sources.flatMap((name) => [...readFileSync(name, "utf8").matchAll(/^import (?!type).*?"([@a-z][^"?]*)"/gm)].map(([, from = ""]) => from));

/** All imported packages, known before the tests run. A package found later would make Vite reload the page during a test. */
const packages = [...new Set(imported)].filter((from) => !/^(vitest|node:|fake-)/.test(from));

/** The server for posters: a picture for each page. It accepts an upload that begins like a PDF. */
const posters: Plugin = {
  name: "posters",
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = request.url?.split("?")[0] ?? "";
      if (/^\/x\/.*\/posters\//.test(path)) return void response.setHeader("content-type", "image/svg+xml").end(poster(path));
      if (!/^\/x\/.*\/poster$/.test(path)) return next();
      let sent = "";
      request.on("data", (part) => (sent += part));
      request.on("end", () => {
        response.statusCode = sent.includes("%PDF") ? 201 : 422;
        response.end(response.statusCode === 201 ? "" : "This file has no pages.");
      });
    });
  },
};

/** The tests that render components, in the browser of the journeys. Two pages share them, and each test opens a separate exchange. */
export default defineConfig({
  plugins: [posters],
  publicDir: false,
  optimizeDeps: { include: packages, noDiscovery: true },
  test: {
    include: ["src/**/*.browser.test.ts"],
    expect: { poll: { interval: 10 } },
    isolate: false,
    maxWorkers: 2,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: QUIET }, contextOptions: { reducedMotion: "reduce", timezoneId: "Europe/Madrid" }, actionTimeout: 3_000 }),
      instances: [{ browser: "chromium" }],
    },
  },
});
