package org.tertulia.sessions.notices;

import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/** What happened to notices; times are stream time. */
public sealed interface NoticeEvent extends Event {
    NoticeId notice();

    record NoticeSent(NoticeId notice, Audience audience, String text, String language, PersonId by, long at)
            implements NoticeEvent {}

    record NoticeWithdrawn(NoticeId notice) implements NoticeEvent {}
}
