package org.tertulia.sessions.notices;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.rooms.RoomsState;

/** The state of notices, and of the parts below. */
public interface NoticesState extends RoomsState {
    Notices notices();

    /** The notice, unless it was withdrawn. */
    default NoticeEvent.@Nullable NoticeSent notice(NoticeId notice) {
        return notices().byId().get(notice);
    }
}
