/** A new identifier. The browser that creates a thing makes its identifier. */
export const freshId = (): string => crypto.randomUUID();
