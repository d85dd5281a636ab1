// Finds the browser for the journeys and the component tests, or installs it: Debian's chromium where there is apt and root, else Playwright's.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const KNOWN_PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const isRoot = () => process.getuid?.() === 0;

/** Options for a browser without a screen that sends nothing to other hosts. */
export const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  ...(isRoot() ? ["--no-sandbox"] : []),
];

/** The path of an installed browser, or nothing. */
export function findBrowser() {
  return [...KNOWN_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The path of a browser, installed if necessary. Nothing when the installation fails. */
export function findOrInstallBrowser() {
  return findBrowser() ?? (install() ? findBrowser() : undefined);
}

/** A headless browser. Each person of a journey gets a separate context in it. */
export function launchBrowser() {
  return chromium.launch(options());
}

/** A phone with a browser of its own that can sleep: none of its processes runs, and the server hears nothing from it. */
export async function launchPhone() {
  const running = await chromium.launchServer(options());
  const group = -running.process().pid;
  return {
    browser: await chromium.connect(running.wsEndpoint()),
    sleep: () => process.kill(group, "SIGSTOP"),
    wake: () => process.kill(group, "SIGCONT"),
    async close() {
      process.kill(group, "SIGCONT");
      await running.close();
    },
  };
}

function options() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No browser was found for the journeys.");
  return { executablePath, headless: true, args: QUIET };
}

const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status === 0;

function install() {
  if (isRoot() && existsSync("/usr/bin/apt-get")) {
    return run("apt-get", "update") && run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
  }
  const command = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  return run(process.execPath, command, "install", "chromium");
}
