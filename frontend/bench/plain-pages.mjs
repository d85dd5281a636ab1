// What a line and a browser take at least: pages without a script, of any size, behind a line of their own.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { PhoneLine } from "./phone-line.mjs";

export class PlainPages {
  #server;
  line;

  constructor(server, line) {
    this.#server = server;
    this.line = line;
  }

  /** The page at /1000 has a comment of 1,000 characters at random, before which nothing can be drawn. */
  static async open() {
    const server = createServer((request, response) => {
      const length = Number(request.url.slice(1)) || 0;
      const noise = randomBytes(Math.ceil(length / 2)).toString("hex").slice(0, length);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>A page</title><link rel="icon" href="data:,"><!--${noise}--><h1>A page</h1>`);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new PlainPages(server, await PhoneLine.to(server.address().port));
  }

  async close() {
    await this.line.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
