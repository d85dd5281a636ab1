package org.tertulia.server.importer;

import java.io.IOException;

/** The file of a practice's poster, read when it is wanted. */
public record PosterSource(String name, Content content) {
    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
