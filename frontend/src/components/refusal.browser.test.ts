import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, keys, sees } from "../../tests/harness/visit";
import { endTurn } from "../parts/lineups/commands";
import { ask } from "./events";
import "./refusal";

const alert = () => page.getByRole("alert");

async function refused(): Promise<Visit> {
  const visit = await Visit.to("console", "console", { refuses: "turn.not-running" });
  const press = (event: Event) => ask(event.target as HTMLElement, endTurn("t-notse"));
  await visit.draw(html`<div><button @click=${press}>End turn</button><staff-refusal></staff-refusal></div>`);
  return visit;
}

describe("the reason why nothing happened", () => {
  it("is shown next to the button that was pressed", async () => {
    const visit = await refused();
    await button("End turn").click();
    await sees(alert()).toHaveTextContent("This turn is not running");
    await visit.hasNoBarrier();
  });

  it("disappears with the next key", async () => {
    await refused();
    await button("End turn").click();
    await sees(alert()).toBeVisible();
    await keys("{Shift}");
    await sees(alert()).not.toBeInTheDocument();
  });
});
