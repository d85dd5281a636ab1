// A real Tertulia in a separate process with a separate data directory. A journey can kill it and start it again.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

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
    rmSync(this.#data, { recursive: true, force: true });
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
    const process = this.#process;
    if (!process || process.exitCode !== null || process.signalCode) return Promise.resolve();
    process.removeAllListeners("exit");
    return new Promise((resolve) => {
      process.once("exit", resolve);
      process.kill(signal);
    });
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
