/** What the brief looks at. Names come with the findings that mention them. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "me", "notice", "board", "board/rooms", "room", "note/*", "act", "brief", "message", "framework"];
