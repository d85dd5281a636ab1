package org.tertulia.sessions;

/** A column of a board. */
public record Heading(HeadingId id, Multilingual title) {}
