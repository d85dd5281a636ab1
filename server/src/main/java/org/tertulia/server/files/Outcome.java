package org.tertulia.server.files;

import org.tertulia.posters.practices.Poster;
import org.tertulia.realtime.contract.Refusal;

/** What came of a file offered as a poster. */
public sealed interface Outcome {
    /** The file and an image of each of its pages are kept. */
    record Accepted(Poster poster) implements Outcome {}

    /** Nothing is kept; the code begins with {@code poster.}. */
    record Refused(Refusal refusal) implements Outcome {}
}
