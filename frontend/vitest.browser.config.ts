import { readFileSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
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

/** What has arrived of each file, and when its line broke. */
const arrived = new Map<string, Buffer>();
const broke = new Map<string, number>();
/** Longer than Chromium needs to send a request again by itself on another connection. */
const BROKEN_MILLIS = 400;

/**
 * Takes a piece of a file as the server does. A file with "unlucky" in it loses its line for a while in the middle, and one with "forgetful" is
 * lost once, as when the server starts again. A PDF or a
 * JPEG is a poster, and so is what begins like it; of everything else the answer tells how many bytes came.
 */
function takePiece({ headers, socket }: IncomingMessage, response: ServerResponse, piece: Buffer): void {
  const id = String(headers["upload-id"]);
  const before = arrived.get(id) ?? Buffer.alloc(0);
  const goesOn = before.length === Number(headers["upload-offset"]);
  if (before.includes("unlucky") && !broke.has(id)) broke.set(id, Date.now());
  if (Date.now() < (broke.get(id) ?? 0) + BROKEN_MILLIS) return void socket.destroy();
  if (before.includes("forgetful") && !broke.has(id)) {
    broke.set(id, 0);
    arrived.delete(id);
    return void response.end("0");
  }
  const file = goesOn ? Buffer.concat([before, piece]) : before;
  arrived.set(id, file);
  if (file.length < Number(headers["upload-length"])) return void response.end(String(file.length));
  const isPoster = file.includes("%PDF") || (file[0] === 0xff && file[1] === 0xd8);
  response.statusCode = isPoster ? 201 : 422;
  response.end(isPoster ? "" : `This file has no pages. ${file.length} bytes came.`);
}

/** The server for posters: a picture for each page, and uploads in pieces. */
const posters: Plugin = {
  name: "posters",
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = request.url?.split("?")[0] ?? "";
      if (/^\/x\/.*\/posters\//.test(path)) return void response.setHeader("content-type", "image/svg+xml").end(poster(path));
      if (!/^\/x\/.*\/poster\/pieces$/.test(path)) return next();
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => takePiece(request, response, Buffer.concat(parts)));
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
