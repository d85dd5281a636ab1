package org.tertulia.server.access;

/** What is seen or done outside the socket, in requests of a page. */
public enum Sight {
    CONSOLE,
    SCREEN,
    BOARD,
    BRIEF,
    EXPORT_PEOPLE,
    PREVIEW_BRIEF
}
