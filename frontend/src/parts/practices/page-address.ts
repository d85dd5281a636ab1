import { here } from "../../engine/here";

type Size = "phone" | "screen";

/** Where the server has the picture of a poster's page. */
export const pageAddress = (poster: string, page: number, size: Size): string =>
  `/x/${here().place.exchange}/posters/${encodeURIComponent(poster)}/${page}/${size}.jpg`;

const fetched = new Set<string>();

/** Fetches a page before it is needed, in the size this device will show. */
export function fetchPage(poster: string, page: number): void {
  const address = pageAddress(poster, page, matchMedia("(min-width: 48rem)").matches ? "screen" : "phone");
  if (fetched.has(address)) return;
  fetched.add(address);
  new Image().src = address;
}
