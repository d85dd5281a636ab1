import type { Part } from "../../engine/part";
import { foresees } from "./foresight";

export const floor: Part = { foresees };
