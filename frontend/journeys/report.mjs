// The last lines of a build on a machine without a browser: what was not tried.
import { existsSync, readFileSync } from "node:fs";

const [marker] = process.argv.slice(2);
if (existsSync(marker)) console.warn(`\n${readFileSync(marker, "utf8")}\n`);
