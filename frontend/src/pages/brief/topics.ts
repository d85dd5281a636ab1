/** What the brief looks at. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "organisation", "person", "me", "notice", "board", "board/rooms", "room", "note/*", "act", "brief", "message", "framework"];
