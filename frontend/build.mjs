// Builds what the browser gets into target/site, for the jar. Does nothing when no source has changed since the last build.
// `node build.mjs test` checks types and style and runs all tests, those of components in a browser.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const sources = ["src", "messages", "templates", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "vite.alone.config.ts", "build.mjs"];
const installed = join(here, "node_modules", ".installed");
const built = join(here, "target", "built");

function files(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((e) => (e.isDirectory() ? files(join(path, e.name)) : [join(path, e.name)])).toSorted();
}

function fingerprint(names) {
  const hash = createHash("sha256");
  for (const name of names) {
    const path = join(here, name);
    const all = name.includes(".") ? [path] : files(path);
    for (const file of all) hash.update(file.slice(here.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

const marked = (mark) => (existsSync(mark) ? readFileSync(mark, "utf8") : "");

function run(command, args) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: "inherit", shell: windows });
  if (error) console.error(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const tool = (name, ...args) => run(join(here, "node_modules", ".bin", name), args);

function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Tertulia's front end needs Node 20.19 or newer (22.12 or newer of the 22s); this is ${process.versions.node}.`);
  process.exit(1);
}

function install() {
  const wanted = fingerprint(["package.json", "package-lock.json"]);
  if (marked(installed) === wanted) return;
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installed, wanted);
}

function build() {
  const wanted = fingerprint(sources);
  if (marked(built) === wanted) return;
  rmSync(join(here, "target", "site"), { recursive: true, force: true });
  tool("vite", "build", "--logLevel", "warn");
  for (const script of ["opening", "worker"])
    tool("vite", "build", "--config", "vite.alone.config.ts", "--mode", script, "--logLevel", "warn");
  pack(join(here, "target", "site", "site"));
  for (const folder of ["templates", "messages"])
    cpSync(join(here, folder), join(here, "target", "site", folder), { recursive: true });
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, wanted);
}

/** Packs what packs well, once and as small as it goes. The server sends the packed bytes. */
function pack(folder) {
  for (const file of files(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

function test() {
  tool("tsc", "--noEmit");
  tool("tsc", "--noEmit", "--project", "tsconfig.worker.json");
  tool("oxlint", "--deny-warnings", "src", "tests");
  tool("vitest", "run");
  tool("vitest", "run", "--config", "vitest.browser.config.ts");
}

needNode();
install();
if (process.argv[2] === "test") test();
else build();
