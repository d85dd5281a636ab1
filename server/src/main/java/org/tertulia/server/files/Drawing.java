package org.tertulia.server.files;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.tertulia.posters.practices.Poster;

/** The result of drawing a file. */
sealed interface Drawing {
    /** The pages of the file, in order. */
    record Drawn(List<DrawnPage> pages) implements Drawing {}

    record Refused(String code) implements Drawing {}

    /** The two images of a page. {@code shape} is the shape of the larger one. */
    record DrawnPage(Poster.Page shape, Buffer screen, Buffer phone) {}
}
