import { here } from "../../engine/here";

type Size = "phone" | "screen";

/** The address of a poster page's picture on the server. */
export const pageAddress = (poster: string, page: number, size: Size): string =>
  `/x/${here().place.exchange}/posters/${encodeURIComponent(poster)}/${page}/${size}.jpg`;

const fetched = new Set<string>();

/** Loads a page in advance, in the size that this device will show. */
export function fetchPage(poster: string, page: number): void {
  const address = pageAddress(poster, page, matchMedia("(min-width: 48rem)").matches ? "screen" : "phone");
  if (fetched.has(address)) return;
  fetched.add(address);
  new Image().src = address;
}
