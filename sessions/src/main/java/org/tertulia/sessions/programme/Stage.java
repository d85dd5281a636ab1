package org.tertulia.sessions.programme;

import java.util.List;
import org.tertulia.sessions.whole.Multilingual;

/** A position on the time line of a crisis, with its prompts. */
public record Stage(StageId id, Multilingual title, List<Multilingual> prompts) {}
