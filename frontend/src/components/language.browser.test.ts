import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, choice, hasFocus, keys, sees } from "../../tests/harness/visit";
import "./language";

describe("the choice of the language", () => {
  it("is named, and changes the words of the page and the language it is read out in", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-language></t-language>`);
    await visit.hasNoBarrier();
    await userEvent.selectOptions(choice("Language"), "Español");
    await sees(choice("Idioma")).toHaveValue("es");
    expect(document.documentElement.lang).toBe("es");
  });

  it("can be made with the keyboard, and is remembered on this device", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<t-language></t-language>`);
    await keys("{Tab}F");
    await hasFocus(choice("Langue"));
    expect(localStorage.getItem("tertulia.language")).toBe("fr");
  });
});
