import type { Foresees } from "../../engine/part";

export const foresees: Foresees = {
  raiseHand: ({ hand, segment }, { me, at }) => new Map([[`hand/${hand}`, (now) => now ?? { segment, person: me, at }]]),
  lowerHand: ({ hand }) => new Map([[`hand/${hand}`, () => undefined]]),
};
