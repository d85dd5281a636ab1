/** What the screen looks at. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "me", "notice", "board", "board/rooms", "room", "note/*"];
