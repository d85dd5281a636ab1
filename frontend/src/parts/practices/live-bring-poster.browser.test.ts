import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./live-bring-poster";

async function bring(practice: string): Promise<Visit> {
  const visit = await Visit.to("live", "posters");
  await visit.draw(html`<live-bring-poster practice=${practice}></live-bring-poster>`);
  return visit;
}

const file = () => page.getByLabelText("Replace the poster");

describe("uploading a poster", () => {
  it("sends the chosen file, and says when the poster is shown", async () => {
    const visit = await bring("quilmes");
    await sees(text("A PDF, PNG or JPEG of up to 20 MB. The poster that is there now is lost.")).toBeVisible();
    await visit.hasNoBarrier();
    await userEvent.upload(file(), new File(["%PDF"], "poster.pdf", { type: "application/pdf" }));
    await keys("{Tab}{Tab}");
    await hasFocus(button("Upload"));
    await keys("{Enter}");
    await sees(text("Your poster is now visible.")).toBeVisible();
  });

  it("says why the server refuses a file", async () => {
    await bring("quilmes");
    await userEvent.upload(file(), new File(["no poster"], "notes.pdf", { type: "application/pdf" }));
    await button("Upload").click();
    await sees(text("This file has no pages.")).toBeVisible();
  });

  it("sends no file that is larger than the server takes", async () => {
    await bring("quilmes");
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "poster.pdf", { type: "application/pdf" }));
    (file().element() as HTMLInputElement).files = chosen.files;
    await button("Upload").click();
    await sees(text("The file is larger than 20 MB. Nothing was uploaded.")).toBeVisible();
  });

  it("is not offered to other cities", async () => {
    const visit = await bring("gaziantep");
    await expect.element(button("Upload")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });
});
