package org.tertulia.server.files;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.tertulia.posters.practices.Poster;

/** The result of drawing a file. */
sealed interface Drawing {
    /** The pages of the file, in order. */
    record Drawn(List<DrawnPage> pages) implements Drawing {}

    /** Nothing was drawn. The details belong to the sentence of the code. */
    record Refused(String code, Map<String, String> details) implements Drawing {
        Refused(String code) {
            this(code, Map.of());
        }
    }

    /** The two images of a page. {@code shape} is the shape of the larger one. */
    record DrawnPage(Poster.Page shape, Buffer screen, Buffer phone) {}
}
