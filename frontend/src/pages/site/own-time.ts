import "./leave";

// Adds the reader's local time to each time of the programme, if their zone is different and they have not chosen a zone.
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const asked = document.querySelector<HTMLInputElement>("#zone");

if (asked && !asked.value) {
  asked.value = own;
  const time = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  for (const place of document.querySelectorAll<HTMLElement>("[data-own]")) {
    place.textContent = time.format(new Date(place.dataset.own ?? ""));
  }
}
