/** What the console looks at: everything but what people write. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "organisation", "practice", "person", "me", "notice", "board", "room", "act"];
