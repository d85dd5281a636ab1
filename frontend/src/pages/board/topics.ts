/** What the board of rapporteurs looks at. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "organisation", "practice/*", "person", "me", "notice", "board", "board/rooms", "room", "note/*", "act", "framework"];
