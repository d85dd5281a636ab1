import { describe, expect, it } from "vitest";
import type { Foresight } from "../../engine/store";
import type { BriefView, MessageView, View } from "../../wire";
import { citeFinding, draftMessage, editMessage, removeMessage, tagMessage } from "./commands";
import { foresees } from "./foresight";

const by = { me: "me", at: 7 };
const wording = { edit: "w1", text: "Cities came first.", language: "en" };
const message: MessageView = { brief: "imrf", section: "context", wording, findings: ["n1"], tags: [{ framework: "gcm", item: "15" }] };
const brief = { sections: [{ id: "context", messages: ["m1"] }, { id: "gaps", messages: [] }] } as unknown as BriefView;
const seen = (foresight: Foresight | undefined, key = "message/m1", now: View | undefined = message) => foresight?.get(key)?.(now);

describe("foresight in a brief", () => {
  it("shows a drafted message once, at the end of its section", () => {
    const draft = { ...draftMessage({ brief: "imrf", section: "context", text: "Hosts.", language: "en", findings: ["n2"] }), message: "m2" };
    const foresight = foresees.draftMessage?.(draft, by);
    expect(foresight?.get("message/m2")?.(undefined)).toMatchObject({ section: "context", findings: ["n2"], wording: { text: "Hosts." } });
    const once = seen(foresight, "brief/imrf", brief);
    expect(seen(foresight, "brief/imrf", once)).toMatchObject({ sections: [{ messages: ["m1", "m2"] }, { messages: [] }] });
  });

  it("shows a message's text, citations and tags", () => {
    expect(seen(foresees.editMessage?.(editMessage("m1", "Cities.", "en", "w1"), by))).toMatchObject({ wording: { text: "Cities." } });
    expect(seen(foresees.citeFinding?.(citeFinding("m1", "n1", false), by))).toMatchObject({ findings: [] });
    expect(seen(foresees.tagMessage?.(tagMessage("m1", { framework: "gcm", item: "15" }, false), by))).toMatchObject({ tags: [] });
  });

  it("does nothing with a message that is gone", () => {
    expect(seen(foresees.removeMessage?.(removeMessage("m1"), by))).toBeUndefined();
    expect(foresees.editMessage?.(editMessage("m1", "Cities.", "en", "w1"), by).get("message/m1")?.(undefined)).toBeUndefined();
  });
});
