import { describe, expect, it } from "vitest";
import { Store } from "../engine/store";
import type { EntityKind } from "../engine/world";
import type { View } from "../wire";
import { commands, views } from "../wire.golden";
import { parts } from "./all";

const kinds = Object.keys(views) as EntityKind[];
const keyOf = (kind: EntityKind) => (kind === "exchange" ? "exchange" : `${kind}/one`);

describe("a record of the server", () => {
  it("is kept by the store under its kind", () => {
    const set = Object.fromEntries(kinds.map((kind) => [keyOf(kind), views[kind] as View]));
    const store = new Store("me");
    store.apply({ type: "changes", from: 0, to: 1, left: [], feeds: { "everyone@all": { whole: true, set, drop: [] } }, more: false });
    expect(store.exchange()).toEqual(views.exchange);
    for (const kind of kinds) expect(store.all(kind), kind).toHaveLength(1);
  });

  it.each(commands.map((command) => [command.type, command] as const))("%s either has a foresight or has none, without an error", (_, command) => {
    for (const change of parts.foresee("c1", command, { me: "me", at: 1 }).values()) {
      expect(() => change(undefined)).not.toThrow();
      if (command.type.endsWith("Note")) expect(() => change(views.note)).not.toThrow();
    }
  });
});

describe("a command", () => {
  it("with typed text waits in the outbox, whatever its type", () => {
    const typed = commands.filter((command) => "wording" in command);
    expect(typed.map(({ type }) => type)).toContain("writeNote");
    expect(typed.filter((command) => !parts.keeps(command))).toEqual([]);
  });

  it("that is live never waits", () => {
    const live = ["startTurn", "endTurn", "raiseHand", "giveFloor", "adjustClock", "recallRooms", "sendNotice"];
    expect(commands.filter((command) => live.includes(command.type) && parts.keeps(command))).toEqual([]);
  });
});
