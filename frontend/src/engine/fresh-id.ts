/** A new identifier, made by whoever creates the thing. */
export const freshId = (): string => crypto.randomUUID();
