import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import type { Clock } from "../../wire";
import "./clock";

const MINUTE = 60_000;
const figure = page.getByRole("timer");
const said = page.getByRole("status").first();

async function clock(): Promise<Visit> {
  const visit = await Visit.to("live", "review");
  await visit.draw(html`<t-clock clock="step:r1" beside="left" bar pill speaks></t-clock>`);
  return visit;
}

const now = (): Clock => here().store.one("clock", "step:r1") as Clock;
const becomes = (visit: Visit, more: Partial<Clock>) => visit.hears({ "clock/step:r1": { ...now(), ...more } }, { scope: "room/r1" });

describe("a clock", () => {
  it("shows the time that is left, its state and the words beside it", async () => {
    const visit = await clock();
    await sees(figure).toHaveTextContent(/^0:5\d$/);
    await sees(text("One minute left")).toBeVisible();
    await sees(text("left")).toBeVisible();
    await sees(said).toHaveTextContent("");
    await visit.hasNoBarrier();
  });

  it("shows and says that someone has added or taken time", async () => {
    const visit = await clock();
    becomes(visit, { lengthMillis: now().lengthMillis + 2 * MINUTE, endsAt: now().endsAt + 2 * MINUTE });
    await sees(text("+2 min").first()).toBeVisible();
    await sees(said).toHaveTextContent("+2 min");
    await sees(figure).toHaveTextContent(/^2:5\d$/);
    becomes(visit, { lengthMillis: now().lengthMillis - MINUTE, endsAt: now().endsAt - MINUTE });
    await sees(said).toHaveTextContent("−1 min");
  });

  it("says nothing of time added when the next step begins", async () => {
    const visit = await clock();
    becomes(visit, { lengthMillis: 10 * MINUTE, endsAt: here().time.now() + 10 * MINUTE });
    await sees(figure).toHaveTextContent(/^(9:5\d|10:00)$/);
    await sees(said).toHaveTextContent("");
    await sees(text(/ min$/)).not.toBeInTheDocument();
  });

  it("says that it is paused, and when it runs over", async () => {
    const visit = await clock();
    becomes(visit, { phase: "paused", leftMillis: 52_000 });
    await sees(said).toHaveTextContent("The clock is paused");
    becomes(visit, { phase: "running", endsAt: here().time.now() - 5_000 });
    await sees(said).toHaveTextContent("Time is up");
    await sees(figure).toHaveTextContent(/^\+0:0\d$/);
    await visit.hasNoBarrier();
  });
});
