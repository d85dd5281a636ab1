import type { ReactiveController, ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WakeLock } from "./wake-lock";

class Lock extends EventTarget {
  released = false;
  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event("release"));
    return Promise.resolve();
  }
}

const locks: Lock[] = [];
let page: EventTarget & { visibilityState: string };
let wanted = true;

function shown(): ReactiveController {
  let added: ReactiveController | undefined;
  const host = { addController: (controller: ReactiveController) => (added = controller) };
  new WakeLock(host as unknown as ReactiveControllerHost, () => wanted);
  if (!added) throw new Error("It has not joined its host");
  return added;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const held = () => locks.filter(({ released }) => !released).length;

beforeEach(() => {
  locks.length = 0;
  wanted = true;
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const request = () => Promise.resolve(locks[locks.push(new Lock()) - 1]);
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request } });
});
afterEach(() => void vi.unstubAllGlobals());

describe("the lock that keeps the screen on", () => {
  it("is one, though the host asks again before the browser has given it", async () => {
    const lock = shown();
    lock.hostConnected?.();
    lock.hostUpdated?.();
    await settled();
    expect(locks).toHaveLength(1);
    lock.hostDisconnected?.();
    await settled();
    expect(held()).toBe(0);
  });

  it("is given back as soon as it is no longer wanted, even before it was given", async () => {
    const lock = shown();
    lock.hostConnected?.();
    wanted = false;
    lock.hostUpdated?.();
    await settled();
    expect([locks.length, held()]).toEqual([1, 0]);
  });

  it("is taken again after the browser took it back from a hidden page", async () => {
    const lock = shown();
    lock.hostConnected?.();
    await settled();
    await locks[0]?.release();
    page.dispatchEvent(new Event("visibilitychange"));
    await settled();
    expect([locks.length, held()]).toEqual([2, 1]);
  });
});
