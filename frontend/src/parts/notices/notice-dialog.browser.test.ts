import { html } from "lit";
import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, button, choice, dialog, field, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";
import type { Audience } from "../../wire";
import "./notice-dialog";
import type { NoticeDialog } from "./notice-dialog";
import { noticeTargets } from "./targets";

async function shown(audience?: Audience): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  const drawn = await visit.draw<NoticeDialog>(html`<notice-dialog .targets=${noticeTargets(here().store, "posters", "t-gaziantep", [], tell)}></notice-dialog>`);
  await drawn.show(audience);
  return visit;
}

describe("a notice", () => {
  it("goes to everyone with Enter, and the dialog closes", async () => {
    const visit = await shown();
    await hasFocus(field("Message"));
    await sees(button("Send")).toBeDisabled();
    await visit.hasNoBarrier();
    await keys("Coffee is{Shift>}{Enter}{/Shift}ready{Enter}");
    await visit.asked({ type: "sendNotice", audience: { kind: "everyone", id: "" }, text: "Coffee is\nready", language: "en" });
    await sees(dialog("Notice")).not.toBeInTheDocument();
  });

  it("goes to the recipient for whom it was opened, or to another one", async () => {
    const visit = await shown({ kind: "presenter", id: "t-gaziantep" });
    await sees(choice("To")).toHaveValue("presenter/t-gaziantep");
    await userEvent.selectOptions(choice("To"), "Delegate of Harare, Harare");
    await field("Message").fill("You speak next");
    await button("Send").click();
    await visit.asked({ type: "sendNotice", audience: { kind: "person", id: "p-harare" }, text: "You speak next" });
  });

  it("is for everyone again after one to the presenter, and says to whom it went", async () => {
    const visit = await shown({ kind: "presenter", id: "t-gaziantep" });
    await keys("Wrap up{Enter}");
    await sees(text("Sent: The presenter")).toBeVisible();
    await document.querySelector("notice-dialog")?.show();
    await sees(choice("To")).toHaveValue("everyone/");
    await keys("Coffee{Enter}");
    await sees(text("Sent: Everyone")).toBeVisible();
    await visit.asked({ audience: { kind: "presenter" } }, { audience: { kind: "everyone" } });
  });

  it("is not sent without text", async () => {
    const visit = await shown();
    await field("Message").fill("  ");
    await keys("{Enter}");
    await sees(dialog("Notice")).toBeVisible();
    await visit.askedNothing();
  });
});
