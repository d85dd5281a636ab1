/** How the keys of all that we put into the browser's storage begin. */
export const PREFIX = "tertulia.";

/** How the keys of all texts begin that someone is writing. */
export const UNSENT = `${PREFIX}unsent/`;

/** The database of what waits for the server. */
export const OUTBOX = "tertulia";

/** How the names of the caches of pages begin. */
export const PAGES = "tertulia-pages/";

/** The database of what this device has seen. */
export const COPIES = "tertulia-copies";

/** Whose something is that this device keeps: a person's in an exchange, such as `barcelona-2022/p1`. */
export const ownerOf = (exchange: string, person: string): string => `${exchange}/${person}`;
