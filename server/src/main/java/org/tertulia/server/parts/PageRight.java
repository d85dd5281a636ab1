package org.tertulia.server.parts;

/** What is seen or done outside the socket, in requests of a page. */
public enum PageRight {
    CONSOLE,
    SCREEN,
    BOARD,
    BRIEF,
    EXPORT_PEOPLE,
    PREVIEW_BRIEF
}
