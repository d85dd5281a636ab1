package org.tertulia.server.access;

import static org.tertulia.server.access.When.NO;
import static org.tertulia.server.access.When.YES;

/** Who may see what outside the socket: organiser, facilitator, rapporteur, participant, observer. */
final class SightTable {
    private SightTable() {}

    static Row row(Sight sight) {
        return switch (sight) {
            case CONSOLE -> new Row(YES, YES, NO, NO, NO);
            case SCREEN -> new Row(YES, YES, YES, YES, YES);
            case BOARD -> new Row(YES, YES, YES, YES, YES);
            case BRIEF, PREVIEW_BRIEF -> new Row(YES, YES, YES, NO, NO);
            case EXPORT_PEOPLE -> new Row(YES, NO, NO, NO, NO);
        };
    }
}
