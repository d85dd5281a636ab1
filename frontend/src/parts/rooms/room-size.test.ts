import { describe, expect, it } from "vitest";
import rules from "../../../../sessions/src/main/java/org/tertulia/sessions/rooms/PlannedRooms.java?raw";
import { LARGEST_ROOM, SMALLEST_ROOM, USUAL_ROOM } from "./room-size";

const onServer = (name: string) => Number(new RegExp(`static final int ${name} = (\\d+);`).exec(rules)?.[1]);

describe("the size of a room", () => {
  it("is six people unless someone chooses another", () => expect(USUAL_ROOM).toBe(6));

  it("has the same usual value and the same limits as on the server", () => {
    expect([USUAL_ROOM, SMALLEST_ROOM, LARGEST_ROOM]).toEqual(["USUAL_SIZE", "SMALLEST", "LARGEST"].map(onServer));
  });
});
