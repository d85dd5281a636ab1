/** What the page for everyone looks at at once. The notes of a board come with the board. */
export const topics: readonly string[] = ["exchange", "session", "segment", "clock", "turn", "floor", "hand", "organisation", "practice", "me", "notice", "board", "note/shown", "room", "room/*", "act"];
