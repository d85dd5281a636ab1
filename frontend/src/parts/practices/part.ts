import type { Part } from "../../engine/part";

export const practices: Part = { acts: { lockPractice: "practiceLocked" } };
