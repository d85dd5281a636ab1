/** What the board of rapporteurs looks at. Names come with what mentions them; a menu of sources looks at all there are. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "me", "notice", "board", "board/rooms", "room", "note/*", "endorsement", "act", "framework"];
