import { describe, expect, it } from "vitest";
import { type ScopeSet, Visit, button, field, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { rememberLanguage } from "../../engine/words";
import "./live-page";

/** All words of the page and of its labels, without figures. */
function words(root: ParentNode): string[] {
  return [...root.querySelectorAll("*")].flatMap((each) => {
    const own = [...each.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : "")).join(" ");
    const said = each.localName === "style" ? [] : [own, each.getAttribute("aria-label") ?? "", each.getAttribute("placeholder") ?? ""];
    const inside = each.shadowRoot ? words(each.shadowRoot) : [];
    return said.map((text) => text.replaceAll(/[\d\s]+/g, " ").trim()).filter(Boolean).concat(inside);
  });
}

describe("the live page", () => {
  it("has four tabs, each without accessibility faults", async () => {
    const visit = await Visit.whole("live", "review");
    await sees(link("Now")).toHaveAttribute("aria-current", "page");
    await visit.hasNoBarrier();
    for (const place of ["Board", "Floor", "Programme"]) {
      await link(place).click();
      await sees(link(place)).toHaveAttribute("aria-current", "page");
      await visit.hasNoBarrier();
    }
  });

  it("has keys to raise the hand and to say ready", async () => {
    const visit = await Visit.whole("live", "review");
    await keys("h");
    await keys("r");
    await visit.asked({ type: "raiseHand", segment: "review" });
    await sees(button("I am ready (0 of 5)")).toBeVisible();
    await visit.leased("+ready/r1");
  });

  it("takes back that the person is ready when they are moved to another room", async () => {
    const visit = await Visit.whole("live", "review");
    await button("I am ready (0 of 5)").click();
    const room = here().store.one("room", "r1");
    visit.hears({ "room/r1": { ...room, seats: [] }, "room/r9": { ...room, number: 9 } }, { scope: "room/r1" });
    await visit.leased("+ready/r1", "-ready/r1");
    visit.hears({ "room/r1": room ?? {} }, { drop: ["room/r9"], scope: "room/r1" });
    await sees(text("Join your room’s call")).toBeVisible();
    await button("I am ready (0 of 5)").click();
    await visit.leased("+ready/r1", "-ready/r1", "+ready/r1");
  });

  it("offers an observer nothing that the server would refuse", async () => {
    const observes = (set: ScopeSet) => void Object.assign(set["person/p-quilmes"] ?? {}, { assignments: [{ role: "observer" }] });
    const visit = await Visit.whole("live", "review", { but: observes });
    await sees(button("I am ready (0 of 5)")).toBeVisible();
    for (const act of ["Raise hand", "Ask for help", "Write for this room", "Edit"]) await sees(button(act)).not.toBeInTheDocument();
    await sees(button(/agree/).first()).not.toBeInTheDocument();
    await sees(field("Your note")).not.toBeInTheDocument();
    await keys("h");
    await visit.askedNothing();
  });

  it("leaves no word in the language of before", async () => {
    const visit = await Visit.whole("live", "review");
    rememberLanguage("es");
    await here().words.speak("es");
    await sees(button("Estoy listo/a (0 de 5)")).toBeVisible();
    const changed = words(document.body);
    await visit.reloads();
    await sees(button("Estoy listo/a (0 de 5)")).toBeVisible();
    expect(changed).toEqual(words(document.body));
  });

  it("undoes the removal of a note", async () => {
    const visit = await Visit.whole("live", "review");
    await field("Your note").fill("From my phone");
    await keys("{Enter}");
    await sees(text("From my phone")).toBeVisible();
    await button("Remove").first().click();
    await button("Yes, remove it").click();
    await button("Undo").click();
    await sees(text("From my phone")).toBeVisible();
    await visit.asked({ type: "writeNote" }, { type: "removeNote" }, { type: "undo" });
  });
});
