/** How the keys of all that we put into the browser's storage begin. */
export const PREFIX = "tertulia.";

/** How the keys of all texts begin that someone is writing. */
export const UNSENT = `${PREFIX}unsent/`;

/** The database of what waits for the server. */
export const OUTBOX = "tertulia";

/** The database of what this device has seen. */
export const COPIES = "tertulia-copies";
