import { describe, expect, it } from "vitest";
import { strangersBetween, strangersIn } from "./languages";
import type { RoomCard, SeatRow } from "./seating";

const seat = (name: string, role: string, ...languages: string[]) => ({ name, role, languages }) as unknown as SeatRow;
const room = (...seats: SeatRow[]) => ({ seats }) as unknown as RoomCard;

const ana = seat("Ana", "presenter", "es", "en");
const luc = seat("Luc", "peer", "fr-CA");
const eve = seat("Eve", "peer", "en", "fr");

describe("a language in common", () => {
  it("lets people sit down, whatever the country's kind of it", () => {
    expect(strangersIn(room(luc), seat("Zoé", "peer", "fr"))).toEqual([]);
    expect(strangersIn(room(), luc)).toEqual([]);
  });

  it("names whom somebody would not understand", () => {
    expect(strangersIn(room(ana, eve), luc)).toEqual(["Ana"]);
  });

  it("names everybody where each pair has one, but not all together", () => {
    expect(strangersIn(room(ana, eve), seat("Ivo", "peer", "es", "fr"))).toEqual(["Ana", "Eve"]);
  });

  it("is no matter for who only helps", () => {
    expect(strangersIn(room(ana), seat("Max", "facilitator", "fr"))).toEqual([]);
  });

  it("decides which rooms can be merged", () => {
    expect(strangersBetween(room(luc), room(eve))).toEqual([]);
    expect(strangersBetween(room(luc), room(ana))).toEqual(["Ana"]);
    expect(strangersBetween(room(), room(ana))).toEqual([]);
  });
});
