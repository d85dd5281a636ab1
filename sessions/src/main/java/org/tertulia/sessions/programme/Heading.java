package org.tertulia.sessions.programme;

import org.tertulia.sessions.whole.Multilingual;

/** A column of a board. */
public record Heading(HeadingId id, Multilingual title) {}
