import { html } from "lit";
import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, button, choice, dialog, field, keys, sees } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./call-dialog";
import type { CallDialog } from "./call-dialog";

async function shown(kind: "segment" | "room" = "segment"): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  const drawn = await visit.draw<CallDialog>(html`<call-dialog .languages=${["en", "es", "fr"]}></call-dialog>`);
  await drawn.show({ kind, id: kind === "room" ? "r1" : "posters", name: "Posters", calls: kind === "room" ? {} : (here().store.one("segment", "posters")?.calls ?? {}) });
  return visit;
}

describe("the dialog of a call", () => {
  it("shows the present link, and saves another with a dial-in number", async () => {
    const visit = await shown();
    await sees(dialog("Call link: Posters")).toBeVisible();
    await visit.hasNoBarrier();
    await sees(field("Link")).toHaveValue("https://meet.example.org/plenary-en");
    await field("Link").fill("https://meet.example.org/other");
    await field("Dial-in number (optional)").fill("+34 900 000 001");
    await button("Save").click();
    await visit.asked({ type: "setSegmentCall", segment: "posters", language: "en", call: { link: "https://meet.example.org/other", dialIn: "+34 900 000 001" } });
    await sees(dialog("Call link: Posters")).not.toBeInTheDocument();
  });

  it("has a link for each language, and can remove one", async () => {
    const visit = await shown();
    await userEvent.selectOptions(choice("Language"), "Español");
    await sees(field("Link")).toHaveValue("https://meet.example.org/plenary-es");
    await button("Remove").click();
    await visit.asked({ type: "setSegmentCall", segment: "posters", language: "es" });
  });

  it("saves a room's link with Enter, and only if it is https", async () => {
    const visit = await shown("room");
    await field("Link").fill("http://meet.example.org/room-1");
    await keys("{Enter}");
    await sees(field("Link")).toBeInvalid();
    await visit.askedNothing();
    await field("Link").fill("https://meet.example.org/room-1");
    await keys("{Enter}");
    await visit.asked({ type: "setRoomCall", room: "r1", language: "en", call: { link: "https://meet.example.org/room-1" } });
  });
});
