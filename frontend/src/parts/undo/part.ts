import type { Part } from "../../engine/part";

/** What is taken back cannot be taken back once more. */
export const undoing: Part = { foresees: { undo: ({ act }) => new Map([[`act/${act}`, () => undefined]]) } };
