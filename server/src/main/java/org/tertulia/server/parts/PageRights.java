package org.tertulia.server.parts;

import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import org.tertulia.sessions.whole.Right;

/** The page rights of organiser, facilitator, rapporteur, participant and observer, in this order. */
final class PageRights {
    private PageRights() {}

    static Right row(PageRight page) {
        return switch (page) {
            case CONSOLE -> new Right(YES, YES, NO, NO, NO);
            case SCREEN -> new Right(YES, YES, YES, YES, YES);
            case BOARD -> new Right(YES, YES, YES, YES, YES);
            case BRIEF, PREVIEW_BRIEF -> new Right(YES, YES, YES, NO, NO);
            case EXPORT_PEOPLE, SETTINGS, AUDIT, STUDIO -> new Right(YES, NO, NO, NO, NO);
        };
    }
}
