package org.tertulia.server.files;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of a file. It draws one at a time, so that only one is in memory. */
interface PageSource extends AutoCloseable {
    int pages();

    /** The page on white, within {@link Shape#LARGEST}. */
    BufferedImage draw(int page) throws IOException, UnacceptableException;

    @Override
    void close() throws IOException;
}
