import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./fit-note";
import type { Fit } from "./turns";

const tooLong: Fit = { of: "rest", fits: false, turns: 3, takesMillis: 780_000, hasMillis: 660_000, suggestedMillis: 165_000 };

async function note(fit: Fit, changeable = true): Promise<{ visit: Visit; shorten: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const shorten = visit.listen("shorten");
  await visit.draw(html`<fit-note .fit=${fit} ?changeable=${changeable}></fit-note>`);
  return { visit, shorten };
}

describe("the fit of the line-up", () => {
  it("is shown with the length that would fit, which is applied by keyboard", async () => {
    const { visit, shorten } = await note(tooLong);
    await sees(text(/The 3 remaining turns do not fit: 13:00 in 11:00, 2:00 too long\./)).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button("Shorten the rest to 2:45 each"));
    await keys("{Enter}");
    expect(shorten).toHaveLength(1);
  });

  it("has no suggestion where nothing can be shortened, or nothing need be", async () => {
    await note(tooLong, false);
    await sees(button(/^Shorten/)).not.toBeInTheDocument();
    const { visit } = await note({ ...tooLong, fits: true });
    await sees(text(/The 3 remaining turns fit/)).toBeVisible();
    await visit.hasNoBarrier();
  });
});
