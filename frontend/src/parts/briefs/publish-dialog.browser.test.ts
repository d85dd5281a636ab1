import { html } from "lit";
import { describe, it } from "vitest";
import { type ScopeSet, Visit, button, dialog, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./publish-dialog";
import type { PublishDialog } from "./publish-dialog";

const citesAll = (set: ScopeSet) => Object.assign(set["message/m3"] ?? {}, { findings: ["n7"] });
const proposedBy = (by: string) => (set: ScopeSet) => {
  citesAll(set);
  Object.assign(set["brief/imrf"] ?? {}, { proposedBy: by });
};

async function shown(but?: (set: ScopeSet) => void, publisher = true): Promise<Visit> {
  const visit = await Visit.to("brief", "brief", but ? { but } : {});
  const drawn = await visit.drawAlways<PublishDialog>(() => html`<publish-dialog brief="imrf" .view=${here().store.one("brief", "imrf")} ?publisher=${publisher}></publish-dialog>`);
  drawn.show();
  await sees(dialog("Publish the brief")).toBeVisible();
  return visit;
}

describe("publishing the brief", () => {
  it("says what is missing, and is not possible while a message cites nothing", async () => {
    const visit = await shown();
    await sees(text("1 message cites no finding")).toBeVisible();
    await sees(button("Propose")).toBeDisabled();
    await visit.hasNoBarrier();
  });

  it("starts with a proposal by one person", async () => {
    const visit = await shown(citesAll);
    await sees(text(/^Publishing takes two people/)).toBeVisible();
    await button("Propose").click();
    await visit.asked({ type: "proposeBrief", brief: "imrf" });
  });

  it("is completed by another person, who sees that it cannot be undone", async () => {
    const visit = await shown(proposedBy("p-rapporteur"));
    await sees(text("You can publish it now. This cannot be undone.")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Publish").click();
    await visit.asked({ type: "publishBrief", brief: "imrf" });
  });

  it("cannot be completed by the person who proposed it", async () => {
    await shown(proposedBy("p-facilitator"));
    await sees(text(/^Another organiser publishes it\./)).toBeVisible();
    await sees(button("Publish")).not.toBeInTheDocument();
  });

  it("is left to an organiser by a person who is none", async () => {
    await shown(proposedBy("p-facilitator"), false);
    await sees(text(/^An organiser publishes it\./)).toBeVisible();
    await sees(button("Publish")).not.toBeInTheDocument();
  });

  it("shows the earlier versions with their fingerprints, and closes with Escape", async () => {
    const visit = await shown();
    await sees(link("Word")).toBeVisible();
    await sees(text(/^Fingerprint \(SHA-256\) /)).toBeVisible();
    await keys("{Escape}");
    await sees(dialog("Publish the brief")).not.toBeInTheDocument();
    await visit.askedNothing();
  });

  it("says when a change of the brief has cancelled a proposal", async () => {
    const visit = await shown(proposedBy("p-rapporteur"));
    const { proposedBy: _, ...view } = here().store.one("brief", "imrf") ?? {};
    visit.hears({ "brief/imrf": view });
    await sees(text("The brief has changed since it was proposed. Propose it again")).toBeInTheDocument();
  });
});
