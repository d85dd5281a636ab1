package org.tertulia.server.importer;

import java.io.IOException;

/** A file of a folder with a poster or a picture. It is read only when needed. */
public record PosterSource(String name, Content content) {
    /** The source of the bytes. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
