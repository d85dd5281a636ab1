import { describe, expect, it } from "vitest";
import { InOrder } from "./in-order";

describe("texts that are ready at different times", () => {
  it("are passed on as they came", async () => {
    const passed: string[] = [];
    const inOrder = new InOrder(() => passed.push("broken"));
    let becomeReady = (_text: string): void => {};
    const later = new Promise<string>((resolve) => (becomeReady = resolve));
    const take = (text: string | Promise<string>) => inOrder.take(text, (ready) => passed.push(ready));
    take("first");
    take(later);
    take("third");
    take(Promise.resolve("fourth"));
    expect(passed).toEqual(["first"]);
    becomeReady("second");
    await expect.poll(() => passed).toEqual(["first", "second", "third", "fourth"]);
  });

  it("are passed on at once when nothing has to be waited for any more", async () => {
    const passed: string[] = [];
    const inOrder = new InOrder(() => {});
    inOrder.take(Promise.resolve("later"), (text) => passed.push(text));
    await expect.poll(() => passed).toEqual(["later"]);
    inOrder.take("now", (text) => passed.push(text));
    expect(passed).toEqual(["later", "now"]);
  });

  it("say when one of them cannot be read", async () => {
    const passed: string[] = [];
    const inOrder = new InOrder(() => passed.push("broken"));
    inOrder.take(Promise.reject(new Error("not packed")), (text) => passed.push(text));
    await expect.poll(() => passed).toEqual(["broken"]);
  });
});
