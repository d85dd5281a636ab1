import { forgetEverything, tellOtherPages, unsentTexts } from "../../engine/sign-out";
import { ownerOf } from "../../engine/storage-names";

/** Signing out on the public page: deletes what this device has, unless texts are not sent. Then the live page asks. */
const form = document.querySelector<HTMLFormElement>("form[data-leave]");

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const exchange = form.dataset["leave"] ?? "";
  const owner = ownerOf(exchange, form.dataset["person"] ?? "");
  if ((await unsentTexts(owner)).length > 0) return location.assign(`/x/${exchange}/live#sign-out`);
  tellOtherPages(exchange);
  await forgetEverything(owner);
  form.submit();
});
