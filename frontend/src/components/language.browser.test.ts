import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, choice, hasFocus, keys, sees } from "../../tests/harness/visit";
import "./language";

describe("the choice of the language", () => {
  it("has a label, and changes the words and the language attribute of the page", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-language></t-language>`);
    await visit.hasNoBarrier();
    await userEvent.selectOptions(choice("Language"), "Español");
    await sees(choice("Idioma")).toHaveValue("es");
    expect(document.documentElement.lang).toBe("es");
  });

  it("works by keyboard, and is remembered on this device", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-language></t-language>`);
    await keys("{Tab}F");
    await hasFocus(choice("Langue"));
    expect(localStorage.getItem("tertulia.language")).toBe("fr");
  });
});
