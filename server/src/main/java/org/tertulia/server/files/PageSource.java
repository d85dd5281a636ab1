package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of a file, drawn one at a time, so that only one is held in memory. */
interface PageSource extends AutoCloseable {
    int pages();

    /** The page within {@link Shape#LARGEST}, on white. */
    BufferedImage draw(int page) throws IOException, UnacceptableException;

    @Override
    void close() throws IOException;
}
