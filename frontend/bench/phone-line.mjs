// A phone's line between a browser and a server: in each direction one rate for all connections together, and the time
// that each piece is on its way. Connections take turns, a piece each. A new connection costs a round trip first.
import { connect, createServer } from "node:net";

const PIECE_BYTES = 1_400;
const MOST_WAITING_BYTES = 16 * 1_024;
const LOOK_MILLIS = 50;

/** Wall time in milliseconds, to compare with that of pages. */
export const now = () => performance.timeOrigin + performance.now();

/** One direction. */
class Direction {
  #pace;
  #arrived;
  #ring = [];
  #onTheWay = [];
  #sending = false;
  #free = 0;

  constructor(pace, arrived) {
    this.#pace = pace;
    this.#arrived = arrived;
  }

  get isIdle() {
    return this.#ring.length === 0 && this.#onTheWay.length === 0;
  }

  pass(from, to, connection) {
    const flow = { from, to, connection, pieces: [], waiting: 0 };
    from.on("data", (data) => {
      for (let start = 0; start < data.length; start += PIECE_BYTES) this.#add(flow, data.subarray(start, start + PIECE_BYTES));
      if (flow.waiting > MOST_WAITING_BYTES) from.pause();
    });
    from.on("end", () => this.#add(flow, Buffer.alloc(0)));
  }

  #add(flow, piece) {
    if (flow.pieces.length === 0) this.#ring.push(flow);
    flow.pieces.push(piece);
    flow.waiting += piece.length;
    this.#send();
  }

  #send() {
    const flow = this.#sending ? undefined : this.#ring.shift();
    if (!flow) return;
    const piece = flow.pieces.shift();
    flow.waiting -= piece.length;
    if (flow.pieces.length > 0) this.#ring.push(flow);
    if (flow.waiting < MOST_WAITING_BYTES) flow.from.resume();
    const { kbits, roundTripMillis } = this.#pace;
    this.#free = Math.max(this.#free, now()) + (piece.length * 8) / kbits;
    this.#onTheWay.push({ flow, piece });
    this.#sending = true;
    setTimeout(() => {
      this.#sending = false;
      this.#send();
    }, this.#free - now());
    setTimeout(() => this.#deliver(), this.#free + roundTripMillis / 2 - now());
  }

  /** Each timer delivers the oldest piece, so that no two can change places. */
  #deliver() {
    const { flow, piece } = this.#onTheWay.shift();
    if (flow.to.destroyed) return;
    this.#arrived(flow.connection, piece);
    if (piece.length > 0) flow.to.write(piece);
    else flow.to.end();
  }
}

export class PhoneLine {
  #server = createServer({ allowHalfOpen: true, noDelay: true });
  #sockets = new Set();
  #pace = { kbits: Number.POSITIVE_INFINITY, roundTripMillis: 0 };
  #log = [];
  #up = new Direction(this.#pace, (connection, piece) => this.#note("up", connection, piece));
  #down = new Direction(this.#pace, (connection, piece) => this.#note("down", connection, piece));

  /** Listens on this port, or on a free one, and passes everything on to the server's port. */
  static async to(serverPort, port = 0) {
    const line = new PhoneLine();
    line.#server.on("connection", (near) => line.#connect(near, serverPort));
    await new Promise((resolve) => line.#server.listen(port, resolve));
    return line;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Sets the rate and the round trip, and counts from zero. */
  settle(pace) {
    Object.assign(this.#pace, pace);
    this.#log = [];
  }

  /** The bytes that had arrived at this time, in each direction, and those of them on web sockets. */
  arrivedBy(time) {
    return this.#log.findLast(({ at }) => at <= time)?.sum ?? nothing();
  }

  /** Waits until nothing has arrived for so long. Returns the time of the last arrival. */
  async quiet(millis) {
    while (!this.#up.isIdle || !this.#down.isIdle || now() - this.#lastAt() < millis) await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
    return this.#lastAt();
  }

  /** Cuts all connections. */
  cut() {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close() {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #connect(near, port) {
    const far = connect({ port, host: "127.0.0.1", noDelay: true, allowHalfOpen: true });
    const connection = { isSocket: false };
    near.pause();
    near.once("data", (head) => (connection.isSocket = /^upgrade: *websocket/im.test(head.toString("latin1"))));
    this.#up.pass(near, far, connection);
    this.#down.pass(far, near, connection);
    setTimeout(() => near.resume(), this.#pace.roundTripMillis);
    for (const [socket, other] of [[near, far], [far, near]]) {
      this.#sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", (failed) => {
        this.#sockets.delete(socket);
        if (failed || socket === near) other.destroy();
      });
    }
  }

  #note(direction, { isSocket }, { length }) {
    const sum = { ...(this.#log.at(-1)?.sum ?? nothing()) };
    sum[direction] += length;
    if (isSocket) sum[`${direction}Socket`] += length;
    this.#log.push({ at: now(), sum });
  }

  #lastAt() {
    return this.#log.at(-1)?.at ?? 0;
  }
}

const nothing = () => ({ up: 0, down: 0, upSocket: 0, downSocket: 0 });
