/**
 * Stands in for the server's socket: sends a welcome, tells the time, and answers every command with done. With `conflict`
 * every edit is in conflict, with `refuses` every command is refused with that code and those `details`, with `signedOut` the session ends,
 * with `offline` the connection breaks after the first state and never opens again. `heard` gets what the page sends.
 */
export function standInSocket({ now, me, state, leases = {} }, { conflict = false, refuses, details: refusal = {}, signedOut = false, offline = false } = {}, heard = () => {}) {
  const began = performance.now();
  const time = () => now + performance.now() - began;
  let sequence = 100;
  let broken = false;

  return class extends EventTarget {
    readyState = 0;
    constructor() {
      super();
      setTimeout(() => this.#open(), 5);
    }
    #open() {
      if (broken) return this.close();
      this.readyState = 1;
      this.dispatchEvent(new Event("open"));
    }
    close() {
      this.readyState = 3;
      this.dispatchEvent(new CloseEvent("close"));
    }
    send(text) {
      const message = JSON.parse(text);
      heard(message);
      if (message.type === "hello") this.say({ type: "welcome", person: me, epoch: 1, mark: "m1", at: time(), rate: 1 });
      if (message.type === "hello") this.say({ type: "leases", whole: true, taken: leases, given: {} });
      if (message.type === "hello") this.say({ ...state, topics: message.wants });
      if (message.type === "hello" && signedOut) this.leave();
      if (message.type === "hello" && offline) this.#breaks();
      if (message.type === "look") this.say({ ...state, topics: message.wants });
      if (message.type === "ping") this.say({ type: "pong", n: message.n, at: time(), rate: 1 });
      if (message.type === "do") this.#answer(message);
    }
    #breaks() {
      broken = true;
      setTimeout(() => this.close(), 9);
    }
    leave() {
      this.say({ type: "bye", why: "unwelcome" });
      setTimeout(() => this.close(), 9);
    }
    #answer({ id, command }) {
      if (refuses) return this.say({ type: "refused", id, code: refuses, details: refusal });
      const met = conflict && command.type.startsWith("edit");
      const details = { text: "Interpreters from the community, paid from the first day, made the first week work.", edit: "e0" };
      this.say(met ? { type: "refused", id, code: "text.changed", details } : { type: "done", id, sequence: ++sequence });
    }
    say(message) {
      setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) })), 3);
    }
  };
}
