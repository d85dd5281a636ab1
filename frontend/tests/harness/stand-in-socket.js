// Stands in for the server's socket while looking at pages: welcomes, tells the time, and says done to everything; with
// ?conflict somebody else was quicker with every edit, with ?signed-out the session ends.
const { now, me, leases } = JSON.parse(document.currentScript.dataset.scene);
const began = performance.now();
const time = () => now + performance.now() - began;
let sequence = 100;

window.WebSocket = class extends EventTarget {
  readyState = 0;
  constructor() {
    super();
    setTimeout(() => this.#open(), 5);
  }
  #open() {
    if (location.search.includes("offline")) return this.close();
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  close() {
    this.readyState = 3;
    this.dispatchEvent(new CloseEvent("close"));
  }
  send(text) {
    const message = JSON.parse(text);
    if (message.type === "hello") this.#say({ type: "welcome", person: me, epoch: 1, at: time(), rate: 1 });
    if (message.type === "hello") this.#say({ type: "leases", whole: true, taken: leases, given: {} });
    if (message.type === "hello" && location.search.includes("signed-out")) this.#leave();
    if (message.type === "ping") this.#say({ type: "pong", n: message.n, at: time(), rate: 1 });
    if (message.type === "do") this.#answer(message);
  }
  #leave() {
    this.#say({ type: "bye", why: "unwelcome" });
    setTimeout(() => this.close(), 9);
  }
  #answer({ id, command }) {
    const met = location.search.includes("conflict") && command.type.startsWith("edit");
    const details = { text: "Interpreters from the community, paid from the first day, made the first week work.", edit: "e0" };
    this.#say(met ? { type: "refused", id, code: "text.changed", details } : { type: "done", id, sequence: ++sequence });
  }
  #say(message) {
    setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) })), 3);
  }
};
