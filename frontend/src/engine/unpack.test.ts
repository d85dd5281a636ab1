import { describe, expect, it } from "vitest";
import { canUnpack, unpack } from "./unpack";

/** Written by the server: a stored piece, a packed one, and a last stored one. */
const FROM_SERVER =
  "ABsA5P97InR5cGUiOiJjaGFuZ2VzIiwidmlld3MiOiLKO7wyVeHwAoXA0syc3NRihbxR/ih/lD9k+AAAAAD//wEPAPD/IiwibW9yZSI6ZmFsc2V9";

describe("a packed message", () => {
  it("is read as the server wrote it", async () => {
    expect(canUnpack).toBe(true);
    const bytes = Uint8Array.from(atob(FROM_SERVER), (char) => char.charCodeAt(0));
    expect(await unpack(bytes.buffer)).toBe(`{"type":"changes","views":"${"née à Quilmes ".repeat(60)}","more":false}`);
  });

  it("that is broken is not read", async () => {
    await expect(unpack(new Uint8Array([7, 7, 7]).buffer)).rejects.toThrow();
  });
});
