import type { Part } from "../../engine/part";

/** An act that was undone cannot be undone again. */
export const undoing: Part = { foresees: { undo: ({ act }) => new Map([[`act/${act}`, () => undefined]]) } };
