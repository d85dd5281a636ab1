// A poor line: each piece of data has a random delay in both directions. Pieces of one connection stay in order.
import { connect, createServer } from "node:net";

export class Relay {
  #server;
  #sockets = new Set();

  constructor(server) {
    this.#server = server;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Listens on a free port and passes all data on to the given port. */
  static to(port, { leastMillis, mostMillis }) {
    const server = createServer({ noDelay: true });
    const relay = new Relay(server);
    const delay = () => leastMillis + Math.random() * (mostMillis - leastMillis);
    server.on("connection", (near) => {
      const far = connect({ port, host: "127.0.0.1", noDelay: true });
      relay.#pass(near, far, delay);
      relay.#pass(far, near, delay);
    });
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(relay)));
  }

  #pass(from, to, delay) {
    let due = 0;
    this.#sockets.add(from);
    from.on("data", (piece) => {
      due = Math.max(due, performance.now() + delay());
      setTimeout(() => to.write(piece), due - performance.now());
    });
    from.on("close", () => setTimeout(() => to.destroy(), due - performance.now()));
    from.on("error", () => from.destroy());
  }

  async close() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
