// Prints at the end of a build which tests this machine could not run.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const notes = existsSync(folder) ? readdirSync(folder).sort() : [];
for (const note of notes) console.warn(`\n${readFileSync(join(folder, note), "utf8")}\n`);
