package org.tertulia.sessions.notices;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What people were told and has not been withdrawn. */
public record Notices(PMap<NoticeId, NoticeEvent.NoticeSent> byId) {
    public static final Notices NONE = new Notices(HashTreePMap.empty());

    Notices evolve(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.NoticeSent sent -> new Notices(byId.plus(sent.notice(), sent));
            case NoticeEvent.NoticeWithdrawn withdrawn -> new Notices(byId.minus(withdrawn.notice()));
        };
    }
}
