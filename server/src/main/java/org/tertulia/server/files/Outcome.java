package org.tertulia.server.files;

import org.tertulia.posters.practices.Poster;
import org.tertulia.realtime.contract.Refusal;

/** The result for a file that was offered as a poster. */
public sealed interface Outcome {
    /** The file is stored, with images of each page. */
    record Accepted(Poster poster) implements Outcome {}

    /** Nothing is stored. The code begins with {@code poster.}. */
    record Refused(Refusal refusal) implements Outcome {}
}
