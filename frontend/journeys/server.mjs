// A real Tertulia in a separate process with a separate data directory. A journey can kill it and start it again.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

const MOST_WAITS = 1_000;
const LINK = /^\s*(\S.*?)\s{2,}(https?:\/\/\S+)\s*$/;

export class TertuliaServer {
  #data = mkdtempSync(join(tmpdir(), "tertulia-journey-"));
  #process;
  #output = [];
  port;
  /** Personal links by the name that the server prints before each at the start. */
  links = new Map();

  get url() {
    return `http://localhost:${this.port}`;
  }

  /** First plays part of the sample with simulated people, so that the pages have content. */
  rehearse(...options) {
    rmSync(this.#data, { recursive: true, force: true });
    const outcome = spawnSync(java(), [...jvm(), "rehearse", "--keep", this.#data, ...options], { stdio: ["ignore", "inherit", "inherit"] });
    if (outcome.status !== 0) throw new Error("the rehearsal failed");
    return this;
  }

  /** Starts the server and waits until it is ready. */
  async start() {
    this.port ??= await freePort();
    this.#process = spawn(java(), jvm(), {
      env: { ...process.env, PORT: String(this.port), TERTULIA_DATA: this.#data },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await this.#ready();
    return this;
  }

  /** Kills the server, as a power cut would. */
  async kill() {
    await this.#end("SIGKILL");
  }

  /** Stops the server as its operator would, and deletes its data. */
  async stop() {
    await this.#end("SIGTERM");
    await this.#endDatabase();
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** The database of a killed server goes on, and would write into the folder while it is being deleted. */
  async #endDatabase() {
    const file = join(this.#data, "postgres", "data", "postmaster.pid");
    if (!existsSync(file)) return;
    const postmaster = Number(readFileSync(file, "utf8").split("\n", 1)[0]);
    sends(postmaster, "SIGINT");
    for (let waits = 0; existsSync(file) && sends(postmaster, 0); waits += 1) {
      if (waits > MOST_WAITS) throw new Error("the database of the killed server does not end");
      await setTimeout(50);
    }
  }

  #ready() {
    return new Promise((resolve, reject) => {
      this.#process.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${this.#output.join("\n")}`)));
      createInterface({ input: this.#process.stdout }).on("line", (line) => {
        this.#output.push(line);
        const link = LINK.exec(line);
        if (link) this.links.set(link[1], link[2]);
        if (line.includes("Tertulia is ready")) resolve();
      });
    });
  }

  #end(signal) {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode) return Promise.resolve();
    server.removeAllListeners("exit");
    return new Promise((resolve) => {
      server.once("exit", resolve);
      server.kill(signal);
    });
  }
}

/** Sends a signal, or only asks with 0. Returns whether there is such a process. */
function sends(id, signal) {
  try {
    return process.kill(id, signal);
  } catch {
    return false;
  }
}

const java = () => process.env.TERTULIA_JAVA ?? "java";
const jvm = () => ["--enable-native-access=ALL-UNNAMED", "-classpath", required("TERTULIA_CLASSPATH"), "org.tertulia.server.Main"];

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} says which Tertulia to start; ./mvnw verify sets it.`);
  return value;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
