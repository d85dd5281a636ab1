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

const field = () => page.getByLabelText("Replace the poster");

/** Chooses a file of any size. The driver of the browser would copy it several times. */
function choose(content: BlobPart, name: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], name));
  (field().element() as HTMLInputElement).files = chosen.files;
}

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

/** A PDF of some pieces. */
const pdf = (words: string, bytes = 300_000) => `%PDF-1.7 ${words} ${"x".repeat(bytes)}`;

/** After a pause of up to a second, and another of up to two. */
const isShownAtLast = () => expect.element(text("Your poster is now visible."), { timeout: 5_000 }).toBeVisible();

describe("uploading a poster", () => {
  it("sends the chosen file, and says when the poster is shown", async () => {
    const visit = await bring("quilmes");
    await sees(text(/^A PDF, a photo or a picture, of up to 20 MB\..*The poster that is there now is lost\.$/)).toBeVisible();
    await visit.hasNoBarrier();
    await userEvent.upload(field(), new File(["%PDF"], "poster.pdf", { type: "application/pdf" }));
    await keys("{Tab}{Tab}");
    await hasFocus(button("Upload"));
    await keys("{Enter}");
    await sees(text("Your poster is now visible.")).toBeVisible();
  });

  it("says why the server refuses a file", async () => {
    await bring("quilmes");
    choose("no poster", "notes.txt");
    await button("Upload").click();
    await sees(text("This file has no pages. 9 bytes came.")).toBeVisible();
  });

  it("goes on by itself after the line was broken", async () => {
    const visit = await bring("quilmes");
    choose(pdf("unlucky"), "poster.pdf");
    await button("Upload").click();
    await sees(text("The upload is interrupted. It continues when the connection is back. Keep this page open.")).toBeVisible();
    await sees(text("43 % sent")).toBeVisible();
    await visit.hasNoBarrier();
    await visit.fitsNarrowScreen();
    await isShownAtLast();
  });

  it("can be cancelled, and keeps the chosen file", async () => {
    await bring("quilmes");
    choose(pdf("unlucky"), "poster.pdf");
    await button("Upload").click();
    await sees(text(/^The upload is interrupted/)).toBeVisible();
    await button("Cancel upload").click();
    await sees(text("The upload is cancelled. Nothing has changed.")).toBeVisible();
    await hasFocus(field());
    expect((field().element() as HTMLInputElement).files).toHaveLength(1);
    await button("Upload").click();
    await isShownAtLast();
  });

  it("goes on while the reader looks at another part of the page", async () => {
    const visit = await bring("quilmes");
    choose(pdf("unlucky"), "poster.pdf");
    await button("Upload").click();
    await sees(text(/^The upload is interrupted/)).toBeVisible();
    await visit.draw(html`<p>Another part</p>`);
    await visit.draw(html`<live-bring-poster practice="quilmes"></live-bring-poster>`);
    await sees(button("Cancel upload")).toBeVisible();
    await isShownAtLast();
  });

  it("starts again when the server has lost what it had", async () => {
    await bring("quilmes");
    choose(pdf("forgetful"), "poster.pdf");
    await button("Upload").click();
    await isShownAtLast();
  });

  it("sends only a part of what is no poster and only the server can name", async () => {
    await bring("quilmes");
    choose(megabytes(30), "film.mov");
    await button("Upload").click();
    await sees(text("This file has no pages. 65536 bytes came.")).toBeVisible();
  });

  it("sends no PDF that is larger than the server takes", async () => {
    await bring("quilmes");
    choose(new Blob([pdf("large"), megabytes(21)]), "poster.pdf");
    await button("Upload").click();
    await sees(text("The file is larger than 20 MB. Nothing was uploaded.")).toBeVisible();
  });

  it("is not offered to other cities", async () => {
    const visit = await bring("gaziantep");
    await expect.element(button("Upload")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });
});
