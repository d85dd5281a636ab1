import { describe, expect, it } from "vitest";
import { strangersBetween, strangersIn } from "./languages";
import type { RoomSeating, SeatRow } from "./seating";

const seat = (name: string, role: string, ...languages: string[]) => ({ name, role, languages }) as unknown as SeatRow;
const room = (...seats: SeatRow[]) => ({ seats }) as unknown as RoomSeating;

const ana = seat("Ana", "presenter", "es", "en");
const luc = seat("Luc", "peer", "fr-CA");
const eve = seat("Eve", "peer", "en", "fr");

describe("a language in common", () => {
  it("allows a seat, whatever the country of the language tag", () => {
    expect(strangersIn(room(luc), seat("Zoé", "peer", "fr"))).toEqual([]);
    expect(strangersIn(room(), luc)).toEqual([]);
  });

  it("names the people that a person would not understand", () => {
    expect(strangersIn(room(ana, eve), luc)).toEqual(["Ana"]);
  });

  it("names everyone when each pair has a language but all together have none", () => {
    expect(strangersIn(room(ana, eve), seat("Ivo", "peer", "es", "fr"))).toEqual(["Ana", "Eve"]);
  });

  it("does not matter for people who only help", () => {
    expect(strangersIn(room(ana), seat("Max", "facilitator", "fr"))).toEqual([]);
  });

  it("does not matter in a hall, where people are interpreted", () => {
    const hall = { ...room(ana), isHall: true };
    expect(strangersIn(hall, luc)).toEqual([]);
    expect(strangersBetween(room(luc), hall)).toEqual([]);
  });

  it("is not asked of somebody whose languages nobody has said", () => {
    const zoe = seat("Zoé", "peer");
    expect(strangersIn(room(ana), zoe)).toEqual([]);
    expect(strangersIn(room(zoe, ana), luc)).toEqual(["Ana"]);
    expect(strangersBetween(room(zoe), room(seat("Ivo", "peer")))).toEqual([]);
  });

  it("decides which rooms can be merged", () => {
    expect(strangersBetween(room(luc), room(eve))).toEqual([]);
    expect(strangersBetween(room(luc), room(ana))).toEqual(["Ana"]);
    expect(strangersBetween(room(), room(ana))).toEqual([]);
  });
});
