package org.tertulia.server.parts;

/** A right in HTTP requests, outside the socket. */
public enum PageRight {
    CONSOLE,
    SCREEN,
    BOARD,
    BRIEF,
    EXPORT_PEOPLE,
    SETTINGS,
    AUDIT,
    STUDIO,
    PREVIEW_BRIEF
}
