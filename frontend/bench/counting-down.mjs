// Opens fifty pages over a poor line, on devices with poor clocks, and measures the error of their countdowns. Reads from its
// its input where the server is and a token for each page. Prints milliseconds.
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { Relay } from "./relay.mjs";

const { port, path, protocol, hello, tokens } = JSON.parse(await text(process.stdin));
const DELAY = { leastMillis: 20, mostMillis: 180 };
const WRONG_BY_MILLIS = 14 * 60_000;
const DRIFTS = [0, 200e-6, -200e-6];
const ARRIVING_MILLIS = 5_000;
const SETTLING_MILLIS = 20_000;
const WATCHED_MILLIS = 60_000;
const LOOK_MILLIS = 100;
const REFERENCE_MILLIS = 50;

const rest = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const between = (least, most) => least + Math.random() * (most - least);

const vite = await createServer({
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
const { StreamTime } = await vite.ssrLoadModule("/src/engine/stream-time.ts");
const { Pulse } = await vite.ssrLoadModule("/src/engine/pulse.ts");

function connect(at, token, { opened, heard }) {
  const headers = { Authorization: `Bearer ${token}` };
  const socket = new WebSocket(`ws://127.0.0.1:${at}${path}`, { protocols: [protocol], headers });
  const say = (message) => {
    if (socket.readyState !== 1) return false;
    socket.send(JSON.stringify(message));
    return true;
  };
  socket.addEventListener("open", () => {
    socket.send(hello);
    opened(say);
  });
  socket.addEventListener("message", ({ data }) => heard(JSON.parse(data)));
  socket.addEventListener("close", ({ code }) => {
    if (!ended) throw new Error(`a socket was closed: ${code}`);
  });
  return socket;
}

/** A page on a device whose clock is wrong and drifts. */
function page(number, at) {
  const wrong = between(-WRONG_BY_MILLIS, WRONG_BY_MILLIS);
  const time = new StreamTime(() => performance.now() * (1 + DRIFTS[number % DRIFTS.length]) + wrong);
  let say = () => false;
  const pulse = new Pulse(time, (message) => say(message));
  const opened = (speak) => {
    say = speak;
  };
  const heard = (message) => {
    if (message.type === "welcome") pulse.start();
    if (message.type === "pong") pulse.hear(message);
  };
  return { time, pulse, socket: connect(at, tokens[number], { opened, heard }) };
}

/** Stream time over a socket without delay, taken from its quickest answer. */
function reference() {
  const sent = new Map();
  const best = { offset: Number.NaN, roundTrip: Number.POSITIVE_INFINITY };
  let timer;
  const opened = (say) => {
    let n = 0;
    timer = setInterval(() => {
      sent.set(++n, performance.now());
      say({ type: "ping", n });
    }, REFERENCE_MILLIS * 4);
  };
  const heard = ({ type, n, at }) => {
    if (type !== "pong") return;
    const received = performance.now();
    const roundTrip = received - sent.get(n);
    if (roundTrip < best.roundTrip) Object.assign(best, { offset: at - (received + sent.get(n)) / 2, roundTrip });
  };
  const socket = connect(port, tokens.at(-1), { opened, heard });
  return { best, socket, stop: () => clearInterval(timer) };
}

let ended = false;
const relay = await Relay.to(port, DELAY);
const truth = reference();
const pages = [];
for (let number = 0; number < tokens.length - 1; number += 1) {
  pages.push(page(number, relay.port));
  await rest(ARRIVING_MILLIS / tokens.length);
}
await rest(SETTLING_MILLIS);
const seen = [];
for (const end = performance.now() + WATCHED_MILLIS; performance.now() < end; await rest(LOOK_MILLIS)) {
  for (const { time } of pages) {
    const now = performance.now();
    seen.push(time.now() - now);
  }
}
const off = seen.map((offset) => Math.abs(offset - truth.best.offset)).toSorted((a, b) => a - b);
const share = (part) => off[Math.min(off.length - 1, Math.floor(part * off.length))];
console.log(JSON.stringify({ p50: share(0.5), p99: share(0.99), worst: share(1), reference: truth.best.roundTrip / 2, looks: off.length }));
ended = true;
for (const { pulse, socket } of [...pages, { pulse: truth, socket: truth.socket }]) {
  pulse.stop();
  socket.close();
}
await relay.close();
await vite.close();
process.exit(off.some(Number.isNaN) ? 1 : 0);
