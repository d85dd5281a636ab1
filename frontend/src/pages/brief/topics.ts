/** What the brief looks at. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "organisation", "practice", "person", "me", "notice", "board", "room", "note/*", "act", "brief", "message", "framework"];
