package org.tertulia.sessions;

import java.util.List;

/** A named position on the time line of a crisis, with what it asks people. */
public record Stage(StageId id, Multilingual title, List<Multilingual> prompts) {}
