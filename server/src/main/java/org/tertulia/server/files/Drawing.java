package org.tertulia.server.files;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.tertulia.posters.practices.Poster;

/** What came of drawing a file. */
sealed interface Drawing {
    /** One of each for every page. */
    record Drawn(List<DrawnPage> pages) implements Drawing {}

    record Refused(String code) implements Drawing {}

    /** The images of a page; {@code shape} is that of the larger one. */
    record DrawnPage(Poster.Page shape, Buffer screen, Buffer phone) {}
}
