// Runs all journeys or the named ones, two at a time, or takes the pictures of the documentation. Exit code 77: no browser was found and none could be installed.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser } from "./browser.mjs";

const NO_BROWSER = 77;
if (!findOrInstallBrowser()) process.exit(NO_BROWSER);

const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv[2] ?? "";
if (wanted === "pictures") {
  const outcome = spawnSync(process.execPath, [`${folder}pictures.mjs`, `${folder}../../docs/pictures`], { stdio: "inherit" });
  process.exit(outcome.status ?? 1);
}
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith(".journey.mjs") && name.includes(wanted))
  .map((name) => folder + name)
  .toReversed(); // The longest is in the middle then, and none runs alone for long.
const outcome = spawnSync(
  process.execPath,
  ["--test", "--test-concurrency=2", "--test-reporter=spec", ...journeys],
  { stdio: "inherit" },
);
process.exit(outcome.status ?? 1);
