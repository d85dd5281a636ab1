/** What the console looks at: everything but what people write. Organisations come with their people, titles of practices with their turns. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "person", "me", "notice", "board", "board/rooms", "room", "act"];
