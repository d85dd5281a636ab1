/** What the page for everyone looks at at once. Names of people and organisations come with what mentions them, the notes of a board with the board, and the text of a practice with its poster. */
export const topics: readonly string[] = ["exchange", "session", "segment", "activity", "clock", "turn", "floor", "hand", "me", "notice", "board", "endorsement", "note/shown", "room/*", "act"];
