package org.tertulia.posters.practices;

import java.util.List;

/** The file shown for a practice; the server serves an image of each page. */
public record Poster(PosterId id, List<Page> pages) {
    /** The size of a page: the pixels of its largest image. */
    public record Page(int width, int height) {}
}
