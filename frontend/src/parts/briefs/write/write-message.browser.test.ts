import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, field, keys, sees } from "../../../../tests/harness/visit";
import "./write-message";

const citable = [
  { id: "n1", number: 1, text: "Interpreters from the community" },
  { id: "n2", number: 2, text: "Host families came before camps" },
];

async function line(): Promise<Visit> {
  const visit = await Visit.to("brief", "brief");
  await draw(visit);
  return visit;
}

const draw = (visit: Visit) => visit.draw(html`<write-message brief="imrf" section="lessons" label="Write a message" .citable=${citable}></write-message>`);

const found = (words: RegExp) => page.getByRole("option", { name: words });

describe("the line for a message", () => {
  it("drafts a message", async () => {
    const visit = await line();
    await visit.hasNoBarrier();
    await field("Write a message").fill("Cities came first.");
    await button(/^Add message/).click();
    await visit.asked({ type: "draftMessage", section: "lessons", wording: { text: "Cities came first." }, findings: [] });
    await sees(field("Write a message")).toHaveValue("");
  });

  it("cites a finding with @ and the arrow keys", async () => {
    const visit = await line();
    await field("Write a message").fill("Hosts came first @");
    await sees(found(/^Finding 1 · Interpreters/)).toHaveAttribute("aria-selected", "true");
    await visit.hasNoBarrier();
    await keys("{ArrowDown}");
    await sees(found(/^Finding 2 · Host families/)).toHaveAttribute("aria-selected", "true");
    await keys("{Enter}");
    await sees(button("Finding 2 ✕")).toBeVisible();
    await keys("{Control>}{Enter}{/Control}");
    await visit.asked({ type: "draftMessage", wording: { text: "Hosts came first" }, findings: ["n2"] });
  });

  it("cites a finding that is pressed, and removes the citation", async () => {
    const visit = await line();
    await field("Write a message").fill("@host");
    await found(/^Finding 2/).click();
    await button("Finding 2 ✕").click();
    await sees(button("Finding 2 ✕")).not.toBeInTheDocument();
    await visit.askedNothing();
  });

  it("keeps an unsent message and its citations over a reload", async () => {
    const visit = await line();
    await field("Write a message").fill("Hosts came first @host");
    await found(/^Finding 2/).click();
    await visit.reloads();
    await draw(visit);
    await sees(field("Write a message")).toHaveValue("Hosts came first ");
    await sees(button("Finding 2 ✕")).toBeVisible();
    await button(/^Add message/).click();
    await visit.asked({ type: "draftMessage", section: "lessons", wording: { text: "Hosts came first" }, findings: ["n2"] });
    await sees(field("Write a message")).toHaveValue("");
  });

  it("closes the list with Escape, and keeps the text", async () => {
    await line();
    await field("Write a message").fill("@host");
    await keys("{Escape}");
    await sees(found(/^Finding 2/)).not.toBeInTheDocument();
    await sees(field("Write a message")).toHaveValue("@host");
  });
});
