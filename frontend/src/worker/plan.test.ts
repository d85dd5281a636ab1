import { describe, expect, it } from "vitest";
import { lessonOf, planFor } from "./plan";

const ORIGIN = "https://tertulia.example.org";
const plan = (method: string, path: string, mode = "navigate") => planFor({ method, url: ORIGIN + path, mode }, ORIGIN);

describe("the service worker", () => {
  it.each(["live", "console", "board", "screen", "brief"])("asks the server for the page %s first, and has the one seen last", (page) => {
    expect(plan("GET", `/x/lyon/${page}?lang=fr`)).toEqual({ kind: "page", exchange: "lyon" });
  });

  it("has assets at hand, since their names change with their content", () => {
    expect(plan("GET", "/assets/main-CLjxy1Cc.js", "cors")).toEqual({ kind: "asset" });
  });

  it.each([
    "/",
    "/x/lyon",
    "/x/lyon/join/secret",
    "/x/lyon/people",
    "/x/lyon/people.csv",
    "/x/lyon/brief/preview",
    "/x/lyon/brief/preview.docx",
    "/x/lyon/briefs/1.csv",
    "/x/lyon/posters/p1/0/screen.jpg",
    "/x/lyon/practices/fuenlabrada",
    "/x/lyon/socket",
    "/x/lyon/text",
    "/health",
    "/version",
    "/worker.js",
  ])("never keeps %s", (path) => {
    expect(plan("GET", path)).toEqual({ kind: "pass" });
  });

  it("lets everything pass that changes something, that a page asks for itself, or that goes elsewhere", () => {
    expect(plan("POST", "/x/lyon/practices/fuenlabrada/poster")).toEqual({ kind: "pass" });
    expect(plan("POST", "/x/lyon/live")).toEqual({ kind: "pass" });
    expect(plan("GET", "/x/lyon/live", "cors")).toEqual({ kind: "pass" });
    expect(planFor({ method: "GET", url: "https://example.org/x/lyon/live", mode: "navigate" }, ORIGIN)).toEqual({ kind: "pass" });
  });

  it.each(["/x/lyon/leave", "/x/lyon/join/secret"])("forgets the kept pages when someone sends %s", (path) => {
    expect(plan("POST", path)).toEqual({ kind: "forget", exchange: "lyon" });
  });
});

describe("an answer", () => {
  const answer = (status: number, headers: Record<string, string> = {}, redirected = false) => ({ status, redirected, headers: new Headers(headers) });
  const own = { "Tertulia-Reader": "delegate" };

  it("is kept when the server made it for a person", () => {
    expect(lessonOf(answer(200, own))).toBe("keep");
    expect(lessonOf(answer(200))).toBe("nothing");
    expect(lessonOf(answer(200, own, true))).toBe("nothing");
    expect(lessonOf(answer(503, own))).toBe("nothing");
  });

  it("takes kept pages away from a person who is signed out, or may not see them any more", () => {
    expect(lessonOf(answer(401))).toBe("forget-all");
    expect(lessonOf(answer(403))).toBe("forget-page");
    expect(lessonOf(answer(404))).toBe("forget-page");
  });
});
