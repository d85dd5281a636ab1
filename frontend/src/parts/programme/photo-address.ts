import { here } from "../../engine/here";

/** The address of the picture of somebody at the front. */
export const photoAddress = (person: string, photo: string): string => `/x/${here().place.exchange}/photos/${encodeURIComponent(person)}/${photo}.jpg`;
