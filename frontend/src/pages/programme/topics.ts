/** What the table looks at: the programme as it is planned, what of it runs, and the reader's acts. */
export const topics: readonly string[] = ["exchange", "plannedProgramme", "plannedSession", "plannedSegment", "segment", "me", "act"];
