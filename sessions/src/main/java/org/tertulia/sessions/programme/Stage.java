package org.tertulia.sessions.programme;

import java.util.List;
import org.tertulia.sessions.whole.Multilingual;

/** A named position on the time line of a crisis, with what it asks people. */
public record Stage(StageId id, Multilingual title, List<Multilingual> prompts) {}
